import type { BoundDistance, Comparison, StandardDifference } from '../../../classification/index.ts';
import type { HouseholdClass, PovertyGround } from '../../../vocabulary/index.ts';
import type { FactWords } from '../../wording/fact-path.ts';
import type { InputWords } from '../../wording/input-names.ts';
import type { ListLabels } from '../../wording/names.ts';
import type { ScoreWords } from './score-words.ts';

/** What amounts and scores are told in. */
type AmountUnit = BoundDistance['period'] | 'points';

/** Words for the class of a household, what it follows from, and what could change it. */
export interface ClassificationWords {
  readonly classes: Readonly<Record<HouseholdClass, string>>;
  readonly grounds: Readonly<Record<PovertyGround, string>>;
  readonly differences: Readonly<Record<StandardDifference, string>>;
  readonly areas: ListLabels;
  readonly standards: ListLabels;
  readonly facts: FactWords;
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
  /** What an exit asks for. */
  readonly incomeReaches: (amount: string) => string;
  readonly resolvesAll: (names: string) => string;
  readonly resolvesSome: (count: string, of: string, names: string) => string;
  /** What follows from a change. */
  readonly becomes: (changes: string, classes: string, isSettled: boolean) => string;
  readonly nothingMore: string;
  /** A fact to ask for, and the indicators that it serves; those are absent of another input. */
  readonly ask: (fact: string, indicators: string | undefined) => string;
  readonly distance: DistanceWords;
  readonly lowIncomeWorkers: LowIncomeWords;
}

/** Words for how far a household is from a bound. */
interface DistanceWords {
  readonly dong: (amount: string) => string;
  readonly atLine: (line: string, isWithin: boolean) => string;
  readonly fromLine: (line: string, far: string, isBelow: boolean) => string;
  readonly atCutOff: string;
  readonly fromCutOff: (far: string, isAbove: boolean) => string;
}

/** Words for whether the members who work are low-income workers. */
interface LowIncomeWords {
  readonly are: string;
  readonly areNot: string;
  readonly open: string;
  /** Before the classes that the household may have. */
  readonly classOfHousehold: string;
}
