import type { Locale } from '../../vocabulary/index.ts';

const separators: Readonly<Record<Locale, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Writes plain decimal text such as `-1234.50` as a language writes it, digit for digit. */
export function withSeparators(decimal: string, locale: Locale): string {
  const [whole = '', fraction] = decimal.split('.');
  const { group, decimal: point } = separators[locale];
  return whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, group) + (fraction ? point + fraction : '');
}
