/** A copy of plain data, frozen with everything in it: whoever gave the data may change theirs, and nobody can change ours. */
export function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, frozenCopy<unknown>(part)]));
  return Object.freeze(copy) as Value;
}
