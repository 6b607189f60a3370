import { own } from '../reading/own.ts';

type Copies = Map<unknown, unknown>;

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

/**
 * A copy of plain data, frozen with everything in it: whoever gave the data may change theirs, and nobody can change ours. A part that
 * stands in several places, or within itself, is copied once.
 */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}
