/** Where a field stands. */
export type FieldPath = readonly string[];

/** A field of a result: where it stands, the same with every index as `#`, and its value. */
export interface Field {
  readonly path: FieldPath;
  readonly pattern: string;
  readonly value: unknown;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Every field of a result, at any depth. */
export function fieldsOf(value: unknown, at: FieldPath = []): Field[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => {
        const path = [...at, key];
        const pattern = path.map((part) => (/^\d+$/u.test(part) ? '#' : part)).join('.');
        return [{ path, pattern, value: inner }, ...fieldsOf(inner, path)];
      })
    : [];
}

/** A copy with another value in one field, which need not have been there; without it where the value is `undefined`. */
export function withField(whole: unknown, path: FieldPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) {
    return value;
  }
  if (Array.isArray(whole)) {
    const changed: unknown[] = whole.map((element: unknown, index) =>
      String(index) === key ? withField(element, rest, value) : element,
    );
    return value === undefined && rest.length === 0 ? changed.filter((_, index) => String(index) !== key) : changed;
  }
  const fields = isObject(whole) ? whole : {};
  const { [key]: old, ...others } = fields;
  const changed = withField(old, rest, value);
  return changed === undefined ? others : { ...fields, [key]: changed };
}
