import { type CivilDate, isCivilDate } from '../../foundation/dates.ts';

/** The last day before another that is whole years from the due day; undefined before the first year. */
export function stepBefore(day: CivilDate, due: CivilDate): CivilDate | undefined {
  return years
    .map((back) => inYear(due, Number(day.slice(0, 4)) - back))
    .find((step) => step < day && isCivilDate(step));
}

/** The first day after another, and before the due day, that is whole years from it. */
export function stepAfter(day: CivilDate, due: CivilDate): CivilDate | undefined {
  return years
    .map((ahead) => inYear(due, Number(day.slice(0, 4)) + ahead))
    .find((step) => step > day && step < due && isCivilDate(step));
}

/** Of nine years in a row at least one has a 29 February. */
const years = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function inYear(day: CivilDate, year: number): CivilDate {
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}
