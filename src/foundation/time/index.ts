export { addYears } from './add-years.ts';
export type { CivilDate, Period } from './civil-date.ts';
export { compareCivilDates } from './compare-civil-dates.ts';
export { completedYearsBetween } from './completed-years-between.ts';
export { dayAfter } from './day-after.ts';
export { isInForce } from './is-in-force.ts';
export { readDay, readMoment } from './moment.ts';
export { isCivilDate, parseCivilDate } from './parse-civil-date.ts';
export { refuseFar, wholeYears } from './whole-years.ts';
