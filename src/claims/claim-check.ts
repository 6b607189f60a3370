import type { Figure } from '../figures/index.ts';
import type { ExactNumber, Interval, RoundingName } from '../foundation/exact/index.ts';
import type { ClaimKind } from './claim.ts';

/** All verdicts, from best to worst. */
export const claimVerdicts = ['reproduces', 'reproduces-oddly', 'does-not-reproduce', 'not-checkable'] as const;

/**
 * The verdict of a check.
 *
 * - `reproduces`: half-up on the operands as printed gives the printed figure, over the natural divisor; or the result lies within
 *   what a qualifier (hơn, gần) of the printed figure allows
 * - `reproduces-oddly`: the figure follows only by a different rounding, a different divisor, or other values within the rounding of the operands
 * - `does-not-reproduce`: the figure follows in none of these ways
 * - `not-checkable`: the claim does not determine a result; `reason` says why
 */
export type ClaimVerdict = (typeof claimVerdicts)[number];

/**
 * Why a claim cannot be checked.
 *
 * - `operand-not-printed`: a figure is `null`
 * - `ambiguous-operand`: text that can be read in several ways
 * - `qualified-operand`: an operand is qualified (hơn, gần) or a range, and the printed figure follows from some of its values but not from all
 * - `divisor-not-stated`: an average without steps or moments
 */
export type NotCheckableReason =
  | 'operand-not-printed'
  | 'ambiguous-operand'
  | 'qualified-operand'
  | 'divisor-not-stated';

/** The interval of possible results; an absent bound is infinite. */
export type PossibleValues = Pick<Interval<ExactNumber>, 'from' | 'to'>;

/** The printed figure that is checked. */
export interface PublishedFigure {
  /** Text of the figure, as the claim gives it. */
  readonly text: string;
  /** The number printed; absent for a range. */
  readonly number?: number;
  /** Value of one unit of its last digit; absent for a range and a fraction. */
  readonly lastDigit?: number;
}

/** A calculation that reproduces the printed figure. */
export interface Reproduction {
  /** Rounding of the result; `qualifier` when the printed figure is qualified (hơn, gần, a range) and the result lies within what it allows. */
  readonly rounding: RoundingName | 'qualifier';
  /** Divisor of the change; only for an average. */
  readonly divisor?: number;
  /**
   * Values of the operands: `as-printed`, or `within-rounding`, some values that print as the operands do, all by half-up or all by the same rounding.
   * `within-rounding` is tried only if no rounding reproduces the figure from the operands as printed.
   */
  readonly operands: 'as-printed' | 'within-rounding';
}

/** The difference between the printed figure and the exact result. */
export interface Discrepancy {
  /** Printed minus exact, in the unit of the figure. */
  readonly amount: ExactNumber;
  /** The same in units of the last printed digit; absent for a fraction such as 1/2, which has none. */
  readonly lastDigits?: ExactNumber;
}

/** A figure without a definite value, with its possible readings. */
export interface UnreadOperand {
  /** Path in the claim, such as `parts[1]`. */
  readonly path: string;
  /** Possible readings; empty when the source does not print the figure. */
  readonly readings: readonly Figure[];
}

/** The fields that all checks share. */
interface ClaimCheckContext {
  /** Always `claim-check`. */
  readonly kind: 'claim-check';
  /** The `id` of the claim; absent if it has none. */
  readonly id?: string;
  /** The verdict. */
  readonly verdict: ClaimVerdict;
  /** Why the claim cannot be checked; only with `not-checkable`. */
  readonly reason?: NotCheckableReason;
  /** Figures without a definite value; empty if every figure has a value. */
  readonly unreadOperands: readonly UnreadOperand[];
  /** Calculations that reproduce the printed figure, the most usual first; empty when there are none or the claim cannot be checked. */
  readonly reproducedBy: readonly Reproduction[];
}

