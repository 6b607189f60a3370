export { addYears } from './add-years.ts';
export type { CivilDate, Period } from './civil-date.ts';
export { compareCivilDates } from './compare-civil-dates.ts';
export { completedYearsBetween } from './completed-years-between.ts';
export { dayAfter } from './day-after.ts';
export { isInForce } from './is-in-force.ts';
export { isCivilDate, parseCivilDate } from './parse-civil-date.ts';
export { readMoment } from './read-moment.ts';
