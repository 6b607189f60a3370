import type { AreaClassification, AreaReason } from '../../administrative/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { areaClassLabels, areaFactLabels } from '../labels/administrative-labels.ts';
import { withSeparators } from '../numbers/with-separators.ts';
import { alternatives } from '../wording/alternatives.ts';
import { exactAmount } from '../wording/exact-amount.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';

const conclusion: LocalizedText = { vi: 'kết luận', en: 'conclusion' };
const open: LocalizedText = {
  vi: 'chưa đủ căn cứ xếp loại; có thể là',
  en: 'the class is not settled; still possible:',
};
const needed: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };
const met: Readonly<Record<'true' | 'false', LocalizedText>> = {
  true: { vi: 'thỏa điều kiện', en: 'is met' },
  false: { vi: 'không thỏa điều kiện', en: 'is not met' },
};
const operators: Readonly<Record<AreaReason['operator'], LocalizedText>> = {
  '>=': { vi: 'từ', en: 'at least' },
  '>': { vi: 'trên', en: 'above' },
  '<': { vi: 'dưới', en: 'below' },
  is: { vi: '', en: '' },
};

/** What became of a condition that is settled. */
function reasonSentence(
  { fact, met: result, operator, bound, timesFact, observed }: AreaReason,
  telling: Telling,
): string[] {
  if (result === undefined) {
    return [];
  }
  const { locale } = telling;
  const times = timesFact === undefined ? '' : ` × ${areaFactLabels[timesFact][locale]}`;
  const asked = bound === undefined ? '' : ` ${operators[operator][locale]} ${withSeparators(bound, locale)}${times}`;
  const seen = observed ? inBrackets([exactAmount(observed, 2, locale)]) : '';
  return [`${areaFactLabels[fact][locale]}${seen}:${asked} ${met[`${result}`][locale]}`];
}

/** The class of a commune or a village and what decided it; or what is still possible, and what would decide. */
export function areaSentences(result: AreaClassification, telling: Telling): string[] {
  const { locale } = telling;
  const reasons = result.reasons.flatMap((reason) => reasonSentence(reason, telling));
  const sources = inBrackets(sourcesOf(result.reasons.slice(0, 1), telling));
  if (result.decided) {
    return [...reasons, `${conclusion[locale]}: ${areaClassLabels[result.class][locale]}${sources}`];
  }
  const possible = result.possible.map((one) => areaClassLabels[one][locale]);
  const missing = result.missing.map(({ path }) => areaFactLabels[path][locale]);
  return [
    ...reasons,
    `${open[locale]} ${alternatives(possible, locale)}${sources}`,
    `${needed[locale]}: ${missing.join(', ')}`,
  ];
}
