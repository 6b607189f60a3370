import type { OpenResult } from '../foundation/unknown.ts';

/** From the least points to the most; both can be. */
export interface PointsRange {
  /** The least. */
  readonly from: number;
  /** The most; the same where the points are known, or where every answer gives the same. */
  readonly to: number;
}

/** What one item of a form adds to its score. */
export interface ScorePart {
  /** Code of the item, or of the indicator. */
  readonly code: string;
  /** Points that it adds. */
  readonly points: PointsRange;
}

/** The score of a form is settled. */
export interface DecidedScore {
  /** What is told. */
  readonly kind: 'score';
  /** One score alone is possible. */
  readonly decided: true;
  /** Points. */
  readonly score: number;
  /** What each item adds, in the order of the form. */
  readonly parts: readonly ScorePart[];
}

/** The score of a form is not settled by what is known. Missing are the inputs that could still change it. */
export interface UndecidedScore extends OpenResult<'score', PointsRange> {
  /** What each item adds, in the order of the form. */
  readonly parts: readonly ScorePart[];
}

/** The score of form B1 or B2. */
export type ReviewScore = DecidedScore | UndecidedScore;
