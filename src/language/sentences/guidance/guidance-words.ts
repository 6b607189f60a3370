import type { FactWords } from '../../wording/fact-path.ts';

/** Words for what to ask next, and for what could change the class of a household. */
export interface GuidanceWords {
  readonly facts: FactWords;
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
