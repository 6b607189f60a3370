import type { UnitKey } from '../../administrative/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { unitLevelLabels } from '../labels/administrative-labels.ts';
import { dayInWords } from './day-in-words.ts';

/** "từ ngày 1/7/2025": the day from which a code names a unit. */
export function sinceInWords({ since }: UnitKey, locale: Locale): string {
  return `${locale === 'vi' ? 'từ' : 'since'} ${dayInWords(since, locale)}`;
}

/** "đơn vị cấp xã 05974 (từ ngày 1/8/2008)": a unit of which only the key is known. */
export function keyInWords(key: UnitKey, locale: Locale): string {
  return `${unitLevelLabels[key.level][locale]} ${key.code} (${sinceInWords(key, locale)})`;
}
