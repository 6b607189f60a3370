/**
 * Classifies households by income band and deprivation score, with the source of each decision.
 *
 * @packageDocumentation
 */
export type {
  Classification,
  BoundComparison,
  DecidedClassification,
  DeprivationReason,
  IncomeReason,
  OutcomeReason,
  ClassificationReason,
  UndecidedClassification,
} from './classification.ts';
export { classifyByScores, type ReviewScoreFacts } from './classify-by-scores.ts';
export { classifyHousehold } from './classify-household.ts';
export {
  classifyLowIncomeWorkers,
  type DecidedLowIncomeWorkers,
  type LowIncomeWorkers,
  type UndecidedLowIncomeWorkers,
  type WorkerBoundReason,
  type WorkerClassesReason,
  type WorkersReason,
} from './classify-low-income-workers.ts';
export { classifyUnder, type ComparedClassification, type StandardDifference } from './classify-under.ts';
export { type BoundDistance, type BoundDistances, distancesToBounds } from './distances-to-bounds.ts';
export { type ExitPath, exitPaths, type ExitPathsOptions } from './exit-paths.ts';
export type { DeprivationFacts, HouseholdFacts, HouseholdIncome, IncomeFact } from './household-facts.ts';
export { type NextQuestions, nextQuestions, type Question } from './next-questions.ts';
