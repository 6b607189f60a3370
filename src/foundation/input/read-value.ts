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

/** Joins two paths; either may be empty, which means the whole. */
export function joinPath(path: string, name: string): string {
  return path && name ? `${path}.${name}` : path + name;
}

/** The own fields of a record without those that are null; with `allowed`, no others are accepted. */
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

/** A list that may have holes; its reader goes by index and checks each element. */
export function readSparseList(
  value: unknown,
  path: string,
  most: number = Number.POSITIVE_INFINITY,
): readonly unknown[] {
  if (!Array.isArray(value)) {
    return failValue('invalid-value', path, value, { kind: 'list' });
  }
  return value.length > most
    ? fail('out-of-range', path, value, { kind: 'list', most })
    : (value as readonly unknown[]);
}

/** A list without holes and without `undefined`. Holes are refused, because `map` and its like skip them. */
export function readList(value: unknown, path: string, most?: number): readonly unknown[] {
  const elements = readSparseList(value, path, most);
  const missing = elements.findIndex((_, index) => ownValue(elements, index) === undefined);
  return missing < 0 ? elements : fail('missing-value', `${path}[${missing}]`, undefined, { kind: 'value' });
}

/** A list that is not empty. */
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

/** Text. */
export function readText(value: unknown, path: string): string {
  return typeof value === 'string' ? value : failValue('invalid-value', path, value, { kind: 'text' });
}

/** Text that is not blank. */
export function readFilledText(value: unknown, path: string): string {
  const text = readText(value, path);
  return text.trim() ? text : fail('empty-input', path, value, { kind: 'text' });
}

/** A whole number from 0 to `most`. */
export function readCount(value: unknown, path: string, most: number = Number.POSITIVE_INFINITY): number {
  const expected: Expected = { kind: 'whole-number', least: 0, ...(most !== Number.POSITIVE_INFINITY && { most }) };
  const count = readAmount(value, path, expected);
  if (!Number.isSafeInteger(count)) {
    fail('fractional-count', path, value, expected);
  }
  return count > most ? fail('out-of-range', path, value, expected) : count;
}

/** Calls a function, and maps the path of an error that it throws. */
export function withPath<Result>(locate: (path: string) => string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw isPovertyStandardError(error)
      ? new PovertyStandardError(error.code, { ...error.details, path: locate(error.details.path) })
      : error;
  }
}

/** Refuses an argument that is not an object; its fields are not checked. */
export function requireArgument(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) {
    failValue('invalid-value', name, value, { kind: 'object' });
  }
}

/** Refuses an argument that is not a record; its fields are not checked. */
export function requireRecord(value: unknown, name: string): void {
  if (!isRecord(value)) {
    // A list is shown by its length only; `undefined` stays `missing-value`.
    failValue('invalid-value', name, value === undefined ? value : plainValue(value), { kind: 'object' });
  }
}

/** The options of a function. An unknown name is refused with the nearest known; an option that is `null` is absent, but `null` for all options is refused. */
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
