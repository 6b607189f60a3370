import type { NextQuestions, Question } from '../../classification/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { together } from '../wording/alternatives.ts';
import { factsInWords } from '../wording/facts-in-words.ts';
import { indicatorAt } from '../wording/input-names.ts';
import { indicatorName } from '../wording/names.ts';
import type { Telling } from '../wording/telling.ts';
import { classificationSentences, possibleSentence } from './classification-sentences.ts';

const nothingMore: LocalizedText = { vi: 'không cần hỏi thêm', en: 'nothing more is needed' };
const ask: LocalizedText = { vi: 'cần hỏi', en: 'to ask' };
const toDecide: LocalizedText = { vi: ', để xét chỉ số', en: ', for' };

/** The fact to ask for, and for which indicators; of another input the fact itself says what it is for. */
function questionSentence({ path, decides }: Question, telling: Telling): string {
  const { locale } = telling;
  const indicators = decides.flatMap((input) => {
    const indicator = indicatorAt(input);
    return indicator === undefined ? [] : indicatorName(indicator, telling);
  });
  const purpose = indicators.length ? `${toDecide[locale]} ${together(indicators, locale)}` : '';
  return `${ask[locale]}: ${factsInWords([path], telling)}${purpose}`;
}

/** The classes that are still possible, then what to ask, the most decisive first; or that nothing more is needed, and why. */
export function questionSentences({ classification, questions }: NextQuestions, telling: Telling): string[] {
  return classification.decided || !questions.length
    ? [nothingMore[telling.locale], ...classificationSentences(classification, telling)]
    : [possibleSentence(classification, telling), ...questions.map((question) => questionSentence(question, telling))];
}
