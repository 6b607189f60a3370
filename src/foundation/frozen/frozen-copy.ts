type Copies = Map<unknown, unknown>;

function copyOf(value: unknown, copies: Copies): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const known = copies.get(value);
  if (known !== undefined) {
    return known;
  }
  const copy: object = Array.isArray(value) ? [] : {};
  copies.set(value, copy);
  for (const [name, part] of Object.entries(value)) {
    // An assignment would take the name `__proto__` for something else.
    Object.defineProperty(copy, name, {
      value: copyOf(part, copies),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return Object.freeze(copy);
}

/**
 * A copy of plain data, frozen with everything in it: whoever gave the data may change theirs, and nobody can change ours. A part that
 * stands in several places, or within itself, is copied once.
 */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}
