import type { Sentences } from '../../language.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { tellingOf } from '../../wording/telling.ts';
import { classSentences, comparisonSentences } from './class-sentences.ts';
import type { ClassificationWords } from './classification-words.ts';
import { distanceSentences } from './distance-sentences.ts';
import { exitPathSentence } from './exit-path-sentence.ts';
import { lowIncomeSentences } from './low-income-sentences.ts';
import { questionSentence, questionSentences } from './question-sentences.ts';

/** The kinds of result about the class of a household. */
export type ClassificationKind =
  | 'classification'
  | 'comparison'
  | 'exit-path'
  | 'questions'
  | 'question'
  | 'distances'
  | 'low-income-workers';

/** Sentences about the class of a household, what it follows from, and what could change it. */
export function classificationSentences(
  common: CommonWords,
  words: ClassificationWords,
): Sentences<ClassificationKind> {
  return {
    classification: (result, context) => classSentences(result, words, tellingOf(common, context, result.standard)),
    comparison: (result, context) => comparisonSentences(result, words, tellingOf(common, context, result.standard)),
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
