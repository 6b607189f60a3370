import { own } from '../../foundation/input/index.ts';
import type { Quantity } from './draft.ts';
import type { Term } from './recognise-terms.ts';
import { unreadableFigure } from './unreadable-figure.ts';

type Tail = Pick<Quantity, 'power' | 'unit' | 'per' | 'end' | 'next'>;

/**
 * Reads the number that begins at an index, with its sign and what follows it.
 *
 * @returns undefined when no number begins there
 * @throws PovertyStandardError `unreadable-figure` for a number that runs into letters, such as `1e5`
 */
export function parseQuantity(terms: readonly Term[], index: number): Quantity | undefined {
  const minus = minusAt(terms, index);
  const at = minus === undefined ? index : index + 1;
  const number = terms.at(at);
  const behind = terms.at(at + 1);
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
    ...parseTail(terms, at + 1, number.end),
  });
}

/** The minus at an index: it touches the number behind it and no word or number before it. */
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

/** Scale word, unit and "for each" behind a number. */
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

const minusSigns = /^[-–−]$/u;
