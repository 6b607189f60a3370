import { withSeparators } from '../../figures/format.ts';
import type { NumberMarks } from '../../figures/index.ts';
import { fail } from '../../foundation/errors/index.ts';
import { exact, type ExactNumber, fixedDecimal, plainDecimal, roundHalfUp } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import { readMoment } from '../../foundation/period.ts';
import type { LegalActType } from '../../law/index.ts';
import type { Evidence, Locale } from '../../vocabulary/index.ts';

/** Words for the ends of a range; an end is printed already, and says whether it is included. */
interface RangeWords {
  /** Where both ends are one. */
  readonly only: (value: string) => string;
  /** Where only the lower end is known. */
  readonly from: (value: string, included: boolean) => string;
  /** Where only the upper end is known. */
  readonly to: (value: string, included: boolean) => string;
  /** Where both are. */
  readonly between: (from: string, to: string, fromIncluded: boolean, toIncluded: boolean) => string;
}

/** A place within an act. */
interface PlaceInAct {
  readonly article?: number | string | undefined;
  readonly clause?: number | string | undefined;
  readonly annex: boolean;
}

/** Words that every sentence may need. */
export interface CommonWords {
  /** In which language names of the data are told. */
  readonly locale: Locale;
  /** How numbers are written. */
  readonly numbers: NumberMarks;
  /** Before the last of several alternatives. */
  readonly or: string;
  /** Before the last of several things together. */
  readonly and: string;
  /** A rounded number. */
  readonly about: (amount: string) => string;
  readonly range: RangeWords;
  /** A day that ends a year. */
  readonly endOfYear: (year: string) => string;
  /** Another day. */
  readonly day: (year: string, month: string, day: string) => string;
  /** An act by its kind and official number. */
  readonly act: (type: LegalActType, number: string) => string;
  /** A place within an act, whose name is absent where the sources do not tell it; empty where nothing is known. */
  readonly place: (place: PlaceInAct, act: string | undefined) => string;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

/** A range whose ends are printed already. */
interface PrintedRange {
  readonly from?: string | undefined;
  readonly fromIncluded: boolean;
  readonly to?: string | undefined;
  readonly toIncluded: boolean;
}

/** Refuses what no result has; {@link tellResult} tells of which. */
export function notOfResult(value: unknown): never {
  return fail('invalid-value', 'result', value, { kind: 'result' });
}

/** The words for a code of a closed list. */
export function wordFor<Code extends number | string, Word>(words: Readonly<Record<Code, Word>>, code: Code): Word {
  return Object.hasOwn(words, code) ? words[code] : notOfResult(code);
}

/** Text that a result has. */
export function textOf(text: string): string {
  return typeof text === 'string' ? text : notOfResult(text);
}

/** Text that a result has, in quotation marks. */
export function quoted(text: string): string {
  return `“${textOf(text)}”`;
}

/** A phrase that something must be said by. */
export function phraseOf(text: string): string {
  return text === '' ? notOfResult(text) : text;
}

/** A number that a result has, which is finite. */
export function numberOf(number: number): number {
  return Number.isFinite(number) ? number : notOfResult(number);
}

/** A list that cannot be empty. */
export function filled<Item>(list: readonly Item[]): readonly Item[] {
  return list.length > 0 ? list : notOfResult(list);
}

/** "A, B or C". */
export function alternatives(items: readonly string[], { or }: CommonWords): string {
  return joined(items, or);
}

/** "A, B and C". */
export function together(items: readonly string[], { and }: CommonWords): string {
  return joined(items, and);
}

/** With a capital at the start. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As it stands within a sentence: without the capital at the start, unless it begins with an abbreviation. */
export function withoutCapital(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

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

/** Text as it is compared: composed, in small letters, its blanks single, without a full stop at its end. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

/** Items that have the same key, in the order in which the keys first occur. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    groups.set(keyOf(item), group ? [...group, item] : [item]);
  }
  return [...groups.values()];
}

/** What stands in brackets behind a phrase, with the blank before it; nothing where there is nothing to say. */
export function inBrackets(items: readonly string[]): string {
  return items.length ? ` (${items.join('; ')})` : '';
}

/** A number in full, with the separators of the language. */
export function printedNumber(number: number, { numbers }: CommonWords): string {
  return withSeparators(plainDecimal(numberOf(number)), numbers);
}

/** An exact number in full where its decimals end soon, else rounded, and said to be so. */
export function exactAmount({ text, number }: ExactNumber, mostDecimals: number, common: CommonWords): string {
  const [, decimals = ''] = text.split('.');
  return text.includes('/') || decimals.length > mostDecimals
    ? common.about(withSeparators(fixedDecimal(exact(number), mostDecimals, 'half-up'), common.numbers))
    : withSeparators(text, common.numbers);
}

/**
 * An observed amount to two decimals, and said to be so where that is not all of it. An amount that would then look like a bound which it
 * is not is written in full, because a sentence that says "1.500.000 is above 1.500.000" explains nothing.
 */
export function observedAmount(observed: number, bounds: readonly number[], common: CommonWords): string {
  const rounded = roundHalfUp(observed, 2);
  return rounded === observed || bounds.includes(rounded)
    ? printedNumber(observed, common)
    : common.about(printedNumber(rounded, common));
}

/** "trên A đến B", "từ A trở lên", "dưới B", in the words of the acts; nothing where both ends are open. */
export function rangeInWords(range: PrintedRange, { range: words }: CommonWords): string {
  const { from, to, fromIncluded, toIncluded } = own(range);
  if (from === undefined) {
    return to === undefined ? '' : words.to(textOf(to), toIncluded);
  }
  if (to === undefined) {
    return words.from(textOf(from), fromIncluded);
  }
  return from === to ? words.only(from) : words.between(textOf(from), textOf(to), fromIncluded, toIncluded);
}

/** A whole sentence: a capital at the start, one full stop at the end; a question keeps its mark. */
export function sentence(text: string): string {
  return withCapital(text.endsWith('?') ? text : `${text.replace(/\.$/u, '')}.`);
}

function joined(items: readonly string[], lastBy: string): string {
  const others = items.slice(0, -1).join(', ');
  return [...(others ? [others, lastBy] : []), ...items.slice(-1)].join(' ');
}
