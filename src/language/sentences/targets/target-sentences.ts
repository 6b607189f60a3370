import type { Target } from '../../../targets/index.ts';
import type { ExplainContext } from '../../explain-context.ts';
import type { Sentences } from '../../language.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { type Telling, tellingOf } from '../../wording/telling.ts';
import { changeSentences, incomparableSentences } from './change-sentences.ts';
import {
  allocatedSentence,
  effectSentence,
  noTrajectorySentences,
  paceSentences,
  trajectorySentences,
} from './plan-sentences.ts';
import { progressSentences } from './progress-sentences.ts';
import { targetSentence } from './target-in-words.ts';
import type { TargetWords } from './target-words.ts';

/** The kinds of target and of result about them. */
export type TargetSentenceKind =
  | Target['kind']
  | 'change'
  | 'incomparable'
  | 'progress'
  | 'pace'
  | 'trajectory'
  | 'no-trajectory'
  | 'denominator-effect'
  | 'allocated-reduction';

/** Sentences about targets, where they stand, and what would meet them. */
export function targetSentences(common: CommonWords, words: TargetWords): Sentences<TargetSentenceKind> {
  const telling = (context: ExplainContext): Telling => tellingOf(common, context);
  const target = (one: Target, context: ExplainContext): string[] => [
    targetSentence(one, 'percent', words, telling(context)),
  ];
  return {
    'annual-reduction': target,
    level: target,
    'relative-cut': target,
    'units-leaving': target,
    count: target,
    multiple: target,
    'each-household': target,
    change: (result, context) => changeSentences(result, words, telling(context)),
    incomparable: (result, context) => incomparableSentences(result, words, telling(context)),
    progress: (result, context) => progressSentences(result, words, telling(context)),
    pace: (result, context) => paceSentences(result, words, telling(context)),
    trajectory: (result, context) => trajectorySentences(result, words, telling(context)),
    'no-trajectory': (result, context) => noTrajectorySentences(result, words, telling(context)),
    'denominator-effect': (result, context) => [effectSentence(result, words, telling(context))],
    'allocated-reduction': (result, context) => [allocatedSentence(result, words, telling(context))],
  };
}
