import { type CivilDate, dayAfter, parseCivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import {
  own,
  ownValue,
  readCount,
  readFields,
  readList,
  readOneOf,
  requireArgument,
} from '../foundation/input/index.ts';
import { mostWorkingDays } from '../foundation/limits.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, ReviewProcedure, ReviewStep, ReviewSubject } from '../law/index.ts';
import { reviewSteps, reviewSubjects, sourceInProcedure } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';

/** A step of a review with its first day. */
export interface BegunStep {
  /** The step of the procedure. */
  readonly step: ReviewStep;
  /** The day on which the step began. */
  readonly begun: CivilDate;
  /** Subject of the review; poor and near-poor households when absent. */
  readonly subject?: ReviewSubject | undefined;
}

/** The last day of a step. */
export interface ReviewDeadline {
  /** Always `deadline`. */
  readonly kind: 'deadline';
  /** The step of the procedure. */
  readonly step: ReviewStep;
  /** Subject of the review. */
  readonly subject: ReviewSubject;
  /** Last day of the step. */
  readonly until: CivilDate;
  /** Length of the step, in working days. */
  readonly workingDays: number;
  /** Source of the term. */
  readonly citation: Citation<string>;
  /** Quality of that source. */
  readonly evidence: Evidence;
}

/** A calendar after validation. */
interface ReadCalendar {
  readonly isWorkingDay: (date: CivilDate) => boolean;
  /** All working days in ascending order, if every weekday is a day off; undefined otherwise. Avoids a search to the year 9999. */
  readonly allWorkingDays: readonly CivilDate[] | undefined;
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A day of the week. */
export type Weekday = (typeof days)[number];

/** The working days. Public holidays are unknown to this package: the caller lists them. */
export interface WorkingCalendar {
  /** Public holidays and further days off that may fall into the term; an empty list says that there are none. */
  readonly nonWorkingDays: readonly CivilDate[];
  /** Working days that fall on a weekend, as when a day off was moved; none when absent. */
  readonly workingDays?: readonly CivilDate[] | undefined;
  /** Weekdays off; Saturday and Sunday when absent. */
  readonly weekend?: readonly Weekday[] | undefined;
}

/**
 * The last day of a step of a review: posting, re-check, second posting, the answer of the province.
 *
 * @param step - the step, the day on which it began, and the subject of the review
 * @param procedure - the procedure, such as {@link review2022}
 * @param calendar - the working days, as for {@link addWorkingDays}
 * @throws PovertyStandardError `not-in-standard` where the procedure has no term for the step on that day; `invalid-date`,
 *   `invalid-value`, `missing-value`, also for an absent procedure; `unknown-field`
 *
 * @example
 * ```ts
 * const calendar = { nonWorkingDays: [] };
 * const posting = reviewDeadline({ step: 'posting', begun: '2024-11-01' }, review2022, calendar);
 * posting.until; // => '2024-11-06'
 * reviewDeadline({ step: 'recheck', begun: posting.until }, review2022, calendar).until; // => '2024-11-15'
 * ```
 */
export function reviewDeadline(step: BegunStep, procedure: ReviewProcedure, calendar: WorkingCalendar): ReviewDeadline {
  requireArgument(step, 'step');
  const fields = readFields(step, '', ['step', 'begun', 'subject']);
  const name = readOneOf(fields.get('step'), 'step', reviewSteps);
  const subject = readOneOf(fields.get('subject') ?? 'poor-and-near-poor', 'subject', reviewSubjects);
  const begun = parseCivilDate(fields.get('begun'), 'begun');
  requireArgument(procedure, 'procedure');
  const { id, periods, terms } = own(procedure);
  readList(periods, 'procedure.periods');
  readList(terms, 'procedure.terms');
  if (!periods.some((period) => isInForce(period, begun))) {
    fail('not-in-standard', 'begun', begun, { kind: 'day-of-the-procedure', than: id });
  }
  const term =
    terms.find(
      (candidate) =>
        candidate.step === name && candidate.subject === subject && (own(candidate).since ?? begun) <= begun,
    ) ?? fail('not-in-standard', 'step', name, { kind: 'step-with-a-term-in-the-procedure', than: id });
  const { workingDays } = term;
  return {
    kind: 'deadline',
    step: name,
    subject,
    until: addWorkingDays(begun, workingDays, calendar),
    workingDays,
    ...sourceInProcedure(procedure, 'procedure', ownValue(term, 'source')),
  };
}

/**
 * The last day of a term in working days. The day on which it begins is not counted: a term of 1 working day that begins on a Friday
 * ends on Monday.
 *
 * @param date - the day on which the term begins
 * @param days - the number of working days, at most 250; with 0 the term ends as it begins
 * @param calendar - the working days; the caller lists the public holidays
 * @throws PovertyStandardError `invalid-date`, also for a term that ends after the year 9999; `invalid-number`, `negative-value`,
 *   `fractional-count`, `out-of-range` for the number of days; `invalid-value`, `missing-value`, `unknown-field` for the calendar
 *
 * @example
 * ```ts
 * addWorkingDays('2024-11-01', 3, { nonWorkingDays: [] }); // => '2024-11-06'
 * addWorkingDays('2024-08-30', 3, { nonWorkingDays: ['2024-09-02', '2024-09-03'] }); // => '2024-09-06'
 * ```
 */
export function addWorkingDays(date: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  const { isWorkingDay, allWorkingDays } = readCalendar(calendar);
  let day = parseCivilDate(date, 'date');
  const term = readCount(days, 'days', mostWorkingDays);
  if (allWorkingDays && term > 0) {
    const end = allWorkingDays.filter((workingDay) => workingDay > day)[term - 1];
    return end ?? fail('invalid-date', 'days', days, { kind: 'calendar-date' });
  }
  for (let remaining = term; remaining > 0; remaining -= isWorkingDay(day) ? 1 : 0) {
    day = dayAfter(day, 1);
  }
  return day;
}

/** Validates a calendar. */
function readCalendar(calendar: WorkingCalendar): ReadCalendar {
  const fields = readFields(calendar, 'calendar', ['nonWorkingDays', 'workingDays', 'weekend']);
  const daysOff = readDates(fields.get('nonWorkingDays'), 'calendar.nonWorkingDays');
  const workingDays = readDates(fields.get('workingDays') ?? [], 'calendar.workingDays');
  const weekend = readList(fields.get('weekend') ?? ['saturday', 'sunday'], 'calendar.weekend').map((day, index) =>
    readOneOf(day, `calendar.weekend[${index}]`, weekdays),
  );
  for (const date of workingDays) {
    if (daysOff.has(date)) {
      fail('invalid-value', 'calendar.workingDays', date, { kind: 'day-that-is-not-among-the-non-working-days' });
    }
  }
  const weekdaysOff = new Set(weekend);
  return {
    isWorkingDay: (date) =>
      workingDays.has(date) || !(daysOff.has(date) || weekdaysOff.has(weekdays[new Date(date).getUTCDay()] as Weekday)),
    allWorkingDays: weekdaysOff.size === weekdays.length ? [...workingDays].sort() : undefined,
  };
}

/** All days of the week, from Sunday. */
export const weekdays: readonly Weekday[] = /* @__PURE__ */ freezeDeep(days);

function readDates(value: unknown, path: string): ReadonlySet<CivilDate> {
  return new Set(readList(value, path).map((date, index) => parseCivilDate(date, `${path}[${index}]`)));
}
