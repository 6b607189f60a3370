/** A copy with own fields only and without prototype: ignores properties added to `Object.prototype`. For reading; never returned to a caller. */
export function own<Whole extends object>(whole: Whole): Whole;

export function own<Whole extends object>(whole: Whole | undefined): Partial<Whole>;

export function own(whole: object | undefined): object {
  return Object.setPrototypeOf({ ...whole }, null) as object;
}

/** The value of an own field; cheaper than {@link own} where objects are many and few fields are optional. */
export function ownValue<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
): Whole[Name] | undefined {
  const value = whole[name];
  return value === undefined || Object.hasOwn(whole, name) ? value : undefined;
}

/** The same at every depth; lists stay lists, and circular references stay circular. For reading, as {@link own}. */
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
      for (const element of part) {
        list.push(copy(element));
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
