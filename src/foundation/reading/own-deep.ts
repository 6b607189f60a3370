import { own } from './own.ts';

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
