import type { UnitReference } from '../law/index.ts';
import { keyOf } from './key-of.ts';
import type { Registry } from './registry.ts';
import { indexOf } from './registry/index-of.ts';
import { readReference } from './registry/read-reference.ts';
import { stateOn } from './registry/registry-index.ts';
import { linksInto, sourceOf } from './registry/unit-links.ts';
import type { RelatedUnit } from './related-unit.ts';

/**
 * The units from which a unit was made, each as it was on its last day, with how much of its territory and of its people went here.
 *
 * @param registry - the units
 * @param reference - level, code and a day on which the code names the unit
 * @returns in the order of their codes; none where nothing is known of its beginning, and where no unit has the code on the day
 * @throws PovertyStandardError as {@link unitAt}
 *
 * @example
 * ```ts
 * const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
 * predecessorsOf(registry, { level: 'province', code: '80', on: '2025-07-01' }).map(({ unit }) => unit.name); // => ['Tây Ninh', 'Long An']
 * ```
 */
export function predecessorsOf(registry: Registry, reference: UnitReference): RelatedUnit[] {
  const index = indexOf(registry);
  const { level, code, on } = readReference(reference);
  const state = stateOn(index, level, code, on);
  return (state ? linksInto(index, state) : []).map((succession) => {
    const unit = sourceOf(index, succession);
    return { kind: 'related-unit', key: keyOf(unit), unit, succession };
  });
}
