import type { Territory } from '../../targets/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { unitLevelLabels } from '../labels/administrative-labels.ts';

const country: LocalizedText = { vi: 'cả nước', en: 'the whole country' };

/** "cả nước", "tỉnh có mã 20 từ 2008-08-01", or the name that the caller gave. */
export function territoryInWords(territory: Territory, locale: Locale): string {
  if (territory.level === 'country') {
    return country[locale];
  }
  if (territory.level === 'named') {
    return `“${territory.name}”`;
  }
  const { level, code, since } = territory;
  const name = unitLevelLabels[level][locale];
  return locale === 'vi' ? `${name} có mã ${code}, từ ${since}` : `${name} with code ${code}, since ${since}`;
}
