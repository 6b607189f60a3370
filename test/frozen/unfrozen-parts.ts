/** Paths of the objects and lists in a value that somebody could change, at every depth; a function is no data, and what it closes over cannot be reached. */
export function unfrozenParts(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) {
    return [];
  }
  seen.add(value);
  const parts = Reflect.ownKeys(value).flatMap((name) =>
    unfrozenParts((value as Record<PropertyKey, unknown>)[name], `${path}.${String(name)}`, seen),
  );
  return Object.isFrozen(value) ? parts : [path, ...parts];
}
