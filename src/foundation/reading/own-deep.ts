/** Plain data of which no part inherits anything but what lists are; what refers to itself still does. It is for reading, as with `own`. */
export function ownDeep<Value>(value: Value): Value {
  const copies = new Map<unknown, unknown>();
  const copy = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    const known = copies.get(part);
    if (known !== undefined) {
      return known;
    }
    const made: object = Array.isArray(part) ? [] : (Object.create(null) as object);
    copies.set(part, made);
    return Object.assign(made, Object.fromEntries(Object.entries(part).map(([name, one]) => [name, copy(one)])));
  };
  return copy(value) as Value;
}
