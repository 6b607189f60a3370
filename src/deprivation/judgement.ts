import type { Answer } from '../foundation/unknown.ts';
import type { IndicatorRule, RuleName } from '../vocabulary/index.ts';
import type { FindingReason } from './finding.ts';

/** What a rule says of a household. */
export interface Judgement {
  /** Whether the household is deprived. */
  readonly deprived: Answer;
  /** The members or things behind it. */
  readonly reasons: readonly FindingReason[];
}

/** The parameters of a rule, by its name. */
export type RuleNamed<Name extends RuleName> = Extract<IndicatorRule, { readonly rule: Name }>;
