/**
 * The changes of households from one list to the next, and the official dynamics tables (diễn biến hộ nghèo, hộ cận nghèo) in which they are
 * counted: tables are counted, checked, balanced with their missing cells, and added up.
 *
 * @packageDocumentation
 */
export { balanceFlows, mergeFlows } from './balance-flows.ts';
export {
  type DynamicsColumn,
  type DynamicsColumnName,
  dynamicsColumns,
  type DynamicsTableCode,
  dynamicsTableCodes,
} from './dynamics-columns.ts';
export {
  checkDynamicsTables,
  type DynamicsDisagreement,
  type DynamicsTables,
  countDynamics,
} from './dynamics-tables.ts';
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
  type CandidateError,
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
export {
  type TableColumn,
  type DynamicsState,
  type HouseholdChange,
  type HouseholdEvent,
  householdEvents,
  type ListStatus,
  type ReviewedClass,
  type ReviewedHousehold,
  type ReviewHistory,
} from './reviewed-household.ts';
