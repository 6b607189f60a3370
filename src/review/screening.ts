import { freezeDeep } from '../foundation/frozen.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type { Citation } from '../law/index.ts';
import type { Evidence } from '../vocabulary/index.ts';

const outcomes = ['scored', 'screened-out'] as const;

/** Whether a household is scored with form B. */
export type ScreeningOutcome = (typeof outcomes)[number];

/** Both reviews in which form A can be asked for. */
export const screenedReviews = ['entry', 'exit'] as const;

/** What form A says of a household. */
export interface ScreeningFacts {
  /** Whether the household asks to be on a list, or may leave the one that it is on. */
  readonly review: (typeof screenedReviews)[number];
  /** Whether it meets each criterion of the form, by names of the caller; a criterion that is absent or `undefined` is unknown. */
  readonly criteria?: Readonly<Record<string, boolean | undefined>> | undefined;
  /** What the local authority decided against the form; absent where it left it at that. */
  readonly authority?: ScreeningOutcome | undefined;
}

/** The criteria of the form against the bound. */
export interface CriteriaReason {
  /** Tells this reason from the other. */
  readonly kind: 'criteria';
  /** Number of criteria met. */
  readonly met: number;
  /** Number of criteria met if all that are unknown were met too. */
  readonly most: number;
  /** How every possible number stands to the bound; absent while that is open. */
  readonly operator?: '>=' | '<';
  /** Number of criteria from which a household is screened out. */
  readonly bound: number;
  /** Where the bound stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** What decides in place of the criteria: that an exit is reviewed by form B only, or the local authority. */
export interface ScreeningRuleReason {
  /** What decides. */
  readonly kind: 'exit-review' | 'authority';
  /** Where the rule stands. */
  readonly citation: Citation<string>;
  /** How well it is attested. */
  readonly evidence: Evidence;
}

/** The screening is settled. */
export interface DecidedScreening {
  /** What is told. */
  readonly kind: 'screening';
  /** One outcome alone is possible. */
  readonly decided: true;
  /** Whether the household is scored. */
  readonly outcome: ScreeningOutcome;
  /** What decided. */
  readonly reasons: readonly [CriteriaReason | ScreeningRuleReason];
}

/**
 * The screening is not settled by the criteria that are known: both outcomes are possible. Missing are the criteria that are unknown, and
 * `criteria` for those that were not named.
 */
export interface UndecidedScreening extends OpenResult<'screening', readonly ScreeningOutcome[]> {
  /** How far the criteria are known. */
  readonly reasons: readonly [CriteriaReason];
}

/** The screening of a household by form A. */
export type Screening = DecidedScreening | UndecidedScreening;

/** Both outcomes. */
export const screeningOutcomes: readonly ScreeningOutcome[] = /* @__PURE__ */ freezeDeep(outcomes);
