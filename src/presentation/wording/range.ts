import type { Locale } from '../../vocabulary/index.ts';

/** Two ends as they are printed; an absent end is open. */
export interface PrintedRange {
  readonly from?: string | undefined;
  readonly fromIncluded: boolean;
  readonly to?: string | undefined;
  readonly toIncluded: boolean;
}

/** "trên A đến B", "từ A trở lên", "dưới B", in the words of the acts; nothing where both ends are open. */
export function rangeInWords({ from, fromIncluded, to, toIncluded }: PrintedRange, locale: Locale): string {
  if (from !== undefined && from === to) {
    return locale === 'vi' ? `đúng ${from}` : `exactly ${from}`;
  }
  if (locale === 'en') {
    if (from !== undefined && to !== undefined && fromIncluded && toIncluded) {
      return `from ${from} to ${to}`;
    }
    return [
      from === undefined ? [] : `${fromIncluded ? 'at least' : 'above'} ${from}`,
      to === undefined ? [] : `${toIncluded ? 'at most' : 'below'} ${to}`,
    ]
      .flat()
      .join(' and ');
  }
  if (from === undefined || to === undefined) {
    return [
      from === undefined ? [] : fromIncluded ? `từ ${from} trở lên` : `trên ${from}`,
      to === undefined ? [] : toIncluded ? `từ ${to} trở xuống` : `dưới ${to}`,
    ]
      .flat()
      .join('');
  }
  return `${fromIncluded ? 'từ' : 'trên'} ${from} đến ${toIncluded ? '' : 'dưới '}${to}`;
}
