/**
 * Following a target: observations, the change between them, targets as data, whether one is met, the flows behind a rate, and plans.
 *
 * @packageDocumentation
 */
export {
  type AllocatedReduction,
  type AllocationOptions,
  allocateReduction,
  type ReducingUnit,
} from './allocate-reduction.ts';
export { balanceFlows } from './balance-flows.ts';
export type * from './change.ts';
export { type ChangeOptions, changeBetween } from './change-between.ts';
export { type DenominatorEffect, denominatorEffect } from './denominator-effect.ts';
export {
  type FlowBalance,
  type FlowBase,
  type FlowCell,
  type FlowImbalance,
  type FlowLedger,
  type FlowPlace,
  type FlowRule,
  type FlowSuspect,
  type FlowTable,
  type FlowTables,
  flowBases,
  flowRules,
  type SolvedCell,
} from './flow-ledger.ts';
export { type MeasureBase, type MeasureCode, measureBases, measureCodes } from './measure.ts';
export { mergeFlows } from './merge-flows.ts';
export type * from './observation.ts';
export { observationSeries } from './observation-series.ts';
export { planTrajectory } from './plan-trajectory.ts';
export { type PopulationGroup, populationGroups } from './population-group.ts';
export { programmeTarget } from './programme-target.ts';
export { programmeTargets } from './programme-targets.ts';
export { bacKan2020 } from './programmes/bac-kan-2020.ts';
export { langSon2016 } from './programmes/lang-son-2016.ts';
export { langSonCity2016 } from './programmes/lang-son-city-2016.ts';
export { nq01Of2026 } from './programmes/nq-01-2026.ts';
export { nq24Of2021 } from './programmes/nq-24-2021.ts';
export { nq76Of2014 } from './programmes/nq-76-2014.ts';
export { nq80Of2011 } from './programmes/nq-80-2011.ts';
export { nq257Of2025 } from './programmes/nq-257-2025.ts';
export { qd90Of2022 } from './programmes/qd-90-2022.ts';
export { qd880Of2022 } from './programmes/qd-880-2022.ts';
export { qd1719Of2021 } from './programmes/qd-1719-2021.ts';
export { qd1722Of2016 } from './programmes/qd-1722-2016.ts';
export { thaiNguyen2022 } from './programmes/thai-nguyen-2022.ts';
export {
  type DeterminedPace,
  type PaceOptions,
  type RequiredPace,
  requiredPace,
  type UndeterminedPace,
} from './required-pace.ts';
export type * from './target.ts';
export {
  type MissingObservation,
  type ProgressName,
  type ProgressNumbers,
  type ProjectionMethod,
  type SetAsideObservation,
  type SetAsideReason,
  setAsideReasons,
  type TargetProgress,
  type TargetRemark,
  type TargetStatus,
  targetRemarks,
  targetStatuses,
  type UsedPoint,
  type YearVerdict,
} from './target-progress.ts';
export type { TrackOptions } from './track-options.ts';
export { trackTarget } from './track-target.ts';
export type * from './trajectory.ts';
