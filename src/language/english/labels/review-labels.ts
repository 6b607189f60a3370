import type { ReviewStep, ReviewSubject } from '../../../law/index.ts';
import type { ScreeningOutcome, Weekday } from '../../../review/index.ts';

/** Steps of a review that have a term. */
export const reviewStepLabels: Readonly<Record<ReviewStep, string>> = {
  posting: 'posting',
  recheck: 're-check',
  'second-posting': 'posting of the re-check',
  'provincial-answer': 'answer of the chairman of the province',
};

/** Whose review it is. */
export const reviewSubjectLabels: Readonly<Record<ReviewSubject, string>> = {
  'poor-and-near-poor': 'poor and near-poor households',
  'average-living-and-low-income': 'households of average living standard and low-income workers',
};

/** What form A decides. */
export const screeningLabels: Readonly<Record<ScreeningOutcome, string>> = {
  scored: 'scored with form B',
  'screened-out': 'not scored with form B',
};

/** Days of the week. */
export const weekdayLabels: Readonly<Record<Weekday, string>> = {
  sunday: 'Sunday',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
};
