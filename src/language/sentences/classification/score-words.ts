/** What a deprivation score counts. */
export type ScoreUnit = 'indicators' | 'points';

/** Words for a deprivation score. */
export interface ScoreWords {
  /** "3 chỉ số". */
  readonly amount: (score: number, unit: ScoreUnit) => string;
  /** "hộ thiếu hụt". */
  readonly has: Readonly<Record<ScoreUnit, string>>;
  /** The household with a score of zero. */
  readonly hasNone: Readonly<Record<ScoreUnit, string>>;
  /** Before a score that may be higher. */
  readonly atLeast: string;
  /** Before a score that may be lower. */
  readonly atMost: string;
  /** The cut-off is met. */
  readonly meets: (bound: string) => string;
  /** The cut-off is not met. */
  readonly below: (bound: string) => string;
  /** Whether it is met is open, for a reason. */
  readonly open: (because: string, bound: string) => string;
  /** How many indicators are not known. */
  readonly unknownIndicators: (count: number) => string;
  /** The review score is not known. */
  readonly unknownScore: string;
  /** Before what a review score says. */
  readonly byScore: string;
}
