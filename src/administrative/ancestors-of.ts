import type { UnitReference } from '../law/index.ts';
import { keyOf } from './key-of.ts';
import type { Registry } from './registry.ts';
import { indexOf } from './registry/index-of.ts';
import { readReference } from './registry/read-reference.ts';
import { parentOf, stateOn } from './registry/registry-index.ts';
import type { FoundUnit } from './unit-answer.ts';

/**
 * The units above a unit on a day, the nearest first: of a commune its district and province until 2025-06-30, its province alone from
 * the next day on.
 *
 * @param registry - the units
 * @param reference - level, code and day of the unit
 * @returns none for a province, for a village without a commune, and where no unit has the code on the day ({@link unitAt} says why)
 * @throws PovertyStandardError as {@link unitAt}
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [...provinces, { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' }],
 * });
 * ancestorsOf(registry, { level: 'commune', code: '05986', on: '2025-07-01' }).map(({ unit }) => unit.name); // => ['Lạng Sơn']
 * ```
 */
export function ancestorsOf(registry: Registry, reference: UnitReference): FoundUnit[] {
  const index = indexOf(registry);
  const { level, code, on } = readReference(reference);
  const ancestors: FoundUnit[] = [];
  const start = stateOn(index, level, code, on);
  for (let above = start && parentOf(index, start, on); above; above = parentOf(index, above, on)) {
    ancestors.push({ kind: 'unit', key: keyOf(above), unit: above });
  }
  return ancestors;
}
