import type { FigurePer, FigureQualifier, FigureUnit } from '../figure.ts';
import type { NumberTerm } from './recognise-terms.ts';

/** A number with what follows it, before its separators are understood. */
export interface Quantity {
  /** Digits with their separators. */
  readonly digits: string;
  /** Whether a minus stands before it. */
  readonly negative: boolean;
  /** Power of ten of its scale word; absent without one. */
  readonly power?: number;
  /** What is counted. */
  readonly unit?: FigureUnit;
  /** For each of what. */
  readonly per: readonly FigurePer[];
  /** Groups of digits that may be numbers of their own. */
  readonly pieces?: readonly NumberTerm[];
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Index of the term behind it. */
  readonly next: number;
}

/** A figure found in the text, before its separators are understood. */
export interface Draft {
  /** The numbers: one; the two ends of a range; numerator and denominator of a ratio. */
  readonly parts:
    | { readonly shape: 'value'; readonly number: Quantity }
    | { readonly shape: 'range' | 'ratio'; readonly first: Quantity; readonly second: Quantity };
  /** The unit of all parts. */
  readonly unit?: FigureUnit;
  /** For each of what. */
  readonly per: readonly FigurePer[];
  /** The word that loosens it. */
  readonly qualifier?: FigureQualifier;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** Index of the term behind it. */
  readonly next: number;
}
