import type { FigureQualifier, FigureUnit } from '../figure.ts';
import type { Draft, Quantity } from './draft.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { Term } from './recognise-terms.ts';
import { skipLabel } from './skip-label.ts';

/** Whether the term behind a first number joins it with a second number into a range. */
function joinsRange(terms: readonly Term[], index: number, first: Quantity, second: Quantity): boolean {
  const join = terms[first.next];
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

function partsAt(terms: readonly Term[], index: number, first: Quantity): Draft['parts'] {
  const second = parseQuantity(terms, first.next + 1);
  if (second !== undefined && (first.unit === undefined || first.unit === second.unit)) {
    if (terms[first.next]?.text === '/' && first.per.length === 0) {
      return { shape: 'ratio', first, second };
    }
    if (joinsRange(terms, index, first, second)) {
      return { shape: 'range', first, second };
    }
  }
  return { shape: 'value', number: first };
}

interface Prefix {
  readonly qualifier?: FigureQualifier;
  readonly unit?: FigureUnit;
  /** Where qualifier and "gấp" begin. */
  readonly start: number;
  /** Where words such as "từ" begin. */
  readonly linked: number;
}

/** Qualifier, "gấp" and what may stand between them and the number. */
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

function numeralAt(term: Term | undefined, index: number): Draft['parts'] | undefined {
  if (term?.role !== 'numeral') {
    return undefined;
  }
  const { numerator, denominator, unit, start, end } = term;
  const part = { negative: false, per: [], start, end, next: index + 1, ...(unit !== undefined && { unit }) };
  return denominator === undefined
    ? { shape: 'value', number: { ...part, digits: numerator } }
    : { shape: 'ratio', first: { ...part, digits: numerator }, second: { ...part, digits: denominator } };
}

function draftAt(terms: readonly Term[], index: number, floor: number): Draft | undefined {
  const number = parseQuantity(terms, index);
  const parts = number === undefined ? numeralAt(terms[index], index) : partsAt(terms, index, number);
  if (parts === undefined) {
    return undefined;
  }
  const [first, last] = parts.shape === 'value' ? [parts.number, parts.number] : [parts.first, parts.second];
  const { linked, start, unit: multiple, qualifier } = prefixBefore(terms, index, floor, first.start);
  const unit = last.unit ?? multiple;
  const behind = terms[last.next];
  const bound = behind?.role === 'bound' ? behind : undefined;
  const loosened = bound?.qualifier ?? qualifier;
  return {
    parts,
    ...(unit !== undefined && { unit }),
    per: last.per,
    ...(loosened !== undefined && { qualifier: loosened }),
    start: bound === undefined && parts.shape !== 'range' ? start : linked,
    end: bound === undefined ? last.end : bound.end,
    next: bound === undefined ? last.next : last.next + 1,
  };
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
