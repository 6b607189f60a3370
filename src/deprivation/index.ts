/**
 * From the known facts of a household to its deprivations: the facts, the rules of each service, and the status of each indicator with its
 * reasons.
 *
 * @packageDocumentation
 */
export {
  assessDeprivations,
  type AssessedHousehold,
  assessHouseholds,
  type HouseholdAssessments,
  type RejectedHousehold,
} from './assess-deprivations.ts';
export type {
  AssessmentOptions,
  ComponentsReason,
  DependantsReason,
  DeprivationAssessment,
  DeprivationFinding,
  FindingReason,
  FloorAreaReason,
  MemberReason,
  ObservedFacts,
  ReportedReason,
  FacilityReason,
} from './finding.ts';
export {
  type Checklist,
  type Dwelling,
  type ExcludedIncome,
  type Household,
  type Member,
  type ReportedIncome,
  type WorkStatus,
  workStatuses,
} from './household.ts';
export { type ClassifiableIncome, incomeFactOf } from './income-fact-of.ts';
export { issuesOfHousehold } from './read-household.ts';
