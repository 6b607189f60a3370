/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (part as Partial<Record<PropertyKey, unknown>> | null)?.[key], value);
}
