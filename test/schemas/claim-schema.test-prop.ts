import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Claim, checkClaim } from '../../src/claims/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { claimSchema, jsonSchemaOf, readRecords } from '../../src/schemas/index.ts';
import { publishedRecords } from '../claims/published/record.ts';

const published = publishedRecords.flatMap(({ checks }) => checks.flatMap(({ claim }) => claim ?? []));

const operand = fc.constantFrom<unknown>(
  '25,95%',
  '10.89',
  '67.39 hộ',
  'hơn 15.700 hộ',
  '1.500',
  '1/18',
  0,
  4,
  -3.5,
  null,
);
const odd = fc.constantFrom<unknown>(
  '',
  'năm',
  true,
  {},
  [],
  0.5,
  -1,
  'rise',
  'percent',
  'vi',
  Number.NaN,
  '9'.repeat(100),
);
const value = fc.oneof(
  { weight: 3, arbitrary: operand },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: fc.array(operand, { maxLength: 3 }) },
);
const field = fc.constantFrom(
  'count',
  'total',
  'percent',
  'parts',
  'from',
  'to',
  'change',
  'perStep',
  'steps',
  'leaving',
  'unit',
  'direction',
  'locale',
  'moments',
  'kind',
  '__proto__',
);

/** A published claim with up to two fields changed, added or taken away. */
const changed = fc
  .tuple(
    fc.constantFrom(...published),
    fc.array(fc.tuple(field, fc.option(value, { nil: undefined })), { maxLength: 2 }),
  )
  .map(([claim, changes]) => {
    const copy: Record<string, unknown> = structuredClone({ ...claim });
    for (const [name, replacement] of changes) {
      if (replacement === undefined) {
        Reflect.deleteProperty(copy, name);
      } else {
        Object.defineProperty(copy, name, { value: replacement, enumerable: true, configurable: true, writable: true });
      }
    }
    return copy;
  });

/** The code of the error that checking throws. */
function refusal(claim: unknown): string | undefined {
  try {
    checkClaim(claim as Claim);
    return undefined;
  } catch (error) {
    return isPovertyStandardError(error) ? `${error.code} ${error.details.path}` : 'not an error of this package';
  }
}

describe('claimSchema', () => {
  const matchesJsonSchema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf(claimSchema));

  it('reads every published claim as it is', () => {
    const { ok, rejected } = readRecords(claimSchema, published);
    expect(published.length).toBeGreaterThan(100);
    expect(rejected).toEqual([]);
    expect(ok.map((record) => record.value)).toEqual(published);
    expect(published.every((claim) => matchesJsonSchema(claim))).toBe(true);
  });

  test.prop([changed], { numRuns: 500 })(
    'accepts exactly what checkClaim accepts, and its JSON Schema no less',
    (claim) => {
      const { ok, rejected } = readRecords(claimSchema, [claim]);
      const refused = refusal(claim);
      expect(refused).not.toBe('not an error of this package');
      expect(ok).toHaveLength(refused === undefined ? 1 : 0);
      expect(ok.length === 0 || matchesJsonSchema(claim)).toBe(true);
      expect(rejected.every(({ issues }) => issues.length > 0)).toBe(true);
    },
  );
});
