/** A record of its own fields: an object of a literal, of JSON or without a prototype; no list, `Map`, `Date` or other instance of a class. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (Object(value) !== value) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // That of another realm inherits nothing either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The value of a field that a record has itself; null stands for nothing. */
export function fieldOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, name)
    ? ((record as Readonly<Record<string, unknown>>)[name] ?? undefined)
    : undefined;
}
