import type { NumberMarks } from '../figures/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explained, ExplainedKind } from './explainable.ts';
import type { Labels } from './labelled-codes.ts';
import type { ChartWords } from './sentences/targets/chart-words.ts';

/** For each kind, what puts it into words. A kind without words does not compile. */
export type Sentences<Kind extends ExplainedKind = ExplainedKind> = {
  readonly [One in Kind]: (result: Explained[One], context: ExplainContext) => readonly string[];
};

/** Words for some kinds of result, or all: a bundle holds no more than what it names. */
export interface Wording<Kind extends ExplainedKind = ExplainedKind> {
  /** Sentences by kind. */
  readonly sentences: Sentences<Kind>;
}

/** A language: sentences for every kind of result, labels for every code, and how numbers are written. */
export interface Language extends Wording {
  /** In which language names of the data are told. */
  readonly locale: Locale;
  /** What every code of the closed lists is called, by the name of its list. */
  readonly labels: Labels;
  /** How numbers are written. */
  readonly numbers: NumberMarks;
  /** Words for charts of targets. */
  readonly chart: ChartWords;
}
