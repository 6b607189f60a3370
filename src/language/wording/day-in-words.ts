import { readMoment } from '../../foundation/period.ts';
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

/** A moment as a target says it: "đầu năm 2016" and "2015-12-31" are the end of 2015; another date is a day. */
export function momentInWords(moment: string, common: CommonWords): string {
  return /^\d{4}-(?!12-31$|01-01$)/u.test(moment)
    ? dayInWords(moment, common)
    : common.endOfYear(String(readMoment(moment, 'result').endOf));
}
