import type { Locale } from '../../src/vocabulary/index.ts';
import { publishedRecords } from './published/record.ts';

/** The number texts of one published record, as printed and without repeats, and the language of their page. */
export interface PublishedTexts {
  readonly locale: Locale;
  readonly texts: readonly string[];
}

/** Every number text of the published records that the figures are checked against, by record. */
export const publishedTexts: Readonly<Record<string, PublishedTexts>> = Object.fromEntries(
  publishedRecords.map(({ id, locale, values }) => [
    id,
    { locale, texts: [...new Set(Object.values(values).map(({ text }) => text))] },
  ]),
);
