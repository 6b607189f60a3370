import { type ErrorCode, type Expected, isPovertyStandardError, type Issue } from '../errors/index.ts';
import { own, ownValue } from '../input/index.ts';
import { among, namesOfEveryObject } from './nearest-name.ts';
import type { Shape } from './shape.ts';

/** Records an issue. */
export type Add = (issue: Issue) => void;

/** The shapes of a kind. */
export type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { readonly kind: Kind }>;

/** A value that is present, and its path. */
export interface Part {
  readonly value: unknown;
  readonly path: string;
  readonly add: Add;
  /** Prototype of the records of the copy. */
  readonly prototype: object | null;
}

/** Whether a value is absent; null is, except for a shape that reads null. */
export function isAbsent(shape: Shape, value: unknown): boolean {
  return value === undefined || (value === null && !(shape.kind === 'readable' && ownValue(shape, 'isNullRead')));
}

/** Characters of a code. */
export const mostOfCode = 200;

/** Records an issue of a part and returns `undefined` in place of its value. */
export function addIssue({ value, path, add }: Omit<Part, 'prototype'>, code: ErrorCode, expected: Expected): unknown {
  add({ code, path, received: value, expected });
  return undefined;
}

/** Reads text that is not blank, of at most `most` characters. */
export function readText(part: Omit<Part, 'prototype'>, most: number): unknown {
  const { value } = part;
  if (typeof value !== 'string') {
    return addIssue(part, 'invalid-value', { kind: 'text' });
  }
  if (!value.trim()) {
    return addIssue(part, 'empty-input', { kind: 'text' });
  }
  // A character outside the basic plane has two code units.
  return value.length > most && Array.from(value).length > most
    ? addIssue(part, 'text-too-long', { kind: 'text', most })
    : value;
}

/** Reads a code that can be an object key. */
export function readCode(part: Omit<Part, 'prototype'>): unknown {
  const text = readText(part, mostOfCode);
  return typeof text === 'string' && (text !== text.trim() || namesOfEveryObject.includes(text))
    ? addIssue(part, 'invalid-value', { kind: 'code' })
    : text;
}

/** Reads a number, an amount or a count. */
export function readNumber(part: Part, shape: ShapeOf<'number' | 'amount' | 'count'>): unknown {
  const { value } = part;
  const isCount = shape.kind === 'count';
  const { least = 0, most } = isCount ? shape : own<Partial<ShapeOf<'count'>>>({});
  const expected: Expected = {
    kind: isCount ? 'whole-number' : 'number',
    ...(shape.kind !== 'number' && { least }),
    ...(most !== undefined && { most }),
  };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return addIssue(part, 'invalid-number', expected);
  }
  if (value < 0 && shape.kind !== 'number') {
    return addIssue(part, 'negative-value', expected);
  }
  if (isCount && !Number.isSafeInteger(value)) {
    return addIssue(part, 'fractional-count', expected);
  }
  return isCount && (value < least || value > (most ?? value)) ? addIssue(part, 'out-of-range', expected) : value;
}

/** Reads a value of a closed list. */
export function readOneOf(part: Part, { values, code = 'invalid-value' }: ShapeOf<'one-of'>): unknown {
  const { value } = part;
  return values.includes(value) ? value : addIssue(part, code, among('one-of', value, values));
}

/** Reads a value with the function of its shape. */
export function readReadable({ value, path, add }: Part, { read }: ShapeOf<'readable'>): unknown {
  try {
    return read(value, path);
  } catch (error) {
    // Any other error is a fault of the function, not of the value.
    if (!isPovertyStandardError(error)) {
      throw error;
    }
    const { code, details } = error;
    add({ code, path: details.path, received: details.received, expected: details.expected });
    return undefined;
  }
}
