/** Whether a value is a plain record, from a literal, from JSON or without a prototype; not a list, `Map`, `Date` or other class instance. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (Object(value) !== value) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  // `Object.prototype` of another realm has no prototype either.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The value of an own field; `undefined` for null. */
export function fieldOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, name)
    ? ((record as Readonly<Record<string, unknown>>)[name] ?? undefined)
    : undefined;
}

/** The path of a field below a path. A name with anything but letters, digits and hyphens is quoted, so that it reads neither as a path
 * nor as a line of a log. */
export function fieldPath(path: string, name: string): string {
  if (/[^\p{L}\p{N}_$-]|^$/u.test(name)) {
    return `${path}[${JSON.stringify(name)}]`;
  }
  return path ? `${path}.${name}` : name;
}

/** The parts of a path: names, and indexes of lists. */
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
