/** A copy whose objects inherit nothing: zod reads inherited fields too, and what somebody put on every object is no fact. */
export function ownFields(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ownFields);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([name, part]) => [name, ownFields(part)] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}
