import type { UnitLevel, UnitReference, UnitState } from '../law/index.ts';
import { reformDay } from '../law/unit.ts';
import { keyOf } from './key-of.ts';
import type { Registry } from './registry.ts';
import { indexOf } from './registry/index-of.ts';
import { readReference } from './registry/read-reference.ts';
import { type RegistryIndex, stateOn, statesOf, untilOf } from './registry/registry-index.ts';
import type { NoUnit, UnitAnswer } from './unit-answer.ts';

/**
 * The unit that a code names on a day. A code alone names none: 44 is Quảng Bình until 2025-06-30 and Quảng Trị from the next day on.
 *
 * @param registry - the units; any copy of a registry will do, such as one read back from JSON
 * @param reference - level, code and day
 * @returns the unit as it is on that day and its key; or why there is none, when one was or will be, and what took the last one over
 * @throws PovertyStandardError `invalid-value` for what is no registry, `invalid-registry` for one that contradicts itself; `missing-value`,
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
  return state ? { kind: 'unit', key: keyOf(state), unit: state } : noUnit(index, { level, code, on });
}

function noUnit(index: RegistryIndex, reference: UnitReference): NoUnit {
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

/** Why no unit has the code on the day. */
function reasonOf(
  { level, on }: UnitReference,
  lastDay: string | undefined,
  firstDay: string | undefined,
): NoUnit['reason'] {
  if (level === 'district' && on >= reformDay) {
    return 'level-abolished';
  }
  if (lastDay !== undefined) {
    return firstDay === undefined ? 'ended' : 'between';
  }
  return firstDay === undefined ? 'unknown-code' : 'not-yet';
}
