/**
 * The fields that an object has itself, in one that inherits nothing. What somebody put on every object is then neither a fact of a caller
 * nor a bound, a day or an option that is absent. It is for reading, and is never given away.
 */
export function own<Whole extends object>(whole: Whole): Whole;

export function own<Whole extends object>(whole: Whole | undefined): Partial<Whole>;

export function own(whole: object | undefined): object {
  return Object.setPrototypeOf({ ...whole }, null) as object;
}

/** The value of a field that an object has itself. Where objects are many, this asks for the few fields that may be absent, instead of copying all. */
export function ownValue<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
): Whole[Name] | undefined {
  const value = whole[name];
  return value === undefined || Object.hasOwn(whole, name) ? value : undefined;
}

/** Plain data of which no part inherits anything but what lists are; what refers to itself still does. It is for reading, as with `own`. */
export function ownDeep<Value>(value: Value): Value {
  const copies = new Map<unknown, unknown>();
  const copy = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) {
      return part;
    }
    if (copies.has(part)) {
      return copies.get(part);
    }
    if (Array.isArray(part)) {
      const list: unknown[] = [];
      copies.set(part, list);
      for (const one of part) {
        list.push(copy(one));
      }
      return list;
    }
    const made = own(part) as Record<string, unknown>;
    copies.set(part, made);
    for (const name of Object.keys(made)) {
      // eslint-disable-next-line local/no-foreign-key -- it inherits nothing, so that even `__proto__` is a key like any other
      made[name] = copy(made[name]);
    }
    return made;
  };
  return copy(value) as Value;
}
