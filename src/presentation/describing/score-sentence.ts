import type { ReviewScore } from '../../review/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { indicatorAt } from '../wording/input-names.ts';
import { indicatorName } from '../wording/names.ts';
import { printedNumber } from '../wording/printed-number.ts';
import { rangeInWords } from '../wording/range.ts';
import type { Telling } from '../wording/telling.ts';

const total: LocalizedText = { vi: 'tổng điểm rà soát', en: 'review score' };
const points: LocalizedText = { vi: 'điểm', en: 'points' };
const needed: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };

/** The points of form B1 or B2; or between which they are, and which items would decide. */
export function scoreSentence(score: ReviewScore, telling: Telling): string {
  const { locale } = telling;
  if (score.decided) {
    return `${total[locale]}: ${printedNumber(score.score, locale)} ${points[locale]}`;
  }
  const from = printedNumber(score.possible.from, locale);
  const to = printedNumber(score.possible.to, locale);
  const range = rangeInWords({ from, fromIncluded: true, to, toIncluded: true }, locale);
  const missing = score.missing.map(({ path }) => {
    const indicator = indicatorAt(path);
    return indicator === undefined ? `“${path}”` : indicatorName(indicator, telling);
  });
  return `${total[locale]}: ${range} ${points[locale]}; ${needed[locale]}: ${missing.join(', ')}`;
}
