import type { Sentences } from '../../language.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { tellingOf } from '../../wording/telling.ts';
import type { ClassificationWords } from '../classification/classification-words.ts';
import { distanceSentences } from './distance-sentences.ts';
import { exitPathSentence } from './exit-path-sentence.ts';
import type { GuidanceWords } from './guidance-words.ts';
import { lowIncomeSentences } from './low-income-sentences.ts';
import { questionSentence, questionSentences } from './question-sentences.ts';

/** The kinds of result about what to ask next, and what could change the class of a household. */
export type GuidanceKind = 'exit-path' | 'questions' | 'question' | 'distances' | 'low-income-workers';

/** Sentences about what to ask next, and what could change the class of a household. */
export function guidanceSentences(
  common: CommonWords,
  classification: ClassificationWords,
  guidance: GuidanceWords,
): Sentences<GuidanceKind> {
  const words = { ...classification, ...guidance };
  return {
    'exit-path': (result, context) => [
      exitPathSentence(result, words, tellingOf(common, context, result.classification.standard)),
    ],
    questions: (result, context) =>
      questionSentences(result, words, tellingOf(common, context, result.classification.standard)),
    question: (result, context) => [questionSentence(result, words, tellingOf(common, context))],
    'low-income-workers': (result, context) =>
      lowIncomeSentences(result, words, tellingOf(common, context, result.standard)),
    distances: (result, context) => distanceSentences(result, words, tellingOf(common, context)),
  };
}
