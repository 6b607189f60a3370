/**
 * What became of households from one list to the next, and the official dynamics tables (diễn biến hộ nghèo, hộ cận nghèo) in which they are
 * counted: tables counted, checked, balanced with their missing cells, and added up.
 *
 * @packageDocumentation
 */
export { balanceFlows } from './balance-flows.ts';
export { checkDynamicsTables, type DynamicsDisagreement } from './check-dynamics-tables.ts';
export {
  type DynamicsColumn,
  type DynamicsColumnName,
  dynamicsColumns,
  type DynamicsTableCode,
  dynamicsTableCodes,
} from './dynamics-columns.ts';
export { type DynamicsTables, dynamicsTables } from './dynamics-tables.ts';
export {
  type DecidedFlowBalance,
  type DynamicsRule,
  type DynamicsTable,
  type FlowBalance,
  type FlowBase,
  flowBases,
  type FlowCell,
  type FlowImbalance,
  type FlowLedger,
  type FlowPlace,
  type FlowRule,
  flowRules,
  type FlowSuspect,
  type FlowTable,
  type FlowTables,
  type SolvedCell,
  type UndecidedFlowBalance,
} from './flow-ledger.ts';
export {
  type DecidedDynamics,
  type HouseholdDynamics,
  householdDynamics,
  type UndecidedDynamics,
} from './household-dynamics.ts';
export type { CountedIn, DynamicsState, HouseholdChange, HouseholdStanding } from './household/household-change.ts';
export { mergeFlows } from './merge-flows.ts';
export {
  type HouseholdEvent,
  householdEvents,
  type ReviewedClass,
  type ReviewedHousehold,
  type ReviewHistory,
} from './reviewed-household.ts';