/** The check of a printed figure. */
export interface FigureCheck extends ClaimCheckContext {
  /** The exact result from the operands as printed, over the natural divisor; absent when it is not a single value. */
  readonly exact?: ExactNumber;
  /** The interval of possible results, when an operand is qualified. */
  readonly possible?: PossibleValues;
  /** The printed figure; absent if a figure is not read or the divisor is not stated. */
  readonly published?: PublishedFigure;
  /** Printed minus exact; absent unless both are single values. */
  readonly discrepancy?: Discrepancy;
}

/**
 * The check of a share, sum, difference, flow or attainment.
 *
 * @internal
 */
export interface PlainCheck extends FigureCheck {
  /** Kind of the claim. */
  readonly claim: Exclude<ClaimKind, 'average' | 'implied-total'>;
}

/**
 * The meaning of a divisor of an average.
 *
 * - `stated-steps`: the steps that the source states
 * - `steps-between-moments`: year ends passed between its moments; "đầu năm 2015" is the end of 2014
 * - `calendar-years-named`: all years from the first named to the last, both counted
 * - `difference-of-years`: the last year named minus the first
 * - `one-step-more`, `one-step-fewer`: the natural divisor plus or minus one, a usual miscount; tried only if no stated divisor gives the figure
 */
export type DivisorMeaning =
  | 'stated-steps'
  | 'steps-between-moments'
  | 'calendar-years-named'
  | 'difference-of-years'
  | 'one-step-more'
  | 'one-step-fewer';

/** A divisor that was tried. */
export interface DivisorCheck {
  /** The divisor of the change, a whole number of steps. */
  readonly divisor: number;
  /** Every meaning that gives this number of steps. */
  readonly meanings: readonly DivisorMeaning[];
  /** The exact average over this divisor; absent when it is not a single value. */
  readonly exact?: ExactNumber;
  /** The interval of possible averages, when an operand is qualified. */
  readonly possible?: PossibleValues;
  /** Whether the printed figure follows over this divisor; absent when the claim cannot be checked. */
  readonly reproduces?: boolean;
}

/**
 * A note beside the verdict of an average.
 *
 * - `steps-contradict-moments`: the stated steps differ from the steps between the stated moments
 * - `moments-do-not-reproduce`: the steps between the source's own moments do not give its figure
 */
export type AverageNote = 'steps-contradict-moments' | 'moments-do-not-reproduce';

/** The check of an average. */
export interface AverageCheck extends FigureCheck {
  /** Always `average`. */
  readonly claim: 'average';
  /** Every divisor tried, the natural divisor first: the stated steps, else the steps between the moments. */
  readonly divisors: readonly DivisorCheck[];
  /** Contradictions within the source; empty if there are none. */
  readonly notes: readonly AverageNote[];
}

/** The totals that are consistent with all pairs. */
export interface PossibleTotals {
  /** Rounding of the percentages; `qualifier` when all of them are qualified. */
  readonly rounding: RoundingName | 'qualifier';
  /** The lowest total, a whole number. */
  readonly from: number;
  /** The highest total; absent if unbounded. */
  readonly to?: number;
}

/** The check of an implied total. */
export interface ImpliedTotalCheck extends ClaimCheckContext {
  /** Always `implied-total`. */
  readonly claim: 'implied-total';
  /** The common totals under each rounding; a rounding without a common total is left out. */
  readonly totals: readonly PossibleTotals[];
  /** Conflicts under half-up, by index of the pair: a pair that no whole total gives, or two pairs without a common total. */
  readonly conflicts: readonly (readonly number[])[];
}

/** The result of {@link checkClaim} for a kind of claim. */
export type ClaimCheckOf<Kind extends ClaimKind> = Kind extends 'average'
  ? AverageCheck
  : Kind extends 'implied-total'
    ? ImpliedTotalCheck
    : PlainCheck;

/** The outcome of {@link checkClaim}. */
export type ClaimCheck = ClaimCheckOf<ClaimKind>;
