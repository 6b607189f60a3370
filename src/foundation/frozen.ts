import { own } from './input/own.ts';

type Copies = Map<unknown, unknown>;

/**
 * Freezes plain data at every depth and returns it. A part that is frozen already is taken as frozen at every depth, so parts that tables
 * share are walked once.
 *
 * The type is inferred from the declaration, never from the value, so a table is still checked field by field against its declared type.
 */
export function freezeDeep<Value>(value: NoInfer<Value>): Value {
  if (!Object.isFrozen(value)) {
    Object.values(Object.freeze(value) as object).forEach(freezeDeep);
  }
  return value;
}

/** A copy of plain data, frozen at every depth, so that later changes to the original have no effect. Shared and circular parts stay so. */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

/** A frozen copy of a flat row, faster than {@link frozenCopy}. Anything that is not a record is returned as it is. */
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
  // The iterator yields `undefined` for a hole, so the copy has the length of the list.
  for (const part of list) {
    copy.push(copyOf(part, copies));
  }
  return copy;
}

function copyOfObject(whole: object, copies: Copies): object {
  const copy = {};
  copies.set(whole, copy);
  for (const [name, part] of Object.entries(whole)) {
    // Assigning to `__proto__` would set the prototype.
    Object.defineProperty(
      copy,
      name,
      own({ value: copyOf(part, copies), configurable: true, enumerable: true, writable: true }),
    );
  }
  return copy;
}
