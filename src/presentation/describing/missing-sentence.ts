import type { LocalizedText } from '../../vocabulary/index.ts';
import { indicatorName, lookUp } from '../wording/names.ts';
import type { Telling } from '../wording/telling.ts';

const inputs: Readonly<Record<string, LocalizedText>> = {
  area: { vi: 'khu vực cư trú', en: 'the residence area' },
  monthlyIncomePerCapita: { vi: 'thu nhập bình quân đầu người/tháng', en: 'the monthly income per person' },
  incomeScore: { vi: 'tổng điểm B1', en: 'the B1 score' },
  deprivationScore: { vi: 'tổng điểm B2', en: 'the B2 score' },
};

const oneMissing: LocalizedText = { vi: 'cần biết thêm', en: 'needed to decide' };
const moreMissing: LocalizedText = {
  vi: 'cần biết thêm, điều quyết định nhất nêu trước',
  en: 'needed to decide, the most decisive first',
};

const indicatorPath = /^deprivations\.(.+)$/u;
const deprivation: LocalizedText = { vi: 'tình trạng thiếu hụt về', en: 'deprivation in' };

/** What is still to be known, by the paths of the inputs; nothing where no input would decide. Of indicators in a row the first says what they are. */
export function missingSentence(missing: readonly string[], telling: Telling): string[] {
  const { locale } = telling;
  const names = missing.map((path, place) => {
    const [, indicator] = indicatorPath.exec(path) ?? [];
    if (indicator === undefined) {
      return lookUp(inputs, path)?.[locale] ?? path;
    }
    const name = indicatorName(indicator, telling);
    return indicatorPath.test(missing[place - 1] ?? '') ? name : `${deprivation[locale]} ${name}`;
  });
  const [, another] = names;
  return names.length ? [`${(another === undefined ? oneMissing : moreMissing)[locale]}: ${names.join(', ')}`] : [];
}
