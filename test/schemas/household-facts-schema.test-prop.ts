import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import type * as z from 'zod/mini';
import { classifyHousehold, type HouseholdFacts } from '../../src/classification/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { householdFactsSchema, jsonSchemaOf, readRecords } from '../../src/schemas/index.ts';
import { type PovertyStandard, vn2001, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';

const standards: Readonly<Record<string, PovertyStandard>> = { vn2001, vn2016, vn2022, vn2027 };

function standardOf(name: string): PovertyStandard {
  return standards[name] as PovertyStandard;
}

const schemas = new Map(Object.entries(standards).map(([name, standard]) => [name, householdFactsSchema(standard)]));

function read(name: string, facts: unknown): ReturnType<typeof readRecords<HouseholdFacts>> {
  return readRecords(schemas.get(name) as z.ZodMiniType<HouseholdFacts>, [facts]);
}

const oddNumber = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 0.5, 2 ** 53, 1e300);
const oddKey = fc.constantFrom('__proto__', 'constructor', 'income', '');
const odd = fc.oneof(
  oddNumber,
  fc.constantFrom(undefined, null, true, 'unknown', 'nutrition'),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Mostly good, sometimes not. */
function mostly<Value>(good: fc.Arbitrary<Value>, bad: fc.Arbitrary<unknown> = odd): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: bad });
}

function withOddKey(record: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.oneof(
    { weight: 9, arbitrary: record },
    {
      weight: 1,
      arbitrary: fc.tuple(record, oddKey, odd).map(([fields, key, value]) => {
        const copy = { ...fields };
        Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
        return copy;
      }),
    },
  );
}

function factsUnder({ areas, indicators }: PovertyStandard): fc.Arbitrary<object> {
  const codes = indicators.map(({ code }) => code);
  const income = withOddKey(
    fc.record(
      {
        total: mostly(fc.double({ min: 0, noNaN: true }).map((total) => total + 0)),
        members: mostly(fc.integer({ min: 1, max: 20 })),
        months: mostly(fc.constantFrom(1, 12)),
      },
      { requiredKeys: [] },
    ),
  );
  const status = mostly(fc.constantFrom(true, false, 'deprived', 'not-deprived', 'unknown', undefined));
  const statuses = withOddKey(fc.record(Object.fromEntries(codes.map((code) => [code, status])), { requiredKeys: [] }));
  const list = fc.array(mostly(fc.constantFrom('not-an-indicator', ...codes)), { maxLength: 4 });
  return withOddKey(
    fc.record(
      {
        area: mostly(fc.constantFrom(...areas)),
        monthlyIncomePerCapita: mostly(fc.oneof(fc.nat(5_000_000), income)),
        deprivations: mostly(fc.oneof(fc.subarray([...codes]), list, statuses)),
      },
      { requiredKeys: [] },
    ),
  );
}

const cases = fc
  .constantFrom(...Object.keys(standards))
  .chain((name) => fc.tuple(fc.constant(name), factsUnder(standardOf(name))));

/** Code and path of the error that classification throws. */
function refusal(facts: unknown, standard: PovertyStandard): string | undefined {
  try {
    classifyHousehold(facts as never, standard);
    return undefined;
  } catch (error) {
    // Only an error of this package is a refusal; anything else is a fault.
    return isPovertyStandardError(error) ? `${error.code} ${error.details.path}` : 'not an error of this package';
  }
}

describe('householdFactsSchema', () => {
  // Found by seed -514613126, and its like by -1475873758, 1120841534, -1234767329 and 266350796.
  const found: [[string, object]][] = [[['vn2001', { deprivations: [undefined] }]]];

  test.prop([cases], { numRuns: 500, examples: found })(
    'accepts exactly what classification accepts, and names the same problem',
    ([name, facts]) => {
      const standard = standardOf(name);
      const { ok, rejected } = read(name, facts);
      const problems = rejected.flatMap(({ issues }) => issues.map(({ code, path }) => `${code} ${path}`));
      const refused = refusal(facts, standard);
      expect(ok).toHaveLength(refused === undefined ? 1 : 0);
      if (refused !== undefined) {
        expect([
          ...problems,
          ...problems.map((problem) => problem.replace('missing-value', 'invalid-number')),
        ]).toContain(refused);
      }
    },
  );

  test.prop([cases])('hands accepted facts back unchanged, so that the class is the same', ([name, facts]) => {
    const standard = standardOf(name);
    const { ok } = read(name, facts);
    expect(ok.map(({ value }) => classifyHousehold(value, standard))).toEqual(
      ok.map(() => classifyHousehold(facts as never, standard)),
    );
  });

  test.prop([cases])('gives issues that survive JSON', ([name, facts]) => {
    const { rejected } = read(name, facts);
    expect(JSON.parse(JSON.stringify(rejected))).toEqual(rejected);
  });

  const validators = new Map(
    Object.entries(standards).map(([name, standard]) => [
      name,
      new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf(householdFactsSchema(standard))),
    ]),
  );

  test.prop([cases], { numRuns: 500 })('agrees with its JSON Schema about all JSON', ([name, facts]) => {
    const json: unknown = JSON.parse(JSON.stringify(facts));
    const { ok } = read(name, json);
    expect(validators.get(name)?.(json)).toBe(ok.length === 1);
  });
});
