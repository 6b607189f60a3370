import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { refuse } from '../foundation/errors/index.ts';
import { own, ownValue, readFields, readList, readOneOf, requireArgument } from '../foundation/input/index.ts';
import { isInForce } from '../foundation/period.ts';
import type { Citation, ReviewProcedure, ReviewStep, ReviewSubject } from '../law/index.ts';
import { reviewSteps, reviewSubjects, sourceInProcedure } from '../law/review-procedure.ts';
import type { Evidence } from '../vocabulary/index.ts';
import { addWorkingDays } from './add-working-days.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A step of a review that has begun. */
export interface BegunStep {
  /** The step. */
  readonly step: ReviewStep;
  /** The day on which it began. */
  readonly begun: CivilDate;
  /** Whose review; poor and near-poor households when absent. */
  readonly subject?: ReviewSubject | undefined;
}

/** When a step ends. */
export interface ReviewDeadline {
  /** What is told. */
  readonly kind: 'deadline';
  /** The step. */
  readonly step: ReviewStep;
  /** Whose review it is. */
  readonly subject: ReviewSubject;
  /** Last day. */
  readonly until: CivilDate;
  /** Working days that it has. */
  readonly workingDays: number;
  /** Where the term stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/**
 * The last day of a step of a review: posting, re-check, second posting, the answer of the province.
 *
 * @param step - the step, the day on which it began, and whose review it is
 * @param procedure - the procedure, such as {@link review2022}
 * @param calendar - which days are working days, as for {@link addWorkingDays}
 * @throws PovertyStandardError `not-in-standard` where the procedure has no term for the step on that day; `invalid-date`,
 *   `invalid-value`, `missing-value`, also where there is no procedure; `unknown-field`
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
    refuse('not-in-standard', 'begun', begun, { kind: 'day-of-the-procedure', than: id });
  }
  const term =
    terms.find((one) => one.step === name && one.subject === subject && (own(one).since ?? begun) <= begun) ??
    refuse('not-in-standard', 'step', name, { kind: 'step-with-a-term-in-the-procedure', than: id });
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
