import type { Sentences } from '../../language.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { tellingOf } from '../../wording/telling.ts';
import { classSentences, comparisonSentences, standardSentence } from './class-sentences.ts';
import type { ClassificationWords } from './classification-words.ts';

/** The kinds of result about the class of a household. */
export type ClassificationKind = 'classification' | 'comparison';

/** Sentences about the class of a household and what it follows from. */
export function classificationSentences(
  common: CommonWords,
  words: ClassificationWords,
): Sentences<ClassificationKind> {
  return {
    classification: (result, context) => {
      const telling = tellingOf(common, context, result.standard);
      return [...classSentences(result, words, telling), ...standardSentence(result, words, telling)];
    },
    comparison: (result, context) => comparisonSentences(result, words, tellingOf(common, context, result.standard)),
  };
}
