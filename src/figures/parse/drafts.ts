import { own } from '../../foundation/input/index.ts';
import { type FigurePer, type FigureQualifier, type FigureUnit, unreadableFigure } from '../figure.ts';
import { skipLabel } from './skip-label.ts';
import type { NumberTerm, Term } from './terms.ts';

type Tail = Pick<Quantity, 'power' | 'unit' | 'per' | 'end' | 'next'>;

/** A number with the scale word, unit and rates after it; its separators are not interpreted yet. */
export interface Quantity {
  /** Digits with their separators, as written. */
  readonly digits: string;
  /** Whether a minus sign precedes it. */
  readonly negative: boolean;
  /** Power of ten of its scale word; absent without a scale word. */
  readonly power?: number;
  /** The unit after it; absent without a known unit. */
  readonly unit?: FigureUnit;
  /** The denominators of a rate; empty when it is no rate. */
  readonly per: readonly FigurePer[];
  /** Groups of digits that may also be separate numbers. */
  readonly pieces?: readonly NumberTerm[];
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Index of the term after it. */
  readonly next: number;
}

/** A figure found in the text; its separators are not interpreted yet. */
export interface Draft {
  /** A single number, the two ends of a range, or numerator and denominator of a ratio. */
  readonly parts:
    | { readonly shape: 'value'; readonly number: Quantity }
    | { readonly shape: 'range' | 'ratio'; readonly first: Quantity; readonly second: Quantity };
  /** The unit of all parts; absent without a known unit. */
  readonly unit?: FigureUnit;
  /** The denominators of a rate; empty when it is no rate. */
  readonly per: readonly FigurePer[];
  /** The qualifier before or after it. */
  readonly qualifier?: FigureQualifier;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  /** Index of the term after it. */
  readonly next: number;
}

/** The words before a number that belong to it. */
interface Prefix {
  readonly qualifier?: FigureQualifier;
  /** `times`, where "gấp" precedes the number. */
  readonly unit?: FigureUnit;
  /** Offset of the qualifier or "gấp"; without either, of the number. */
  readonly start: number;
  /** Offset of linking words such as "từ"; without any, the same as `start`. */
  readonly linked: number;
}

/**
 * Finds the figures of a text, in order.
 *
 * @throws PovertyStandardError `unreadable-figure` for a number that runs into letters
 */
export function parseDrafts(terms: readonly Term[], text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  let floor = 0;
  while (index < terms.length) {
    const behindLabel = skipLabel(terms, index, text);
    const draft = behindLabel === index ? draftAt(terms, index, floor) : undefined;
    if (draft !== undefined) {
      drafts.push(draft);
      index = draft.next;
      floor = index;
    } else if (behindLabel > index) {
      index = behindLabel;
      floor = index;
    } else {
      index += 1;
    }
  }
  return drafts;
}

/**
 * Reads the number, or the two numbers, of the figure that begins at an index.
 *
 * @returns undefined when no figure begins there
 * @throws PovertyStandardError `unreadable-figure` for a number that runs into letters
 */
function parseParts(terms: readonly Term[], index: number): Draft['parts'] | undefined {
  const number = parseQuantity(terms, index);
  return number === undefined ? numeralAt(terms.at(index), index) : partsWith(terms, index, number);
}

/**
 * Reads the number that begins at an index, with its sign and the scale word, unit and rates after it.
 *
 * @returns undefined when no number begins there
 * @throws PovertyStandardError `unreadable-figure` for a number that runs into letters, such as `1e5`
 */
function parseQuantity(terms: readonly Term[], index: number): Quantity | undefined {
  const minus = minusAt(terms, index);
  const digits = minus === undefined ? index : index + 1;
  const number = terms.at(digits);
  const behind = terms.at(digits + 1);
  if (number?.role !== 'number') {
    return undefined;
  }
  if (behind?.role === 'word' && behind.start === number.end) {
    throw unreadableFigure(number.text + behind.text, { kind: 'blank-or-known-unit-behind-the-number' });
  }
  return own({
    digits: number.text,
    negative: minus !== undefined,
    ...(number.pieces !== undefined && { pieces: number.pieces }),
    start: (minus ?? number).start,
    ...parseTail(terms, digits + 1, number.end),
  });
}

/**
 * Finds the qualifier or "gấp" before a number, and the linking words between them.
 *
 * @param terms - all terms
 * @param index - index of the number's first term
 * @param floor - index of the first term that belongs to no earlier figure
 * @param start - offset of the number in the text
 */
