import { isPovertyStandardError, PovertyStandardError, refuse } from '../../foundation/errors/index.ts';

/** The path of a field within a value that stands at a path. */
export function within(path: string, field: string): string {
  return path && field ? `${path}.${field}` : path + field;
}

/** Makes a call, and names another path in what it refuses. */
export function relocating<Result>(locate: (path: string) => string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw isPovertyStandardError(error)
      ? new PovertyStandardError(error.code, { ...error.details, path: locate(error.details.path) })
      : error;
  }
}

/** The fields of an object. */
export function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse(value === undefined ? 'missing-value' : 'invalid-value', path, value, 'an object');
}

/** Refuses fields that an object must not have. */
export function onlyFields(value: object, path: string, allowed: readonly string[]): void {
  for (const [field, received] of Object.entries(value)) {
    if (!allowed.includes(field)) {
      refuse('unknown-field', within(path, field), received, `one of: ${allowed.join(', ')}`);
    }
  }
}

/** Accepts one word of a list. */
export function oneOf<Word extends string>(value: unknown, path: string, words: readonly Word[]): Word {
  return words.find((word) => word === value) ?? refuse('invalid-value', path, value, `one of: ${words.join(', ')}`);
}

/** The items of a list. */
export function itemsOf(value: unknown, path: string): readonly unknown[] {
  return Array.isArray(value)
    ? (value as readonly unknown[])
    : refuse(value === undefined ? 'missing-value' : 'invalid-value', path, value, 'a list');
}

/** The items of a list that must not be empty. */
export function someItemsOf(value: unknown, path: string): readonly unknown[] {
  const items = itemsOf(value, path);
  return items.length > 0 ? items : refuse('empty-input', path, value, 'at least one');
}
