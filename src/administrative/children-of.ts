import type { UnitReference } from '../law/index.ts';
import { keyOf } from './key-of.ts';
import { parentLevelOf } from './parent-level.ts';
import type { Registry } from './registry.ts';
import { indexOf } from './registry/index-of.ts';
import { readReference } from './registry/read-reference.ts';
import { holdsOn } from './registry/registry-index.ts';
import type { FoundUnit } from './unit-answer.ts';

/**
 * The units right below a unit on a day, in the order of their codes: of a province its districts until 2025-06-30, its communes from the
 * next day on.
 *
 * @param registry - the units
 * @param reference - level, code and day of the unit
 * @returns none where the registry has none, and where no unit has the code on the day
 * @throws PovertyStandardError as {@link unitAt}
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [...provinces, { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' }],
 * });
 * childrenOf(registry, { level: 'province', code: '20', on: '2025-07-01' }).map(({ unit }) => unit.name); // => ['Tam Thanh']
 * ```
 */
export function childrenOf(registry: Registry, reference: UnitReference): FoundUnit[] {
  const { level, code, on } = readReference(reference);
  return indexOf(registry)
    .below(level, code)
    .filter((state) => holdsOn(state, on) && parentLevelOf(state.level, on) === level)
    .map((state): FoundUnit => ({ kind: 'unit', key: keyOf(state), unit: state }))
    .sort((one, other) => (one.key.code < other.key.code ? -1 : 1));
}