function prefixBefore(terms: readonly Term[], index: number, floor: number, start: number): Prefix {
  let prefix: Prefix = { start, linked: start };
  for (const term of terms.slice(floor, index).reverse()) {
    if (term.role === 'qualifier') {
      return { ...prefix, qualifier: term.qualifier, start: term.start, linked: term.start };
    }
    if (term.role === 'multiple') {
      prefix = { unit: 'times', start: term.start, linked: term.start };
    } else if (term.role === 'link' || term.role === 'between') {
      prefix = { ...prefix, linked: term.start };
    } else {
      break;
    }
  }
  return prefix;
}

function draftAt(terms: readonly Term[], index: number, floor: number): Draft | undefined {
  const parts = parseParts(terms, index);
  if (parts === undefined) {
    return undefined;
  }
  const [first, last] = parts.shape === 'value' ? [parts.number, parts.number] : [parts.first, parts.second];
  const { linked, start, unit: multiple, qualifier } = own(prefixBefore(terms, index, floor, first.start));
  const unit = last.unit ?? multiple;
  const behind = terms.at(last.next);
  const bound = behind?.role === 'bound' ? behind : undefined;
  const stated = bound?.qualifier ?? qualifier;
  return own({
    parts,
    ...(unit !== undefined && { unit }),
    per: last.per,
    ...(stated !== undefined && { qualifier: stated }),
    start: bound === undefined && parts.shape !== 'range' ? start : linked,
    end: bound === undefined ? last.end : bound.end,
    next: bound === undefined ? last.next : last.next + 1,
  });
}

/** Reads a number in words. */
function numeralAt(term: Term | undefined, index: number): Draft['parts'] | undefined {
  if (term?.role !== 'numeral') {
    return undefined;
  }
  const { numerator, denominator, unit, start, end } = term;
  const part = { negative: false, per: [], start, end, next: index + 1, ...(unit !== undefined && { unit }) };
  return denominator === undefined
    ? { shape: 'value', number: own({ ...part, digits: numerator }) }
    : { shape: 'ratio', first: own({ ...part, digits: numerator }), second: own({ ...part, digits: denominator }) };
}

/** Looks for a second number that makes a range or a ratio of the first. */
function partsWith(terms: readonly Term[], index: number, first: Quantity): Draft['parts'] {
  const second = parseQuantity(terms, first.next + 1);
  if (second !== undefined && (first.unit === undefined || first.unit === second.unit)) {
    if (terms.at(first.next)?.text === '/' && first.per.length === 0) {
      return { shape: 'ratio', first, second };
    }
    if (joinsRange(terms, index, first, second)) {
      return { shape: 'range', first, second };
    }
  }
  return { shape: 'value', number: first };
}

/** The minus sign at an index: it touches the number after it and no word or number before it. */
function minusAt(terms: readonly Term[], index: number): Term | undefined {
  const sign = terms.at(index);
  const before = terms[index - 1];
  const after = terms.at(index + 1);
  return sign?.role === 'mark' &&
    minusSigns.test(sign.text) &&
    after?.role === 'number' &&
    after.start === sign.end &&
    (before === undefined || before.role === 'mark' || before.end < sign.start)
    ? sign
    : undefined;
}

/** Reads the scale word, unit and rates after a number. */
function parseTail(terms: readonly Term[], index: number, start: number): Tail {
  let tail: Tail = { per: [], end: start, next: index };
  for (;;) {
    const term = terms.at(tail.next);
    const after = terms.at(tail.next + 1);
    const { power, unit } = own(tail);
    if (term?.role === 'scale' && power === undefined && unit === undefined) {
      tail = { ...tail, power: term.power, end: term.end, next: tail.next + 1 };
    } else if (term?.role === 'unit' && unit === undefined && tail.per.length === 0) {
      tail = { ...tail, unit: term.unit, end: term.end, next: tail.next + 1 };
    } else if (term?.role === 'rate') {
      tail = { ...tail, per: [...tail.per, term.per], end: term.end, next: tail.next + 1 };
    } else if (term?.text === '/' && after?.role === 'unit' && after.per !== undefined) {
      tail = { ...tail, per: [...tail.per, after.per], end: after.end, next: tail.next + 2 };
    } else {
      return tail;
    }
  }
}

/** Whether the term after the first number joins it with the second into a range. */
function joinsRange(terms: readonly Term[], index: number, first: Quantity, second: Quantity): boolean {
  const join = terms.at(first.next);
  if (join?.role === 'and') {
    return terms[index - 1]?.role === 'between';
  }
  if (join?.role === 'joiner') {
    return true;
  }
  // In "19,5% -2,3%" the dash is a minus that belongs to the second number.
  const minus =
    join !== undefined &&
    join.start > first.end &&
    join.end === second.start &&
    (first.unit !== undefined || join.text === '−');
  return join?.role === 'mark' && /^[-–—‒−~÷]$/u.test(join.text) && !minus;
}

const minusSigns = /^[-–−]$/u;
