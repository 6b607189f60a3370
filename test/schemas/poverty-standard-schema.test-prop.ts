import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { jsonSchemaOf, povertyStandardSchema, readRecords } from '../../src/schemas/index.ts';
import { defineStandard, localStandards, nationalStandards } from '../../src/standards/index.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const standards = [...nationalStandards, ...localStandards].map((standard) => JSON.stringify(standard));

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
  'rural',
  '0000-01-01',
  '2023-02-29',
  -1,
  0,
  1,
  0.5,
  3,
  2 ** 53,
  true,
  false,
  [],
  {},
);

/** A standard of the library with up to two places changed, or removed where the replacement is `undefined`. */
const changed = fc
  .tuple(
    fc.constantFrom(...standards),
    fc.array(fc.tuple(fc.nat(), replacement, fc.boolean()), { minLength: 0, maxLength: 2 }),
  )
  .map(([text, changes]) => {
    const standard = JSON.parse(text) as Json;
    for (const [at, value, beside] of changes) {
      const places = placesIn(standard);
      const [container, key] = places[at % places.length] as [Record<string, Json>, string];
      if (value === undefined && Array.isArray(container)) {
        container.splice(Number(key), 1);
      } else if (value === undefined) {
        Reflect.deleteProperty(container, key);
      } else {
        container[beside && !Array.isArray(container) ? `${key}x` : key] = value;
      }
    }
    return standard;
  });

function isDefined(standard: unknown): boolean {
  try {
    defineStandard(standard as never);
    return true;
  } catch (error) {
    expect(isPovertyStandardError(error, 'invalid-standard')).toBe(true);
    return false;
  }
}

describe('povertyStandardSchema', () => {
  const matchesJsonSchema = new Ajv2020({ strict: true, formats: { date: true } }).compile(
    jsonSchemaOf(povertyStandardSchema),
  );

  test.prop([changed], { numRuns: 200 })(
    'accepts exactly what defineStandard accepts, and its JSON Schema no less',
    (standard) => {
      const before = JSON.stringify(standard);
      const { ok, rejected } = readRecords(povertyStandardSchema, [standard]);
      expect(ok).toHaveLength(isDefined(standard) ? 1 : 0);
      expect(ok.map(({ value }) => value)).toEqual(ok.map(() => standard));
      expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
      expect(ok.length === 0 || matchesJsonSchema(standard)).toBe(true);
      expect(JSON.stringify(standard)).toBe(before);
    },
  );
});
