import type { NextQuestions, Question } from '../../../classification/index.ts';
import { together } from '../../wording/alternatives.ts';
import { factsInWords } from '../../wording/facts-in-words.ts';
import { indicatorAt } from '../../wording/input-names.ts';
import { indicatorName } from '../../wording/names.ts';
import type { Telling } from '../../wording/telling.ts';
import { classSentences, possibleSentence } from '../classification/class-sentences.ts';
import type { ClassificationWords } from '../classification/classification-words.ts';
import type { GuidanceWords } from './guidance-words.ts';

/** The classes that are still possible, then what to ask, the most decisive first; or that nothing more is needed, and why. */
export function questionSentences(
  { classification, questions }: NextQuestions,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string[] {
  return classification.decided || questions.length === 0
    ? [words.nothingMore, ...classSentences(classification, words, telling)]
    : [
        possibleSentence(classification, words, telling),
        ...questions.map((question) => questionSentence(question, words, telling)),
      ];
}

/** The fact to ask for, and for which indicators; of another input the fact itself says what it is for. */
export function questionSentence(
  { path, decides }: Question,
  words: ClassificationWords & GuidanceWords,
  telling: Telling,
): string {
  const indicators = decides.flatMap((input) => {
    const indicator = indicatorAt(input);
    return indicator === undefined ? [] : indicatorName(indicator, words.inputs.indicators, telling);
  });
  return words.ask(
    factsInWords([path], words.facts, telling),
    indicators.length > 0 ? together(indicators, telling.common) : undefined,
  );
}
