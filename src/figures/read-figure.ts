import { PovertyStandardError } from '../foundation/errors/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import type { Figure } from './figure.ts';

/** How to read. */
export interface ReadFigureOptions {
  /** Language of the page, which says what dots and commas mean; the words of the text itself go before it. */
  readonly locale?: Locale;
}

/** Reads published number text. Skeleton: plain numbers and percentages; being completed. */
export function readFigure(text: string, options: ReadFigureOptions = {}): Figure {
  const match = /^\s*(\d{1,20}(?:[.,]\d{1,20})*)\s*(%?)\s*$/u.exec(text);
  if (match?.[1] === undefined) {
    throw new PovertyStandardError('unreadable-figure', { path: 'text', received: text, expected: 'text with a number' });
  }
  const grouping = options.locale === 'en' ? ',' : '.';
  const parts = match[1].split(/[.,]/u);
  const grouped = parts.length > 2 || (match[1].includes(grouping) && parts[1]?.length === 3);
  const decimals = grouped ? 0 : (parts[1] ?? '').length;
  const decimal = grouped || parts.length === 1 ? parts.join('') : parts.join('.');
  const rounded = match[2] === '%' || decimals > 0;
  const end = (shift: bigint): string => {
    const digits = (BigInt(decimal.replace('.', '')) * 10n + (rounded ? shift : 0n)).toString().padStart(decimals + 2, '0');
    return `${digits.slice(0, -decimals - 1)}.${digits.slice(-decimals - 1)}`.replace(/\.?0+$/u, '');
  };
  return {
    kind: 'value',
    text,
    decimal,
    value: Number(decimal),
    decimals,
    scale: 1,
    ...(match[2] === '%' ? { unit: 'percent' as const } : {}),
    interval: { from: end(-5n), fromIncluded: true, to: end(5n), toIncluded: !rounded },
  };
}
