import { own } from '../foundation/input/index.ts';
import type { Designation, Succession, UnitReference } from '../law/index.ts';
import { indexOf, readOf } from './create-registry.ts';
import { parentLevelOf } from './levels.ts';
import {
  holdsOn,
  linksInto,
  linksOutOf,
  parentOf,
  predecessorState,
  stateOn,
  successorState,
} from './registry-index.ts';
import type { Registry } from './registry.ts';
import { type FoundUnit, unitKeyOf, readReference } from './unit-at.ts';

/** A predecessor or successor of a unit, with the succession between them. */
export interface RelatedUnit extends Omit<FoundUnit, 'kind'> {
  /** A predecessor or a successor. */
  readonly kind: 'related-unit';
  /** The transfer between the two units. */
  readonly succession: Succession;
}

/**
 * The units above a unit on a day, the nearest first: of a commune its district and province until 2025-06-30, its province alone from
 * 2025-07-01.
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
    ancestors.push({ kind: 'unit', key: unitKeyOf(above), unit: above });
  }
  return ancestors;
}

/**
 * The units directly below a unit on a day, in the order of their codes: of a province its districts until 2025-06-30, its communes from
 * 2025-07-01.
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
    .map((state): FoundUnit => ({ kind: 'unit', key: unitKeyOf(state), unit: state }))
    .sort((first, second) => (first.key.code < second.key.code ? -1 : 1));
}

/**
 * The units from which a unit was formed, each in its last state, with the share of its territory and people transferred.
 *
 * @param registry - the units
 * @param reference - level, code and a day on which the code names the unit
 * @returns in the order of their codes; none where its origin is not known, and where no unit has the code on the day
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
    const unit = predecessorState(index, succession);
    return { kind: 'related-unit', key: unitKeyOf(unit), unit, succession };
  });
}

/**
 * The units that succeeded a unit when it ended, each in its first state, with the share of the territory and people transferred.
 *
 * @param registry - the units
 * @param reference - level, code and a day on which the code names the unit
 * @returns in the order of their codes; none where the unit still exists, where its successors are not known, and where no unit has the code on the day
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
    const unit = successorState(index, succession);
    return { kind: 'related-unit', key: unitKeyOf(unit), unit, succession };
  });
}

/**
 * The classes that a unit has on a day. A class belongs to the unit to which it was assigned: whether a merged commune keeps the class of a
 * commune merged into it is a question of law, which is not answered here.
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
 * designationsOf(registry, { level: 'district', code: '060', on: '2024-01-01' }).map((designation) => designation.class); // => ['poor-district']
 * ```
 */
export function designationsOf(registry: Registry, reference: UnitReference): Designation[] {
  const {
    registry: { designations },
    index,
  } = readOf(registry);
  const { level, code, on } = readReference(reference);
  const unit = stateOn(index, level, code, on);
  // A class never outlasts its unit, so a class in force on the day belongs to the unit of that day.
  return designations.filter((designation) => {
    const { until = on } = own(designation);
    return unit && designation.level === level && designation.code === code && designation.from <= on && on <= until;
  });
}
