import type { CommonWords } from './common-words.ts';
import { textOf } from './of-result.ts';

/** "cuối năm 2019", "the end of 2019"; another date as the language writes it, and what is no date as it stands. */
export function dayInWords(day: string, common: CommonWords): string {
  const [, year, month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(textOf(day)) ?? [];
  if (year === undefined) {
    return day;
  }
  return day.endsWith('-12-31') ? common.endOfYear(year) : common.day(year, month, date);
}
