import type { ComparedClassification } from '../../classification/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { differenceLabels } from '../labels/classification-labels.ts';
import type { Telling } from '../wording/telling.ts';
import { classificationSentences } from './classification-sentences.ts';

const applied: LocalizedText = { vi: 'chuẩn áp dụng', en: 'standard applied' };
const differs: LocalizedText = {
  vi: 'kết quả khác với chuẩn nêu đầu tiên vì',
  en: 'the class differs from that under the first standard because',
};

/** A classification beside that under another standard: which standard it is under, and why the class differs. */
export function comparisonSentences(result: ComparedClassification, telling: Telling): string[] {
  const { locale, standard } = telling;
  const differences = result.differences.map((difference) => differenceLabels[difference][locale]);
  return [
    `${applied[locale]}: ${standard?.name[locale] ?? result.standard}`,
    ...classificationSentences(result, telling),
    ...(differences.length ? [`${differs[locale]} ${differences.join('; ')}`] : []),
  ];
}
