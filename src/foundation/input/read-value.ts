import {
  type Expected,
  isPovertyStandardError,
  plainValue,
  PovertyStandardError,
  fail,
  failValue,
} from '../errors/index.ts';
import { fieldPath, isRecord } from '../shape/containers.ts';
import { among } from '../shape/nearest-name.ts';
import { own, ownValue } from './own.ts';

/** The path of a part of what stands at a path; either may be the whole, whose path is empty. */
export function joinPath(path: string, name: string): string {
  return path && name ? `${path}.${name}` : path + name;
}

/** The own fields of a record, all of which must be on the list where there is one; those that are null are absent. */
export function readFields(value: unknown, path: string, allowed?: readonly string[]): ReadonlyMap<string, unknown> {
  if (!isRecord(value)) {
    return failValue('invalid-value', path, value, { kind: 'object' });
  }
  const fields = new Map<string, unknown>();
  for (const name of Object.keys(value)) {
    const field = value[name];
    if (allowed && !allowed.includes(name)) {
      fail('unknown-field', fieldPath(path, name), field, among('known-field', name, allowed));
    }
    if (field !== null) {
      fields.set(name, field);
    }
  }
  return fields;
}

/** A list whose places may be empty, and which may have a limit: what reads it goes by index and refuses what it finds missing. */
export function readPlaces(value: unknown, path: string, most: number = Number.POSITIVE_INFINITY): readonly unknown[] {
  if (!Array.isArray(value)) {
    return failValue('invalid-value', path, value, { kind: 'list' });
  }
  return value.length > most
    ? fail('out-of-range', path, value, { kind: 'list', most })
    : (value as readonly unknown[]);
}

/** The elements of a list. A hole is refused like `undefined`: `map` and its like would pass over it, and what they give would lack a part. */
export function readList(value: unknown, path: string, most?: number): readonly unknown[] {
  const elements = readPlaces(value, path, most);
  const missing = elements.findIndex((_, place) => ownValue(elements, place) === undefined);
  return missing < 0 ? elements : fail('missing-value', `${path}[${missing}]`, undefined, { kind: 'value' });
}

/** The elements of a list that must not be empty. */
export function readFilledList(value: unknown, path: string, most?: number): readonly unknown[] {
  const elements = readList(value, path, most);
  return elements.length > 0 ? elements : fail('empty-input', path, value, { kind: 'list', least: 1 });
}

/** A value of a closed list. */
export function readOneOf<Value>(value: unknown, path: string, allowed: readonly Value[]): Value {
  return allowed.includes(value as Value)
    ? (value as Value)
    : failValue('invalid-value', path, value, among('one-of', value, allowed));
}

/** A value of a closed list, or `undefined` where it is unknown. */
export function readIfKnown<Value>(value: unknown, path: string, allowed: readonly Value[]): Value | undefined {
  return value === undefined ? value : readOneOf(value, path, allowed);
}

/** A text. */
export function readText(value: unknown, path: string): string {
  return typeof value === 'string' ? value : failValue('invalid-value', path, value, { kind: 'text' });
}

/** A text that says something. */
export function readFilledText(value: unknown, path: string): string {
  const text = readText(value, path);
  return text.trim() ? text : fail('empty-input', path, value, { kind: 'text' });
}

/** A whole number from 0, which may have a limit. */
export function readCount(value: unknown, path: string, most: number = Number.POSITIVE_INFINITY): number {
  const expected: Expected = { kind: 'whole-number', least: 0, ...(most !== Number.POSITIVE_INFINITY && { most }) };
  const count = readAmount(value, path, expected);
  if (!Number.isSafeInteger(count)) {
    fail('fractional-count', path, value, expected);
  }
  return count > most ? fail('out-of-range', path, value, expected) : count;
}

/** Makes a call, and names another path in what it refuses. */
export function withPath<Result>(locate: (path: string) => string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw isPovertyStandardError(error)
      ? new PovertyStandardError(error.code, { ...error.details, path: locate(error.details.path) })
      : error;
  }
}

/** Refuses an argument that is no object, under its name; of what is in the object nothing is said. */
export function requireArgument(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) {
    failValue('invalid-value', name, value, { kind: 'object' });
  }
}

/** Refuses an argument that is no record, under its name; of what is in the record nothing is said. */
export function requireRecord(value: unknown, name: string): void {
  if (!isRecord(value)) {
    // What is no record may be a table. What is absent stays so.
    failValue('invalid-value', name, value === undefined ? value : plainValue(value), { kind: 'object' });
  }
}

/**
 * The options of a function, under the name of the argument: a misspelt name is refused with the nearest, and what is `null` is absent. The
 * argument itself is never `null`, because nobody says by that which defaults are meant.
 */
export function readOptions<Options extends object>(
  options: Options,
  argument: string,
  names: readonly (keyof Options & string)[],
): Partial<Options> {
  const given: unknown = options;
  return given === null
    ? fail('missing-value', argument, given, { kind: 'object-or-nothing' })
    : own(Object.fromEntries(readFields(given, argument, names)) as Partial<Options>);
}

/** A finite number from 0. */
function readAmount(value: unknown, path: string, expected: Expected): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return failValue('invalid-number', path, value, expected);
  }
  return value < 0 ? fail('negative-value', path, value, expected) : value;
}
