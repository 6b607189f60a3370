import { freezeDeep } from '../../foundation/frozen.ts';
import type { Period } from '../../foundation/index.ts';
import type { Source } from '../../law/index.ts';
import type { AreaFactName } from './area-facts.ts';

const classes = [
  'zone-1',
  'zone-2',
  'zone-3',
  'especially-difficult-village',
  'coastal-commune',
  'minority-commune',
  'outside',
] as const;

/**
 * The classes that area rules give.
 *
 * - `zone-1`, `zone-2`, `zone-3`: xã khu vực I, II, III
 * - `especially-difficult-village`: thôn đặc biệt khó khăn
 * - `coastal-commune`: xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo
 * - `minority-commune`: xã vùng đồng bào dân tộc thiểu số
 * - `outside`: none of them
 */
export type AreaClass = (typeof classes)[number];

/** One condition of a rule: a fact against a bound. Shares are in per cent. */
export interface AreaCondition {
  /** The fact. */
  readonly fact: AreaFactName;
  /** How it is compared; `is` with a fact that is true or false. */
  readonly operator: '>=' | '>' | '<' | 'is';
  /** The bound, exact decimal text. */
  readonly value?: string;
  /** The bound in the Mekong Delta, where that has its own. */
  readonly valueInMekongDelta?: string;
  /** The fact of which the bound is a multiple. */
  readonly timesFact?: AreaFactName;
  /** The condition counts in the Mekong Delta only. */
  readonly mekongDeltaOnly?: true;
}

/** Conditions that are all needed, or one of which is enough, or of which so many are needed; or a condition by its name. */
export type AreaFormula =
  | string
  | { readonly all: readonly AreaFormula[] }
  | { readonly any: readonly AreaFormula[] }
  | { readonly not: AreaFormula }
  | { readonly atLeast: number; readonly of: readonly AreaFormula[]; readonly besides?: AreaFactName };

/** What an act says of the class of a commune or a village. Those of the library are frozen. */
export interface AreaRules<Act extends string = string> {
  /** Id within this package. */
  readonly id: string;
  /** What it is about. */
  readonly level: 'commune' | 'village';
  /** When it applies. */
  readonly period: Period;
  /** The conditions, by name. */
  readonly conditions: Readonly<Record<string, AreaCondition>>;
  /** The classes, the first whose formula is met; without a formula, for all others. */
  readonly classes: readonly { readonly class: AreaClass; readonly when?: AreaFormula }[];
  /** Where the rule stands, and how well it is attested. */
  readonly source: Source<Act>;
  /** What is not known, or how a doubtful wording is read. */
  readonly note?: string;
}

/** All classes of area rules. */
export const areaClasses: readonly AreaClass[] = /* @__PURE__ */ freezeDeep(classes);
