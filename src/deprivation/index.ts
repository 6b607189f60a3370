/**
 * From what is known of a household to its deprivations: the facts, one rule a file, and the status of each indicator with its reason.
 *
 * @packageDocumentation
 */
export { assessDeprivations } from './assess-deprivations.ts';
export {
  type AssessedHousehold,
  assessHouseholds,
  type HouseholdAssessments,
  type RejectedHousehold,
} from './assess-households.ts';
export type { Checklist } from './checklist.ts';
export type { AssessmentOptions, DeprivationAssessment } from './deprivation-assessment.ts';
export type { Dwelling } from './dwelling.ts';
export type {
  ComponentsReason,
  DependantsReason,
  DeprivationFinding,
  FindingReason,
  FloorAreaReason,
  MemberReason,
  ObservedFacts,
  ReportedReason,
  ThingReason,
} from './finding.ts';
export type { Household } from './household.ts';
export { type ClassifiableIncome, incomeFactOf } from './income-fact-of.ts';
export { issuesOfHousehold } from './issues-of-household.ts';
export { type Member, type WorkStatus, workStatuses } from './member.ts';
export type { ExcludedIncome, ReportedIncome } from './reported-income.ts';
