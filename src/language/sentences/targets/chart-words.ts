import type { TargetProgress } from '../../../targets/index.ts';
import { withCapital } from '../../wording/capital.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { measureInWords } from '../../wording/measure-in-words.ts';
import { tellingOf } from '../../wording/telling.ts';
import { targetInWords } from './target-in-words.ts';
import type { TargetWords } from './target-words.ts';

/** Names of what stands in a chart. */
export interface SeriesWords {
  /** Title of the axis of years. */
  readonly year: string;
  /** What was observed. */
  readonly observed: string;
  /** What the target asks for. */
  readonly target: string;
  /** Where the achieved pace leads. */
  readonly projected: string;
}

/** Words for a chart of a target. */
export interface ChartWords extends SeriesWords {
  /** What is measured. */
  readonly title: (progress: TargetProgress) => string;
  /** What the target asks for. */
  readonly subtitle: (progress: TargetProgress) => string;
}

/** Words for a chart of a target, from those of its sentences. */
export function chartWords(common: CommonWords, words: TargetWords, series: SeriesWords): ChartWords {
  const telling = tellingOf(common, {});
  return {
    ...series,
    title: ({ target: { measure, base, group }, unit }) =>
      withCapital(measureInWords({ measure, base, group }, unit, words.measure, telling)),
    subtitle: ({ target, unit }) => withCapital(targetInWords(target, unit, words, telling)),
  };
}
