import { refuse } from '../errors/index.ts';
import { ownValue } from './own-value.ts';

/** The path of a part of what stands at a path; either may be the whole, whose path is empty. */
export function within(path: string, name: string): string {
  return path && name ? `${path}.${name}` : path + name;
}

/** The own fields of an object, all of which must be on the list where there is one. */
export function readFields(value: unknown, path: string, allowed?: readonly string[]): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(value === undefined ? 'missing-value' : 'invalid-value', path, value, 'an object');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = new Set(allowed);
  for (const [name, received] of fields) {
    if (allowed && !known.has(name)) {
      refuse('unknown-field', within(path, name), received, `one of: ${allowed.join(', ')}`);
    }
  }
  return fields;
}

/** A list whose places may be empty, and which may have a limit: what reads it goes by index and refuses what it finds missing. */
export function readPlaces(value: unknown, path: string, most: number = Number.POSITIVE_INFINITY): readonly unknown[] {
  if (!Array.isArray(value)) {
    return refuse(value === undefined ? 'missing-value' : 'invalid-value', path, value, 'a list');
  }
  return value.length > most
    ? refuse('out-of-range', path, value, `at most ${most} of them`)
    : (value as readonly unknown[]);
}

/** The elements of a list. A hole is refused like `undefined`: `map` and its like would pass over it, and what they give would lack a part. */
export function readList(value: unknown, path: string, most?: number): readonly unknown[] {
  const elements = readPlaces(value, path, most);
  // What a hole inherits is no element.
  const missing = elements.findIndex((_, place) => ownValue(elements, place) === undefined);
  return missing < 0 ? elements : refuse('missing-value', `${path}[${missing}]`, undefined, 'a value');
}

/** The elements of a list that must not be empty. */
export function readFilledList(value: unknown, path: string, most?: number): readonly unknown[] {
  const elements = readList(value, path, most);
  return elements.length > 0 ? elements : refuse('empty-input', path, value, 'at least one');
}

/** A value of a closed list. */
export function readOneOf<Value>(value: unknown, path: string, allowed: readonly Value[]): Value {
  return allowed.includes(value as Value)
    ? (value as Value)
    : refuse(value === undefined ? 'missing-value' : 'invalid-value', path, value, `one of: ${allowed.join(', ')}`);
}

/** A value of a closed list, or `undefined` where it is unknown. */
export function readIfKnown<Value>(value: unknown, path: string, allowed: readonly Value[]): Value | undefined {
  return value === undefined ? value : readOneOf(value, path, allowed);
}

/** A text. */
export function readText(value: unknown, path: string): string {
  return typeof value === 'string'
    ? value
    : refuse(value === undefined ? 'missing-value' : 'invalid-value', path, value, 'a text');
}

/** A text that says something. */
export function readFilledText(value: unknown, path: string): string {
  const text = readText(value, path);
  return text.trim() ? text : refuse('empty-input', path, value, 'a text that is not blank');
}

/** A finite number from 0. */
export function readAmount(value: unknown, path: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return refuse(value === undefined ? 'missing-value' : 'invalid-number', path, value, 'a finite number');
  }
  return value < 0 ? refuse('negative-value', path, value, '0 or more') : value;
}

/** A whole number from 0, which may have a limit. */
export function readCount(value: unknown, path: string, most: number = Number.POSITIVE_INFINITY): number {
  const count = readAmount(value, path);
  if (!Number.isSafeInteger(count)) {
    refuse('fractional-count', path, value, 'a whole number');
  }
  return count > most ? refuse('out-of-range', path, value, `at most ${most}`) : count;
}
