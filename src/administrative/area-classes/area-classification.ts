import type { ExactNumber } from '../../foundation/exact/index.ts';
import type { MissingPath, OpenResult } from '../../foundation/unknown.ts';
import type { AreaClass, AreaCondition, AreaFactName, Citation } from '../../law/index.ts';
import type { Evidence } from '../../vocabulary/index.ts';

/** What became of one condition. */
export interface AreaReason {
  /** A condition of the rules. */
  readonly kind: 'condition';
  /** Name of the condition in the rules. */
  readonly condition: string;
  /** The fact that it is about. */
  readonly fact: AreaFactName;
  /** Whether it is met; absent where that is not known. */
  readonly met?: boolean;
  /** How the fact is compared. */
  readonly operator: AreaCondition['operator'];
  /** The bound that applies; absent of a fact that is true or false, and where it is not known whether that of the Mekong Delta does. */
  readonly bound?: string;
  /** The fact of which the bound is a multiple. */
  readonly timesFact?: AreaFactName;
  /** What was observed: a number, or of a multiple how many times; absent where it is not known, or true or false. */
  readonly observed?: ExactNumber;
  /** Where it stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** The class is settled. */
export interface DecidedArea {
  /** The class of an area. */
  readonly kind: 'area';
  /** Exactly one class is possible. */
  readonly decided: true;
  /** The class. */
  readonly class: AreaClass;
  /** What became of every condition. */
  readonly reasons: readonly AreaReason[];
  /** Id of the rules. */
  readonly rules: string;
}

/** A fact that is not known. */
export interface MissingAreaFact extends MissingPath {
  /** Its name. */
  readonly path: AreaFactName;
}

/** The class is not settled by what is known: the classes that are possible, and the facts that could decide. */
export interface UndecidedArea extends OpenResult<'area', readonly AreaClass[], MissingAreaFact> {
  /** What became of every condition. */
  readonly reasons: readonly AreaReason[];
  /** Id of the rules. */
  readonly rules: string;
}

/** The class of a commune or a village under the rules of an act. */
export type AreaClassification = DecidedArea | UndecidedArea;
