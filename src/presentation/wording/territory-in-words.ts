import type { Territory } from '../../targets/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { keyInWords } from './key-in-words.ts';

const country: LocalizedText = { vi: 'cả nước', en: 'the whole country' };

/** "cả nước", "đơn vị cấp tỉnh 20 (từ ngày 1/8/2008)", or the name that the caller gave. */
export function territoryInWords(territory: Territory, locale: Locale): string {
  if (territory.level === 'country') {
    return country[locale];
  }
  return territory.level === 'named' ? `“${territory.name}”` : keyInWords(territory, locale);
}
