/** What a call gives while a property stands on every object; as an assignment leaves it, listed, unless said. */
export function withOnEveryObject<Result>(name: string, value: unknown, call: () => Result, enumerable = true): Result {
  const description = { value, enumerable, writable: true, configurable: true };
  Object.defineProperty(Object.prototype, name, Object.assign(Object.create(null) as object, description));
  try {
    return call();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}
