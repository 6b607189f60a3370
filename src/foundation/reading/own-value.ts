/** The value of a field that an object has itself. Where objects are many, this asks for the few fields that may be absent, instead of copying all. */
export function ownValue<Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  name: Name,
): Whole[Name] | undefined {
  const value = whole[name];
  return value === undefined || Object.hasOwn(whole, name) ? value : undefined;
}
