import type { Figure } from '../figures/index.ts';
import type { ExactNumber, Interval, RoundingName } from '../foundation/exact/index.ts';
import type { ClaimKind } from './claim.ts';

/** All verdicts, the best first. */
export const claimVerdicts = ['reproduces', 'reproduces-oddly', 'does-not-reproduce', 'not-checkable'] as const;

/**
 * What a check finds.
 *
 * - `reproduces`: half-up on the operands as printed gives the printed figure, over the natural divisor; or the value keeps what a qualifier
 *   (hơn, gần) of the printed figure says
 * - `reproduces-oddly`: only another rounding gives it, or another divisor, or other values within the operands' own rounding
 * - `does-not-reproduce`: nothing of this gives it
 * - `not-checkable`: no figure follows, for the reason named
 */
export type ClaimVerdict = (typeof claimVerdicts)[number];

/**
 * Why nothing can be said.
 *
 * - `operand-not-printed`: a figure is `null`
 * - `ambiguous-operand`: text that can be read in several ways
 * - `qualified-operand`: an operand is loosened (hơn, gần) or a range, and the printed figure follows from some of its values but not from all
 * - `divisor-not-stated`: an average without steps or moments
 */
export type NotCheckableReason =
  | 'operand-not-printed'
  | 'ambiguous-operand'
  | 'qualified-operand'
  | 'divisor-not-stated';

/** The values that the result may have; an absent end is infinite. */
export type PossibleValues = Pick<Interval<ExactNumber>, 'from' | 'to'>;

/** The printed figure that is checked. */
export interface PublishedFigure {
  /** As the claim gives it. */
  readonly text: string;
  /** The number printed; absent for a range. */
  readonly number?: number;
  /** What one unit of its last digit is worth; absent for a range and a fraction. */
  readonly lastDigit?: number;
}

/** A way in which the printed figure comes out. */
export interface Reproduction {
  /** How the result is rounded; `qualifier` when the printed figure is loosened (hơn, gần, a range) and the result is within what it says. */
  readonly rounding: RoundingName | 'qualifier';
  /** What the change is divided by, for an average. */
  readonly divisor?: number;
  /**
   * From which operands: `as-printed`, or `within-rounding`, some values that print as the operands do, all by half-up or all by the same rounding.
   * The second is tried only where no rounding reproduces the figure from the operands as printed.
   */
  readonly operands: 'as-printed' | 'within-rounding';
}

/** How far the printed figure is from the exact result. */
export interface Discrepancy {
  /** Printed minus exact, in the unit of the figure. */
  readonly amount: ExactNumber;
  /** The same in units of its last digit; absent for a fraction such as 1/2, which has none. */
  readonly lastDigits?: ExactNumber;
}

/** A figure of which no value was read, with its readings. */
export interface UnreadOperand {
  /** Where it stands in the claim. */
  readonly path: string;
  /** How it can be read; empty when the source does not print it. */
  readonly readings: readonly Figure[];
}

/** What every check says. */
interface ClaimCheckContext {
  /** The check of a claim. */
  readonly kind: 'claim-check';
  /** The claim's own name, if it has one. */
  readonly id?: string;
  /** What was found. */
  readonly verdict: ClaimVerdict;
  /** Why nothing can be said; only with `not-checkable`. */
  readonly reason?: NotCheckableReason;
  /** The figures of which no value was read; empty otherwise. */
  readonly unreadOperands: readonly UnreadOperand[];
  /** Every way in which the printed figure comes out, the most usual first; empty when none does or nothing can be said. */
  readonly reproducedBy: readonly Reproduction[];
}

/** What a check says of one printed figure. */
export interface FigureCheck extends ClaimCheckContext {
  /** The exact result from the operands as printed, over the natural divisor; absent when they do not give one value. */
  readonly exact?: ExactNumber;
  /** What the result may be, when an operand is loosened. */
  readonly possible?: PossibleValues;
  /** The printed figure, unless it stands open. */
  readonly published?: PublishedFigure;
  /** Printed minus exact, where both are one value. */
  readonly discrepancy?: Discrepancy;
}

/**
 * The check of a share, sum, difference, flow or attainment.
 *
 * @internal
 */
export interface PlainCheck extends FigureCheck {
  /** The kind of the claim. */
  readonly claim: Exclude<ClaimKind, 'average' | 'implied-total'>;
}

/**
 * What a divisor of an average is.
 *
 * - `stated-steps`: the source says so
 * - `steps-between-moments`: year ends passed between its moments; "đầu năm 2015" is the end of 2014
 * - `calendar-years-named`: all years from the first named to the last, both counted
 * - `difference-of-years`: the last year named minus the first
 * - `one-step-more`, `one-step-fewer`: beside the natural divisor, by a usual miscount; tried where none of the others gives the figure
 */
export type DivisorMeaning =
  | 'stated-steps'
  | 'steps-between-moments'
  | 'calendar-years-named'
  | 'difference-of-years'
  | 'one-step-more'
  | 'one-step-fewer';

/** One divisor tried. */
export interface DivisorCheck {
  /** What the change is divided by. */
  readonly divisor: number;
  /** What this number of steps is. */
  readonly meanings: readonly DivisorMeaning[];
  /** The exact average over it; absent when the operands do not give one value. */
  readonly exact?: ExactNumber;
  /** What the average may be, when an operand is loosened. */
  readonly possible?: PossibleValues;
  /** Whether the printed figure comes out over it; absent when nothing can be said. */
  readonly reproduces?: boolean;
}

/**
 * What is worth knowing beside the verdict of an average.
 *
 * - `steps-contradict-moments`: the stated steps are not those between the stated moments
 * - `moments-do-not-reproduce`: the steps between the source's own moments do not give its figure
 */
export type AverageNote = 'steps-contradict-moments' | 'moments-do-not-reproduce';

/** The check of an average. */
export interface AverageCheck extends FigureCheck {
  /** An average. */
  readonly claim: 'average';
  /** Every divisor tried, the natural one first: the stated steps, or those between the moments. */
  readonly divisors: readonly DivisorCheck[];
  /** What else is worth knowing. */
  readonly notes: readonly AverageNote[];
}

/** The totals that give all pairs. */
export interface PossibleTotals {
  /** How the percentages are rounded; `qualifier` when all of them are loosened. */
  readonly rounding: RoundingName | 'qualifier';
  /** The least total. */
  readonly from: number;
  /** The greatest; absent when there is none. */
  readonly to?: number;
}

/** The check of an implied total. */
export interface ImpliedTotalCheck extends ClaimCheckContext {
  /** An implied total. */
  readonly claim: 'implied-total';
  /** The common totals, for every rounding that leaves any. */
  readonly totals: readonly PossibleTotals[];
  /** Under half-up: the pair that no whole total gives, or the two pairs that have no total in common, by their index in the claim. */
  readonly conflicts: readonly (readonly number[])[];
}

/** What {@link checkClaim} says of a claim of a kind. */
export type ClaimCheckOf<Kind extends ClaimKind> = Kind extends 'average'
  ? AverageCheck
  : Kind extends 'implied-total'
    ? ImpliedTotalCheck
    : PlainCheck;

/** The outcome of {@link checkClaim}. */
export type ClaimCheck = ClaimCheckOf<ClaimKind>;
