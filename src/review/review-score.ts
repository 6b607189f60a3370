/** What one item of a form adds to its score. */
export interface ScorePart {
  /** Code of the item, or of the indicator. */
  readonly code: string;
  /** Least points that it adds. */
  readonly lowest: number;
  /** Most points that it adds; the same where it is known, or where every answer gives the same. */
  readonly highest: number;
}

/** The score of a form is settled. */
export interface DecidedScore {
  /** Tells this result from an undecided one. */
  readonly decided: true;
  /** Points. */
  readonly score: number;
  /** What each item adds, in the order of the form. */
  readonly parts: readonly ScorePart[];
}

/** The score of a form is not settled by what is known. */
export interface UndecidedScore {
  /** Tells this result from a decided one. */
  readonly decided: false;
  /** Least possible score. */
  readonly lowest: number;
  /** Highest possible score. */
  readonly highest: number;
  /** Paths of the inputs that could still change it. */
  readonly missing: readonly string[];
  /** What each item adds, in the order of the form. */
  readonly parts: readonly ScorePart[];
}

/** The score of form B1 or B2. */
export type ReviewScore = DecidedScore | UndecidedScore;
