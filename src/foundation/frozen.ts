import { own } from './input/own.ts';

type Copies = Map<unknown, unknown>;

/**
 * Freezes plain data with everything in it, and gives it back. What is frozen already counts as frozen wholly, so parts that several
 * tables share are walked once.
 *
 * The type comes from where the value goes, never from the value: a table is still checked field by field against the type it is declared with.
 */
export function freezeDeep<Value>(value: NoInfer<Value>): Value {
  if (!Object.isFrozen(value)) {
    Object.values(Object.freeze(value) as object).forEach(freezeDeep);
  }
  return value;
}

/**
 * A copy of plain data, frozen with everything in it: whoever gave the data may change theirs, and nobody can change ours. A part that
 * stands in several places, or within itself, is copied once.
 */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

/** A frozen copy of a row, which has no parts; faster than {@link frozenCopy}, because there are many. What is no row is given back. */
export function frozenRow<Row>(row: Row): Row {
  return typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.freeze({ ...row }) : row;
}

function copyOf(value: unknown, copies: Copies): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const known = copies.get(value);
  if (known !== undefined) {
    return known;
  }
  return Object.freeze(Array.isArray(value) ? copyOfList(value, copies) : copyOfObject(value, copies));
}

function copyOfList(list: readonly unknown[], copies: Copies): unknown[] {
  const copy: unknown[] = [];
  copies.set(list, copy);
  // By the iterator, which gives a hole as `undefined`: the copy has as many places as the list.
  for (const part of list) {
    copy.push(copyOf(part, copies));
  }
  return copy;
}

function copyOfObject(whole: object, copies: Copies): object {
  const copy = {};
  copies.set(whole, copy);
  for (const [name, part] of Object.entries(whole)) {
    // An assignment would take the name `__proto__` for something else.
    Object.defineProperty(
      copy,
      name,
      own({ value: copyOf(part, copies), configurable: true, enumerable: true, writable: true }),
    );
  }
  return copy;
}
