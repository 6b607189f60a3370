import { fc } from '@fast-check/vitest';

/** What JSON can write. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a value, as the container and the key in it. */
function placesIn(value: Json): [container: Record<string, Json>, key: string][] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const container = value as Record<string, Json>;
  return Object.keys(container).flatMap((key) => [
    [container, key] as [Record<string, Json>, string],
    ...placesIn(container[key] as Json),
  ]);
}

const replacement = fc.constantFrom<Json | undefined>(
  undefined,
  null,
  '',
  'x',
  ' x',
  'rural',
  'toString',
  'x'.repeat(201),
  'ệ'.repeat(10_001),
  '0000-01-01',
  '2023-02-29',
  -1,
  0,
  1,
  0.5,
  3,
  101,
  2 ** 53,
  true,
  false,
  [],
  [null],
  {},
  { a: null },
);

/** One of several values with up to two places changed, repeated or added, or removed where the replacement is `undefined`. */
export function withChanges(values: readonly unknown[]): fc.Arbitrary<Json> {
  const texts = values.map((value) => JSON.stringify(value));
  const change = fc.tuple(fc.nat(), fc.oneof(replacement, fc.constant('again')), fc.boolean());
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 2 })).map(([text, changes]) => {
    const whole = JSON.parse(text) as Json;
    for (const [at, value, beside] of changes) {
      const places = placesIn(whole);
      const [container, key] = places[at % places.length] as [Record<string, Json>, string];
      if (Array.isArray(container) && (value === undefined || value === 'again')) {
        container.splice(
          Number(key),
          value ? 0 : 1,
          ...(value ? [structuredClone(container[Number(key)] as Json)] : []),
        );
      } else if (value === undefined) {
        Reflect.deleteProperty(container, key);
      } else {
        container[beside && !Array.isArray(container) ? `${key}x` : key] = structuredClone(value);
      }
    }
    return whole;
  });
}

/** The same without fields that are null, which are absent. */
export function withoutNull(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withoutNull);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, part]) => (part === null ? [] : [[name, withoutNull(part)]])),
      )
    : value;
}
