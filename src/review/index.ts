/**
 * The yearly review: its periods and deadlines, and forms A, B1 and B2.
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
export { meetingAgrees, type MeetingVote, type RegularReview, regularReview } from './meeting-agrees.ts';
export {
  type BandedItem,
  type ChoiceItem,
  definePointTable,
  type PointAnswers,
  type PointBand,
  type PointItem,
  type PointOption,
  type PointsByRegion,
  type PointTable,
  type YesNoItem,
} from './point-table.ts';
export {
  addWorkingDays,
  type BegunStep,
  type ReviewDeadline,
  reviewDeadline,
  type Weekday,
  weekdays,
  type WorkingCalendar,
} from './review-deadline.ts';
export { listDate, type ReviewPeriod, reviewPeriod, reviewProcedures, reviewProceduresAt } from './review-period.ts';
export {
  type DecidedScore,
  scoreDeprivations,
  type PointsRange,
  type ReviewScore,
  type ScorePart,
  scorePoints,
  type ScorePointsOptions,
  type UndecidedScore,
} from './score-points.ts';
export {
  type CriteriaReason,
  type DecidedScreening,
  screenHousehold,
  type Screening,
  type ScreeningFacts,
  type ScreeningOutcome,
  screeningOutcomes,
  type ScreeningRuleReason,
  type UndecidedScreening,
} from './screen-household.ts';
