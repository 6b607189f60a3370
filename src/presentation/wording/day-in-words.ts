import type { Locale } from '../../vocabulary/index.ts';

/** "cuối năm 2019", "the end of 2019"; another date as the language writes it, and what is no date as it stands. */
export function dayInWords(day: string, locale: Locale): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined || locale === 'en') {
    return year !== undefined && day.endsWith('-12-31') ? `the end of ${year}` : day;
  }
  return day.endsWith('-12-31') ? `cuối năm ${year}` : `ngày ${Number(date)}/${Number(month)}/${year}`;
}
