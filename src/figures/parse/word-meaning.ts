import type { FigurePer, FigureQualifier, FigureUnit } from '../figure.ts';

/** The role of a word or fixed phrase beside a number. */
export type WordMeaning =
  /** The unit of a number; after a slash, the denominator `per` of a rate. */
  | { readonly role: 'unit'; readonly unit: FigureUnit; readonly per?: FigurePer }
  /** Multiplies by a power of ten. */
  | { readonly role: 'scale'; readonly power: number }
  /** Qualifies the number after it. */
  | { readonly role: 'qualifier'; readonly qualifier: FigureQualifier }
  /** Qualifies the number before it. */
  | { readonly role: 'bound'; readonly qualifier: FigureQualifier }
  /** Makes a rate of the number before it. */
  | { readonly role: 'rate'; readonly per: FigurePer }
  /** Makes a multiple of the number after it. */
  | { readonly role: 'multiple' }
  /** Stands between the two ends of a range. */
  | { readonly role: 'joiner' }
  /** Opens a range whose ends are joined by "and". */
  | { readonly role: 'between' }
  /** Joins the two ends of a range that "between" opened. */
  | { readonly role: 'and' }
  /** May stand between a qualifier and its number. */
  | { readonly role: 'link' }
  /** A number in words. */
  | { readonly role: 'numeral'; readonly numerator: string; readonly denominator?: string; readonly unit?: FigureUnit }
  /** Stands before a calendar year. */
  | { readonly role: 'period' }
  /** Stands before a number that is a label: a day, an article. */
  | { readonly role: 'label' }
  /** A phrase whose words would mislead if they were read separately. */
  | { readonly role: 'phrase' };

/** Words and fixed phrases in lower case, with single spaces, in Unicode form NFC. */
export type WordTable = Readonly<Record<string, WordMeaning>>;

/** Signs and abbreviations that both languages use. */
export const sharedWords: WordTable = {
  '%': { role: 'unit', unit: 'percent' },
  vnd: { role: 'unit', unit: 'dong' },
  vnđ: { role: 'unit', unit: 'dong' },
  m2: { role: 'unit', unit: 'square-metres' },
  'm²': { role: 'unit', unit: 'square-metres' },
};

/**
 * How numbers of a unit arise: `whole-things` are counted and have no decimals, `in-full` is exact when printed without decimals or
 * scale word, `measured` is always rounded.
 */
export const unitKinds: Readonly<Record<FigureUnit, 'whole-things' | 'in-full' | 'measured'>> = {
  percent: 'measured',
  'percentage-points': 'measured',
  households: 'whole-things',
  persons: 'whole-things',
  dong: 'in-full',
  times: 'measured',
  years: 'in-full',
  months: 'in-full',
  villages: 'whole-things',
  communes: 'whole-things',
  districts: 'whole-things',
  provinces: 'whole-things',
  collectives: 'whole-things',
  'square-metres': 'measured',
};
