import type { CivilDate } from '../foundation/dates.ts';
import { freezeDeep } from '../foundation/frozen.ts';

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Days of the week. */
export type Weekday = (typeof days)[number];

/** Which days are working days. Public holidays are not known to this package: the caller lists them. */
export interface WorkingCalendar {
  /** Public holidays and other days off, as far as they may fall into the term; an empty list says that there are none. */
  readonly nonWorkingDays: readonly CivilDate[];
  /** Days worked although they fall on a weekend, as when a day off was moved; none when absent. */
  readonly workingDays?: readonly CivilDate[] | undefined;
  /** Weekdays on which nobody works; Saturday and Sunday when absent. */
  readonly weekend?: readonly Weekday[] | undefined;
}

/** All days of the week, from Sunday. */
export const weekdays: readonly Weekday[] = /* @__PURE__ */ freezeDeep(days);
