import { own } from '../foundation/reading/index.ts';
import type { UnitLevel } from './unit-level.ts';
import type { UnitKey, UnitState } from './unit.ts';

/**
 * What names the unit of a state for good: its level, its code, and the day from which the code names it.
 *
 * @example
 * ```ts
 * keyOf({ level: 'province', code: '46', name: 'Huế', type: 'municipality', from: '2025-01-01', since: '2008-08-01' });
 * // => { level: 'province', code: '46', since: '2008-08-01' }
 * ```
 */
export function keyOf<Level extends UnitLevel>(state: UnitState<Level>): UnitKey<Level> {
  const { level, code, from, since = from } = own(state);
  return { level, code, since };
}
