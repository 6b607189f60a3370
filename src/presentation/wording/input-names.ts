import type { LocalizedText } from '../../vocabulary/index.ts';
import { indicatorName, lookUp } from './names.ts';
import type { Telling } from './telling.ts';

const inputs: Readonly<Record<string, LocalizedText>> = {
  area: { vi: 'khu vực cư trú', en: 'the residence area' },
  monthlyIncomePerCapita: { vi: 'thu nhập bình quân đầu người/tháng', en: 'the monthly income per person' },
  incomeScore: { vi: 'tổng điểm B1', en: 'the B1 score' },
  deprivationScore: { vi: 'tổng điểm B2', en: 'the B2 score' },
};

/** The code of the indicator whose status an input is; nothing for another input. */
export function indicatorAt(path: string): string | undefined {
  return /^deprivations\.(.+)$/u.exec(path)?.[1];
}

const deprivation: LocalizedText = { vi: 'tình trạng thiếu hụt về', en: 'deprivation in' };

/** Inputs of classification by their paths. Of indicators in a row the first says what they are. */
export function inputNames(paths: readonly string[], telling: Telling): string[] {
  const { locale } = telling;
  return paths.map((path, place) => {
    const indicator = indicatorAt(path);
    if (indicator === undefined) {
      return lookUp(inputs, path)?.[locale] ?? path;
    }
    const name = indicatorName(indicator, telling);
    return indicatorAt(paths[place - 1] ?? '') ? name : `${deprivation[locale]} ${name}`;
  });
}
