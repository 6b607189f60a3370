import type { LocalizedText } from '../../vocabulary/index.ts';
import { indicatorName, lookUp } from './names.ts';
import type { Telling } from './telling.ts';

const inputs: Readonly<Record<string, LocalizedText>> = {
  area: { vi: 'khu vực cư trú', en: 'the residence area' },
  monthlyIncomePerCapita: { vi: 'thu nhập bình quân đầu người/tháng', en: 'the monthly income per person' },
  incomeScore: { vi: 'tổng điểm B1', en: 'the B1 score' },
  deprivationScore: { vi: 'tổng điểm B2', en: 'the B2 score' },
};

/** The path of an indicator among the inputs of classification; the group is its code. */
export const indicatorPath: RegExp = /^deprivations\.(.+)$/u;
const deprivation: LocalizedText = { vi: 'tình trạng thiếu hụt về', en: 'deprivation in' };

/** Inputs of classification by their paths. Of indicators in a row the first says what they are. */
export function inputNames(paths: readonly string[], telling: Telling): string[] {
  const { locale } = telling;
  return paths.map((path, place) => {
    const [, indicator] = indicatorPath.exec(path) ?? [];
    if (indicator === undefined) {
      return lookUp(inputs, path)?.[locale] ?? path;
    }
    const name = indicatorName(indicator, telling);
    return indicatorPath.test(paths[place - 1] ?? '') ? name : `${deprivation[locale]} ${name}`;
  });
}
