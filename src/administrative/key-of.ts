import { own, readOneOf, readText, requireRecord } from '../foundation/input/index.ts';
import type { UnitKey, UnitLevel, UnitState } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';

/**
 * What names the unit of a state for good: its level, its code, and the day from which the code names it.
 *
 * @param unit - a state
 * @throws PovertyStandardError `missing-value` or `invalid-value` where there is none, or one without level, code or first day
 *
 * @example
 * ```ts
 * keyOf({ level: 'province', code: '46', name: 'Huế', type: 'municipality', from: '2025-01-01', since: '2008-08-01' });
 * // => { level: 'province', code: '46', since: '2008-08-01' }
 * ```
 */
export function keyOf<Level extends UnitLevel>(unit: UnitState<Level>): UnitKey<Level> {
  requireRecord(unit, 'unit');
  const { level, code, from, since = from } = own(unit);
  return {
    level: readOneOf(level, 'unit.level', unitLevels as readonly Level[]),
    code: readText(code, 'unit.code'),
    // The day itself is read where the state is checked; keys are made by the thousand.
    since: readText(since, 'unit.from'),
  };
}
