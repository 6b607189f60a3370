import { withSeparators } from '../../figures/format.ts';
import type { NumberMarks } from '../../figures/index.ts';
import { fail } from '../../foundation/errors/index.ts';
import { exact, type ExactNumber, fixedDecimal, plainDecimal, roundHalfUp } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import { readMoment } from '../../foundation/period.ts';
import type { LegalActType } from '../../law/index.ts';
import type { Evidence, Locale } from '../../vocabulary/index.ts';

/** Words for a range. Its ends come as printed text, each with whether it is included. */
interface RangeWords {
  /** Both ends are equal. */
  readonly exactly: (value: string) => string;
  /** Only the lower end is known. */
  readonly from: (value: string, included: boolean) => string;
  /** Only the upper end is known. */
  readonly to: (value: string, included: boolean) => string;
  /** Both ends are known. */
  readonly between: (from: string, to: string, fromIncluded: boolean, toIncluded: boolean) => string;
}

/** Article, clause or annex of an act; the title of the annex is not shown. */
interface LocationInAct {
  readonly article?: number | string | undefined;
  readonly clause?: number | string | undefined;
  readonly annex: boolean;
}

/** Words that every sentence may need. */
export interface CommonWords {
  /** The language in which names from the data are shown. */
  readonly locale: Locale;
  /** How numbers are written. */
  readonly numbers: NumberMarks;
  /** Before the last of several alternatives. */
  readonly or: string;
  /** Before the last item of a list. */
  readonly and: string;
  /** A rounded number. */
  readonly about: (amount: string) => string;
  readonly range: RangeWords;
  /** 31 December. */
  readonly endOfYear: (year: string) => string;
  /** Any day but 31 December. */
  readonly day: (year: string, month: string, day: string) => string;
  /** An act by its kind and official number. */
  readonly act: (type: LegalActType, number: string) => string;
  /** A citation: the location in an act. Without `act` the location alone; empty if that is unknown too. */
  readonly cite: (location: LocationInAct, act: string | undefined) => string;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

/** A range with its ends as printed text; an end is absent where the range is unbounded. */
interface PrintedRange {
  readonly from?: string | undefined;
  readonly fromIncluded: boolean;
  readonly to?: string | undefined;
  readonly toIncluded: boolean;
}

/** Fails with `invalid-value`; {@link renderResult} replaces the value by the whole result. */
export function notAResult(value: unknown): never {
  return fail('invalid-value', 'result', value, { kind: 'result' });
}

/** The words for a code of a closed list; fails for any other code. */
export function wordFor<Code extends number | string, Word>(words: Readonly<Record<Code, Word>>, code: Code): Word {
  return Object.hasOwn(words, code) ? words[code] : notAResult(code);
}

/** Fails unless it is text. */
export function requireText(text: string): string {
  return typeof text === 'string' ? text : notAResult(text);
}

/** Text in quotation marks. */
export function quoted(text: string): string {
  return `“${requireText(text)}”`;
}

/** Fails if the phrase is empty. */
export function requirePhrase(text: string): string {
  return text === '' ? notAResult(text) : text;
}

/** Fails unless it is a finite number. */
export function requireNumber(number: number): number {
  return Number.isFinite(number) ? number : notAResult(number);
}

/** Fails if the list is empty. */
export function requireItems<Item>(list: readonly Item[]): readonly Item[] {
  return list.length > 0 ? list : notAResult(list);
}

/** "A, B or C". */
export function alternatives(items: readonly string[], { or }: CommonWords): string {
  return joined(items, or);
}

/** "A, B and C". */
export function together(items: readonly string[], { and }: CommonWords): string {
  return joined(items, and);
}

/** The text with a capital at its start. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text for use within a sentence: in lower case at its start, unless it begins with an abbreviation. */
export function withoutCapital(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "cuối năm 2019", "the end of 2019" for 31 December; other dates as the language writes them; text that is not a date unchanged. */
export function dayInWords(day: string, common: CommonWords): string {
  return requireText(day).replace(/^(\d{4})-(\d{2})-(\d{2})$/u, (_, year: string, month: string, date: string) =>
    day.endsWith('-12-31') ? common.endOfYear(year) : common.day(year, month, date),
  );
}

/** A moment of a target: "đầu năm 2016" and "2015-12-31" are the end of 2015; other dates are days. */
export function momentInWords(moment: string, common: CommonWords): string {
  return /^\d{4}-(?!12-31$|01-01$)/u.test(moment)
    ? dayInWords(moment, common)
    : common.endOfYear(String(readMoment(moment, 'result').endOf));
}

/** Text normalised for comparison: NFC, lower case, single blanks, no full stop at its end. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

/** Items grouped by key, in the order in which the keys first occur. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    groups.set(keyOf(item), group ? [...group, item] : [item]);
  }
  return [...groups.values()];
}

/** The items without those that are `undefined`. */
export function compact<Item>(items: readonly (Item | undefined)[]): Item[] {
  return items.filter((item): item is Item => item !== undefined);
}

/** " (A; B)", with the blank before it; empty without items. */
export function inBrackets(items: readonly string[]): string {
  return items.length ? ` (${items.join('; ')})` : '';
}

/** A number in full, with the separators of the language. */
export function printedNumber(number: number, { numbers }: CommonWords): string {
  return withSeparators(plainDecimal(requireNumber(number)), numbers);
}

/** An exact number in full if it has at most `mostDecimals` decimals, else rounded and marked as such. */
export function exactAmount({ text, number }: ExactNumber, mostDecimals: number, common: CommonWords): string {
  const [, decimals = ''] = text.split('.');
  return text.includes('/') || decimals.length > mostDecimals
    ? common.about(withSeparators(fixedDecimal(exact(number), mostDecimals, 'half-up'), common.numbers))
    : withSeparators(text, common.numbers);
}

/**
 * An observed amount, rounded to two decimals and marked as such. An amount that would round to one of the bounds is written in full, because
 * "1.500.000 is above 1.500.000" explains nothing.
 */
export function observedAmount(observed: number, bounds: readonly number[], common: CommonWords): string {
  const rounded = roundHalfUp(observed, 2);
  return rounded === observed || bounds.includes(rounded)
    ? printedNumber(observed, common)
    : common.about(printedNumber(rounded, common));
}

/** "trên A đến B", "từ A trở lên", "dưới B", in the words of the acts; empty where both ends are unknown. */
export function rangeInWords(range: PrintedRange, { range: words }: CommonWords): string {
  const { from, to, fromIncluded, toIncluded } = own(range);
  if (from === undefined) {
    return to === undefined ? '' : words.to(requireText(to), toIncluded);
  }
  if (to === undefined) {
    return words.from(requireText(from), fromIncluded);
  }
  return from === to
    ? words.exactly(from)
    : words.between(requireText(from), requireText(to), fromIncluded, toIncluded);
}

/** A whole sentence: a capital at the start, one full stop at the end; a question keeps its mark. */
export function sentence(text: string): string {
  return withCapital(text.endsWith('?') ? text : `${text.replace(/\.$/u, '')}.`);
}

/** "A, B and C", with the word that stands before the last item. */
function joined(items: readonly string[], word: string): string {
  const [last = ''] = items.slice(-1);
  const before = items.slice(0, -1).join(', ');
  return before ? `${before} ${word} ${last}` : last;
}
