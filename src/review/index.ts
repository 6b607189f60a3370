/**
 * The yearly review: its periods and terms, forms A, B1 and B2.
 *
 * @packageDocumentation
 */
export {
  census2015,
  type DayOfYear,
  type RegularReviewRule,
  review2016,
  review2022,
  type ReviewProcedure,
  type ReviewSources,
  type ReviewStep,
  reviewSteps,
  type ReviewSubject,
  reviewSubjects,
  type ReviewTerm,
  type ScreeningRule,
  type ScreeningValue,
  type YearlySpan,
} from '../law/index.ts';
export { addWorkingDays } from './add-working-days.ts';
export { definePointTable } from './define-point-table.ts';
export { deprivationScore } from './deprivation-score.ts';
export { listDate } from './list-date.ts';
export { meetingAgrees, type MeetingVote } from './meeting-agrees.ts';
export type {
  BandedItem,
  ChoiceItem,
  PointAnswers,
  PointBand,
  PointItem,
  PointOption,
  PointsByRegion,
  PointTable,
  YesNoItem,
} from './point-table.ts';
export { type RegularReview, regularReview } from './regular-review.ts';
export { type BegunStep, type ReviewDeadline, reviewDeadline } from './review-deadline.ts';
export { type ReviewPeriod, reviewPeriod } from './review-period.ts';
export { reviewProceduresOn } from './review-procedures-on.ts';
export { reviewProcedures } from './review-procedures.ts';
export type { DecidedScore, PointsRange, ReviewScore, ScorePart, UndecidedScore } from './review-score.ts';
export { scorePoints, type ScorePointsOptions } from './score-points.ts';
export { screenHousehold } from './screen-household.ts';
export {
  type CriteriaReason,
  type DecidedScreening,
  type Screening,
  type ScreeningFacts,
  type ScreeningOutcome,
  screeningOutcomes,
  type ScreeningRuleReason,
  type UndecidedScreening,
} from './screening.ts';
export { type Weekday, weekdays, type WorkingCalendar } from './working-calendar.ts';
