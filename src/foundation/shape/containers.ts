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

/** The path of a field of what stands at a path; a name that is more than letters, digits and hyphens is quoted, so that it is not taken
 * for a path, nor for a line of a log. */
export function fieldPath(path: string, name: string): string {
  if (/[^\p{L}\p{N}_$-]|^$/u.test(name)) {
    return `${path}[${JSON.stringify(name)}]`;
  }
  return path ? `${path}.${name}` : name;
}

/** The parts of a path: names, and places in lists. */
export function pathParts(path: string): (string | number)[] {
  return Array.from(path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|[^.[\]]+/gu), ([name, index, quoted]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(quoted) as string) : name,
  );
}

/** Writes the parts of a path: `members[2].birthDate`. */
export function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : fieldPath(path, String(part))),
    '',
  );
}
