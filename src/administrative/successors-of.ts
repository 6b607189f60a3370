import type { UnitReference } from '../law/index.ts';
import { keyOf } from './key-of.ts';
import type { Registry } from './registry.ts';
import { indexOf } from './registry/index-of.ts';
import { readReference } from './registry/read-reference.ts';
import { stateOn } from './registry/registry-index.ts';
import { linksOutOf, targetOf } from './registry/unit-links.ts';
import type { RelatedUnit } from './related-unit.ts';

/**
 * The units that followed a unit when it ended, each as it was on its first day, with how much of the territory and of the people went there.
 *
 * @param registry - the units
 * @param reference - level, code and a day on which the code names the unit
 * @returns in the order of their codes; none where the unit goes on, where nothing is known of its end, and where no unit has the code on the day
 * @throws PovertyStandardError as {@link unitAt}
 *
 * @example
 * ```ts
 * const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
 * successorsOf(registry, { level: 'province', code: '06', on: '2025-06-30' }).map(({ key, unit }) => [unit.name, key.since]);
 * // => [['Thái Nguyên', '2025-07-01']]
 * ```
 */
export function successorsOf(registry: Registry, reference: UnitReference): RelatedUnit[] {
  const index = indexOf(registry);
  const { level, code, on } = readReference(reference);
  const state = stateOn(index, level, code, on);
  return (state ? linksOutOf(index, state) : []).map((succession) => {
    const unit = targetOf(index, succession);
    return { kind: 'related-unit', key: keyOf(unit), unit, succession };
  });
}
