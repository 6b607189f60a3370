import type { Locale } from '../vocabulary/index.ts';

/**
 * A figure of a claim: text as published (`'25,95%'`, `'67.39 hộ'`, `'hơn 15.700 hộ'`, `'1/18'`), a decimal (`'25.95'`), or a number, which means
 * its shortest decimal. `null` says that the source does not print it. Text such as `'1.125'` is thousands or decimals by the claim's `locale`; without
 * one it is ambiguous.
 */
export type Operand = string | number | null;

/** What every claim may carry besides its figures. */
export interface ClaimContext {
  /** The caller's name for the claim, handed back in the check. */
  readonly id?: string;
  /** Language of the source, which says what dots and commas mean. */
  readonly locale?: Locale;
  /** Where the claim is published; not read. */
  readonly source?: string;
}

/** What a quotient is printed in. */
export const quotientUnits = ['percent', 'times'] as const;

/** A share of a total: `percent` = 100 × `count` ÷ `total`. */
export interface ShareClaim extends ClaimContext {
  /** A share. */
  readonly kind: 'share';
  /** The part. */
  readonly count: Operand;
  /** The whole. */
  readonly total: Operand;
  /** The share as printed. */
  readonly percent: Operand;
  /** What the share is printed in: `percent` unless the text itself says "lần", or `times` for a plain quotient such as 0.5. */
  readonly unit?: (typeof quotientUnits)[number];
}

/** Counts or rates that add up. */
export interface SumClaim extends ClaimContext {
  /** A sum. */
  readonly kind: 'sum';
  /** What is added; at least one, at most 10 000. */
  readonly parts: readonly Operand[];
  /** The sum as printed. */
  readonly total: Operand;
}

/** What a positive change means. */
export const changeDirections = ['fall', 'rise'] as const;

/** A change between two figures: `change` = `from` − `to`, so that a fall is positive. */
export interface DifferenceClaim extends ClaimContext {
  /** A difference. */
  readonly kind: 'difference';
  /** The earlier figure. */
  readonly from: Operand;
  /** The later figure. */
  readonly to: Operand;
  /** The change as printed. */
  readonly change: Operand;
  /** What a positive change means: `fall` (giảm) unless it says `rise` (tăng), which turns the subtraction round. */
  readonly direction?: (typeof changeDirections)[number];
}

/** The two moments that a source names, each a year or its start or end: `đầu năm 2015`, `cuối năm 2019`, `năm 2016`, `end of 2019`, `2014-12-31`. */
export interface ClaimMoments {
  /** The earlier moment. */
  readonly from: string;
  /** The later moment. */
  readonly to: string;
}

/** A mean change a step, usually a year: `perStep` = (`from` − `to`) ÷ steps. */
export interface AverageClaim extends ClaimContext {
  /** An average. */
  readonly kind: 'average';
  /** The earlier figure; with `to`, instead of `change`. */
  readonly from?: Operand;
  /** The later figure. */
  readonly to?: Operand;
  /** The whole change, instead of `from` and `to`. */
  readonly change?: Operand;
  /** What a positive change means, `fall` unless it says `rise`; only with `from` and `to`. */
  readonly direction?: (typeof changeDirections)[number];
  /** The number of steps that the source divides by. */
  readonly steps?: number;
  /** The moments that the source names. */
  readonly moments?: ClaimMoments;
  /** The mean change as printed. */
  readonly perStep: Operand;
}

/** A count and the percentage that it is said to be of the total. */
export interface CountPercentPair {
  /** The part. */
  readonly count: Operand;
  /** Its share of the total, in per cent, as printed. */
  readonly percent: Operand;
}

/** Counts and percentages of one total that is not printed: is there a total that gives them all? */
export interface ImpliedTotalClaim extends ClaimContext {
  /** An implied total. */
  readonly kind: 'implied-total';
  /** What is said of the one total; at least one pair, at most 200, because every two are compared. */
  readonly pairs: readonly CountPercentPair[];
}

/** A stock from one review to the next: `closing` = `opening` − all `leaving` + all `entering`. */
export interface FlowClaim extends ClaimContext {
  /** A flow. */
  readonly kind: 'flow';
  /** The stock at the start. */
  readonly opening: Operand;
  /** What leaves it; at most 10 000. */
  readonly leaving: readonly Operand[];
  /** What joins it; at most 10 000. */
  readonly entering: readonly Operand[];
  /** The stock at the end as printed. */
  readonly closing: Operand;
}

/** A result against a plan: `percent` = 100 × `achieved` ÷ `planned`. */
export interface AttainmentClaim extends ClaimContext {
  /** An attainment. */
  readonly kind: 'attainment';
  /** The result. */
  readonly achieved: Operand;
  /** The plan. */
  readonly planned: Operand;
  /** The attainment as printed. */
  readonly percent: Operand;
  /** What it is printed in: `percent` unless the text itself says "lần", or `times` for a plain quotient. */
  readonly unit?: (typeof quotientUnits)[number];
}

/** The claims by their kind. */
export interface ClaimByKind {
  /** {@link ShareClaim} */
  readonly share: ShareClaim;
  /** {@link SumClaim} */
  readonly sum: SumClaim;
  /** {@link DifferenceClaim} */
  readonly difference: DifferenceClaim;
  /** {@link AverageClaim} */
  readonly average: AverageClaim;
  /** {@link ImpliedTotalClaim} */
  readonly 'implied-total': ImpliedTotalClaim;
  /** {@link FlowClaim} */
  readonly flow: FlowClaim;
  /** {@link AttainmentClaim} */
  readonly attainment: AttainmentClaim;
}

/** The kinds of claim. */
export type ClaimKind = keyof ClaimByKind;

/** An arithmetic statement of a source, to be checked by {@link checkClaim}. */
export type Claim = ClaimByKind[ClaimKind];
