import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { refuse } from '../foundation/errors/index.ts';
import type { UnitState } from '../law/index.ts';
import { provinces } from '../law/provinces/provinces.ts';
import { holdsOn } from './registry/registry-index.ts';

/**
 * The provinces and centrally-run cities as they are on a day: 63 until 2025-06-30, 34 from 2025-07-01.
 *
 * @param on - the day, not before 2008-08-01
 * @returns their states in the order of their codes
 * @throws PovertyStandardError `invalid-date`; also for a day before the first that is encoded
 *
 * @example
 * ```ts
 * provincesAt('2025-06-30').length; // => 63
 * provincesAt('2025-07-01').length; // => 34
 * provincesAt('2025-06-30').find(({ code }) => code === '44').name; // => 'Quảng Bình'
 * provincesAt('2025-07-01').find(({ code }) => code === '44').name; // => 'Quảng Trị'
 * provincesAt('2026-04-30').find(({ code }) => code === '75').type; // => 'municipality'
 * ```
 */
export function provincesAt(on: CivilDate): UnitState<'province'>[] {
  const day = parseCivilDate(on);
  if (day < firstDay) {
    refuse('invalid-date', 'on', on, { kind: 'date-from', than: firstDay });
  }
  return provinces.filter((state) => holdsOn(state, day)).sort((one, other) => Number(one.code) - Number(other.code));
}

/** The first day for which the provinces are encoded. */
const firstDay = '2008-08-01';
