import type { Locale } from '../vocabulary/index.ts';

/**
 * A figure of a claim: text as published (`'25,95%'`, `'67.39 hộ'`, `'hơn 15.700 hộ'`, `'1/18'`), a decimal (`'25.95'`), or a number, which means
 * its shortest decimal. `null` says that the source does not print it. Text such as `'1.125'` is thousands or decimals by the claim's `locale`;
 * without a locale it is ambiguous.
 */
export type Operand = string | number | null;

/** The fields that all claims share. */
export interface ClaimContext {
  /** The caller's id for the claim, returned in the check. */
  readonly id?: string;
  /** Language of the source, which decides what dots and commas mean. */
  readonly locale?: Locale;
  /** Where the claim is published; for the reader, without effect on the check. */
  readonly source?: string;
}

/** The units in which a quotient may be printed. */
export const quotientUnits = ['percent', 'times'] as const;

/** A share of a total: `percent` = 100 × `count` ÷ `total`. */
export interface ShareClaim extends ClaimContext {
  /** Always `share`. */
  readonly kind: 'share';
  /** The numerator of the share. */
  readonly count: Operand;
  /** The denominator of the share. */
  readonly total: Operand;
  /** The share as printed. */
  readonly percent: Operand;
  /** Unit of the printed share: `times` for a plain quotient such as 0.5; when absent, `percent` unless the text itself says "lần". */
  readonly unit?: (typeof quotientUnits)[number];
}

/** Counts or rates that add up. */
export interface SumClaim extends ClaimContext {
  /** Always `sum`. */
  readonly kind: 'sum';
  /** The addends, 1 to 10 000. */
  readonly parts: readonly Operand[];
  /** The sum as printed. */
  readonly total: Operand;
}

/** The possible meanings of a positive change. */
export const changeDirections = ['fall', 'rise'] as const;

/** A change between two figures: `change` = `from` − `to`, so that a fall is positive. */
export interface DifferenceClaim extends ClaimContext {
  /** Always `difference`. */
  readonly kind: 'difference';
  /** The earlier figure. */
  readonly from: Operand;
  /** The later figure. */
  readonly to: Operand;
  /** The change as printed. */
  readonly change: Operand;
  /** Meaning of a positive change: `fall` (giảm), the default, or `rise` (tăng), which reverses the subtraction. */
  readonly direction?: (typeof changeDirections)[number];
}

/** The two moments that a source names, each a year or its start or end: `đầu năm 2015`, `cuối năm 2019`, `năm 2016`, `end of 2019`, `2014-12-31`. */
export interface ClaimMoments {
  /** The earlier moment. */
  readonly from: string;
  /** The later moment. */
  readonly to: string;
}

/** A mean change per step, usually a year: `perStep` = (`from` − `to`) ÷ steps. */
export interface AverageClaim extends ClaimContext {
  /** Always `average`. */
  readonly kind: 'average';
  /** The earlier figure; `from` and `to` together replace `change`. */
  readonly from?: Operand;
  /** The later figure; given together with `from`. */
  readonly to?: Operand;
  /** The whole change; replaces `from` and `to`. */
  readonly change?: Operand;
  /** Meaning of a positive change, `fall` by default; only with `from` and `to`. */
  readonly direction?: (typeof changeDirections)[number];
  /** The number of steps that the source states, a whole number from 1. */
  readonly steps?: number;
  /** The moments that the source names. */
  readonly moments?: ClaimMoments;
  /** The mean change as printed. */
  readonly perStep: Operand;
}

/** A count and its stated percentage of the total. */
export interface CountPercentPair {
  /** The count; not a percentage. */
  readonly count: Operand;
  /** Its share of the total in percent, as printed. */
  readonly percent: Operand;
}

/** Counts and percentages of a common total that is not printed: is there a total that gives them all? */
export interface ImpliedTotalClaim extends ClaimContext {
  /** Always `implied-total`. */
  readonly kind: 'implied-total';
  /** Pairs of the same total, 1 to 200 because every two pairs are compared. */
  readonly pairs: readonly CountPercentPair[];
}

/** A stock from one review to the next: `closing` = `opening` − all `leaving` + all `entering`. */
export interface FlowClaim extends ClaimContext {
  /** Always `flow`. */
  readonly kind: 'flow';
  /** The stock at the start. */
  readonly opening: Operand;
  /** The outflows, at most 10 000. */
  readonly leaving: readonly Operand[];
  /** The inflows, at most 10 000. */
  readonly entering: readonly Operand[];
  /** The stock at the end as printed. */
  readonly closing: Operand;
}

/** A result against a plan: `percent` = 100 × `achieved` ÷ `planned`. */
export interface AttainmentClaim extends ClaimContext {
  /** Always `attainment`. */
  readonly kind: 'attainment';
  /** The value achieved. */
  readonly achieved: Operand;
  /** The value planned. */
  readonly planned: Operand;
  /** The attainment as printed. */
  readonly percent: Operand;
  /** Unit of the printed attainment: `times` for a plain quotient; when absent, `percent` unless the text itself says "lần". */
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
