/**
 * Freezes plain data with everything in it, and gives it back. What is frozen already counts as frozen wholly, so parts that several
 * tables share are walked once.
 *
 * The type comes from where the value goes, never from the value: a table is still checked field by field against the type it is declared with.
 */
export function freezeDeep<Value>(value: NoInfer<Value>): Value {
  if (!Object.isFrozen(value)) {
    Object.values(Object.freeze(value) as object).forEach(freezeDeep);
  }
  return value;
}
