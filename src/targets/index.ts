/**
 * Poverty-reduction targets: observations, change between them, targets as data, progress towards a target, and plans.
 *
 * @packageDocumentation
 */
export {
  type AllocatedReduction,
  allocateReduction,
  type AllocationOptions,
  type ReducingUnit,
} from './allocate-reduction.ts';
export { changeBetween, type ChangeOptions, type DenominatorEffect, denominatorEffect } from './change-between.ts';
export type {
  Change,
  ComparisonObstacle,
  ComparisonRefusal,
  ComparisonRemedy,
  IncomparableChange,
  NumberBounds,
  NumberChange,
  ObservedPoint,
  RateChange,
} from './change.ts';
export { sortObservations } from './observation-series.ts';
export type {
  DecimalInterval,
  Observation,
  ObservedCounts,
  ObservedNumber,
  ObservedPercent,
  ObservedValue,
  PublishedDecimal,
  PublishedDigits,
  Territory,
} from './observation.ts';
export { planTrajectory } from './plan-trajectory.ts';
export {
  bacKan2020,
  langSon2016,
  langSonCity2016,
  nq01Of2026,
  nq24Of2021,
  nq257Of2025,
  nq76Of2014,
  nq80Of2011,
  programmeTarget,
  type ProgrammeTargetId,
  programmeTargetIds,
  programmeTargets,
  qd1719Of2021,
  qd1722Of2016,
  qd880Of2022,
  qd90Of2022,
  thaiNguyen2022,
} from './programme-targets.ts';
export type { ObservedSubject } from './read-observation.ts';
export {
  computeRequiredPace,
  type DecidedPace,
  type PaceOptions,
  type RequiredPace,
  type UndecidedPace,
} from './required-pace.ts';
export {
  type DecidedProgress,
  type ExcludedObservation,
  type ExclusionReason,
  exclusionReasons,
  type MissingObservation,
  type ProgressName,
  type ProgressNote,
  progressNotes,
  type ProgressNumbers,
  type ProjectionMethod,
  type TargetProgress,
  type TargetStatus,
  targetStatuses,
  type TrackOptions,
  type UndecidedProgress,
  type YearVerdict,
} from './target-progress.ts';
export type {
  AnnualReductionTarget,
  CountTarget,
  EachHouseholdTarget,
  LevelTarget,
  MultipleTarget,
  RelativeCutTarget,
  Target,
  TargetBound,
  TargetKind,
  TargetPeriod,
  TargetProgramme,
  UnitsLeavingTarget,
} from './target.ts';
export { trackTarget } from './track-target.ts';
export type { Milestone, NoTrajectory, PlannedTrajectory, Trajectory, TrajectoryOptions } from './trajectory.ts';
