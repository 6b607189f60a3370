import type {
  DynamicsColumnName,
  DynamicsRule,
  DynamicsState,
  DynamicsTableCode,
  FlowBase,
  FlowRule,
  HouseholdStanding,
} from '../../../dynamics/index.ts';
import type { ListLabels } from '../../wording/names.ts';

/** A number that is stated, what it should be, and how far the two are apart, in words. */
export interface StatedNumber {
  readonly stated: string;
  readonly expected: string;
  readonly far: string;
  readonly isTooMany: boolean;
}

/** Words for what became of households and of the lists. */
export interface DynamicsWords {
  readonly states: Readonly<Record<DynamicsState, string>>;
  readonly standings: Readonly<Record<HouseholdStanding, string>>;
  readonly tables: Readonly<Record<DynamicsTableCode, string>>;
  readonly columns: Readonly<Record<DynamicsColumnName, string>>;
  /** What the columns count, of households and of persons alike. */
  readonly flowColumns: Readonly<Record<DynamicsColumnName, string>>;
  readonly rules: Readonly<Record<DynamicsRule, string>>;
  readonly flowRules: Readonly<Record<FlowRule, string>>;
  readonly bases: Readonly<Record<FlowBase, string>>;
  readonly inputs: ListLabels;
  readonly standards: ListLabels;
  readonly outcome: string;
  readonly stillPossible: string;
  readonly needed: string;
  readonly before: string;
  readonly now: string;
  readonly column: (number: string) => string;
  readonly columnOf: (number: string, table: string) => string;
  readonly disagrees: (subject: string, rule: DynamicsRule, number: StatedNumber) => string;
  readonly underStandard: (standard: string) => string;
  readonly undecidedHouseholds: (count: string) => string;
  readonly balances: string;
  readonly balanceOpen: string;
  readonly suspected: string;
  readonly found: string;
  /** A number that is not what the others give, or that is below the least that it may be. */
  readonly imbalance: (subject: string, number: StatedNumber, isLeast: boolean) => string;
}
