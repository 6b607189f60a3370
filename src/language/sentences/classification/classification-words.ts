import type { BoundDistance, Comparison, StandardDifference } from '../../../classification/index.ts';
import type { HouseholdClass, PovertyGround } from '../../../vocabulary/index.ts';
import type { InputWords } from '../../wording/input-names.ts';
import type { ListLabels } from '../../wording/names.ts';
import type { ScoreWords } from './score-words.ts';

/** What amounts and scores are told in. */
type AmountUnit = BoundDistance['period'] | 'points';

/** Words for the class of a household and what it follows from. */
export interface ClassificationWords {
  readonly classes: Readonly<Record<HouseholdClass, string>>;
  readonly grounds: Readonly<Record<PovertyGround, string>>;
  readonly differences: Readonly<Record<StandardDifference, string>>;
  readonly areas: ListLabels;
  readonly standards: ListLabels;
  readonly inputs: InputWords;
  readonly score: ScoreWords;
  /** An area that has no label. */
  readonly areaNamed: (code: string) => string;
  readonly units: Readonly<Record<AmountUnit, string>>;
  /** "the average income of", "the B1 score of". */
  readonly income: string;
  readonly incomeScore: string;
  readonly operators: Readonly<Record<Comparison['operator'], string>>;
  /** Before a range. */
  readonly between: string;
  /** How an income stands to its line, with the unit, the area and the sources. */
  readonly compared: (
    subject: string,
    compared: string,
    unit: string,
    area: string,
    sources: readonly string[],
  ) => string;
  /** Before a gap of the standard. */
  readonly leavesOpen: string;
  readonly conclusion: string;
  /** Before the classes that remain possible. */
  readonly stillPossible: string;
  readonly neededToDecide: string;
  readonly neededMostDecisiveFirst: string;
  readonly standardApplied: string;
  readonly differsBecause: string;
}
