import { own } from '../foundation/input/index.ts';
import type { Designation, UnitReference } from '../law/index.ts';
import type { Registry } from './registry.ts';
import { readOf } from './registry/index-of.ts';
import { readReference } from './registry/read-reference.ts';
import { stateOn } from './registry/registry-index.ts';

/**
 * The classes that a unit has on a day. A class belongs to the unit that it was given to: whether a merged commune carries on the class of
 * one of its parts is a question of law, which nothing here answers.
 *
 * @param registry - the units and their designations
 * @param reference - level, code and day
 * @throws PovertyStandardError as {@link unitAt}
 *
 * @example
 * ```ts
 * const registry = createRegistry({
 *   units: [...provinces, { level: 'district', code: '060', name: 'Pác Nặm', type: 'rural-district', parent: '06', from: '2008-08-01', until: '2025-06-30' }],
 *   designations: [{ level: 'district', code: '060', class: 'poor-district', from: '2022-03-15', until: '2025-06-30', act: '353/QĐ-TTg' }],
 * });
 * designationsOf(registry, { level: 'district', code: '060', on: '2024-01-01' }).map((one) => one.class); // => ['poor-district']
 * ```
 */
export function designationsOf(registry: Registry, reference: UnitReference): Designation[] {
  const {
    registry: { designations },
    index,
  } = readOf(registry);
  const { level, code, on } = readReference(reference);
  const unit = stateOn(index, level, code, on);
  // A class never outlasts its unit, so one that is in force on a day is of the unit of that day.
  return designations.filter(
    (one) => unit && one.level === level && one.code === code && one.from <= on && (own(one).until ?? on) >= on,
  );
}
