import type { CivilDate } from '../foundation/index.ts';
import { own, readOneOf, readText, requireRecord } from '../foundation/input/index.ts';
import { longestName } from '../foundation/limits.ts';
import { type FieldsOf, readOrFail } from '../foundation/shape/index.ts';
import type { UnitKey, UnitLevel, UnitReference, UnitState } from '../law/index.ts';
import { reformDay, unitLevels } from '../law/unit.ts';
import { indexOf } from './create-registry.ts';
import { type RegistryIndex, stateOn, statesOf, untilOf } from './registry-index.ts';
import type { Registry } from './registry.ts';

/** A unit that was found. */
export interface FoundUnit<Level extends UnitLevel = UnitLevel> {
  /** A unit was found. */
  readonly kind: 'unit';
  /** Permanent key of the unit. */
  readonly key: UnitKey<Level>;
  /** State of the unit on the day. */
  readonly unit: UnitState<Level>;
}

/** No unit of the level has the code on the day. */
export interface UnitNotFound {
  /** No unit was found. */
  readonly kind: 'no-unit';
  /** Level of the reference. */
  readonly level: UnitLevel;
  /** Code of the reference. */
  readonly code: string;
  /** Day of the reference. */
  readonly on: CivilDate;
  /**
   * Why.
   *
   * - `level-abolished`: the level no longer exists; districts ended on 2025-06-30
   * - `ended`: the last unit of this code ended before the day
   * - `not-yet`: the first unit of this code begins after the day
   * - `between`: a unit of this code has ended, and the next has not begun
   * - `unknown-code`: the registry has no unit of this code
   */
  readonly reason: 'level-abolished' | 'ended' | 'not-yet' | 'between' | 'unknown-code';
  /** Last day of the last unit of this code before the day, if any. */
  readonly lastDay?: CivilDate;
  /** First day of the next unit of this code after the day, if any. */
  readonly firstDay?: CivilDate;
  /** Codes of the successors of the last unit, in order; none where they are not known. */
  readonly successors: readonly string[];
}

/** The unit of a code on a day, or why there is none. */
export type UnitAnswer<Level extends UnitLevel = UnitLevel> = FoundUnit<Level> | UnitNotFound;

/**
 * The unit of a code on a day. A code alone does not identify a unit: 44 is Quảng Bình until 2025-06-30 and Quảng Trị from 2025-07-01.
 *
 * @param registry - the units; any copy of a registry, such as from JSON
 * @param reference - level, code and day
 * @returns the state of the unit on the day and its key; or why there is none, the nearest days with a unit, and the successors of the last
 * @throws PovertyStandardError `invalid-value` for a value that is not a registry, `invalid-registry` for a registry that contradicts itself; `missing-value`,
 *   `invalid-value`, `invalid-date`, `unknown-field` for the reference
 *
 * @example
 * ```ts
 * const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
 * const found = unitAt(registry, { level: 'province', code: '44', on: '2025-07-01' });
 * found.kind === 'unit' && [found.unit.name, found.key.since]; // => ['Quảng Trị', '2025-07-01']
 * unitAt(registry, { level: 'province', code: '06', on: '2025-07-01' });
 * // => { kind: 'no-unit', level: 'province', code: '06', on: '2025-07-01', reason: 'ended', lastDay: '2025-06-30', successors: ['19'] }
 * unitAt(registry, { level: 'district', code: '178', on: '2025-07-01' });
 * // => { kind: 'no-unit', level: 'district', code: '178', on: '2025-07-01', reason: 'level-abolished', successors: [] }
 * unitAt(structuredClone(registry), { level: 'province', code: '20', on: '2025-07-01' }).kind; // => 'unit'
 * ```
 */
export function unitAt<Level extends UnitLevel>(
  registry: Registry,
  reference: UnitReference<Level>,
): UnitAnswer<Level> {
  const index = indexOf(registry);
  const { level, code, on } = readReference(reference);
  const state = stateOn(index, level, code, on) as UnitState<Level> | undefined;
  return state ? { kind: 'unit', key: unitKeyOf(state), unit: state } : noUnit(index, { level, code, on });
}

/**
 * The permanent key of the unit of a state: level, code, and the first day of the unit.
 *
 * @param unit - a state
 * @throws PovertyStandardError `missing-value` or `invalid-value` for an absent state, or one without level, code or first day
 *
 * @example
 * ```ts
 * unitKeyOf({ level: 'province', code: '46', name: 'Huế', type: 'municipality', from: '2025-01-01', since: '2008-08-01' });
 * // => { level: 'province', code: '46', since: '2008-08-01' }
 * ```
 */
export function unitKeyOf<Level extends UnitLevel>(unit: UnitState<Level>): UnitKey<Level> {
  requireRecord(unit, 'unit');
  const { level, code, from, since = from } = own(unit);
  return {
    level: readOneOf(level, 'unit.level', unitLevels as readonly Level[]),
    code: readText(code, 'unit.code'),
    // The date is checked with the state, not here: keys are made by the thousand.
    since: readText(since, 'unit.from'),
  };
}

/** Reads a reference to a unit. */
export function readReference(reference: UnitReference): UnitReference {
  return readOrFail({ kind: 'object', fields }, reference, 'reference') as UnitReference;
}

function noUnit(index: RegistryIndex, reference: UnitReference): UnitNotFound {
  const { level, code, on } = reference;
  const states = statesOf(index.states[level], code);
  const lastDay = states
    .flatMap((state) => untilOf(state) ?? [])
    .filter((until) => until < on)
    .at(-1);
  const firstDay = states.find(({ from }) => from > on)?.from;
  const successors = index
    .outOf(level, code)
    .filter(({ on: day }) => lastDay !== undefined && day > lastDay && day <= on);
  return {
    kind: 'no-unit',
    level,
    code,
    on,
    reason: reasonOf(reference, lastDay, firstDay),
    ...(lastDay !== undefined && { lastDay }),
    ...(firstDay !== undefined && { firstDay }),
    successors: successors.map(({ to }) => to).sort(),
  };
}

const fields: FieldsOf<UnitReference> = {
  level: { kind: 'one-of', values: unitLevels },
  code: { kind: 'text', most: longestName },
  on: { kind: 'date' },
};

/** Why no unit has the code on the day. */
function reasonOf(
  { level, on }: UnitReference,
  lastDay: string | undefined,
  firstDay: string | undefined,
): UnitNotFound['reason'] {
  if (level === 'district' && on >= reformDay) {
    return 'level-abolished';
  }
  if (lastDay !== undefined) {
    return firstDay === undefined ? 'ended' : 'between';
  }
  return firstDay === undefined ? 'unknown-code' : 'not-yet';
}
