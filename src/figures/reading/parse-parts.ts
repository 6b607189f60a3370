import { own } from '../../foundation/input/index.ts';
import type { Draft, Quantity } from './draft.ts';
import { parseQuantity } from './parse-quantity.ts';
import type { Term } from './recognise-terms.ts';

/**
 * Reads the one or two numbers of the figure that begins at an index.
 *
 * @returns undefined when no figure begins there
 * @throws PovertyStandardError `unreadable-figure` for a number that runs into letters
 */
export function parseParts(terms: readonly Term[], index: number): Draft['parts'] | undefined {
  const number = parseQuantity(terms, index);
  return number === undefined ? numeralAt(terms.at(index), index) : partsWith(terms, index, number);
}

/** A number in words. */
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

/** A number that was found, with a second one that makes it a range or a ratio. */
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

/** Whether the term behind a first number joins it with a second number into a range. */
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
