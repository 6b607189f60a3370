/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => {
    const whole = Object(part) as Readonly<Record<PropertyKey, unknown>>;
    return Object.hasOwn(whole, key) ? whole[key] : undefined;
  }, value);
}
