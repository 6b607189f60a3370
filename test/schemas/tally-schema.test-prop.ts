import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { createRegistry, provinces } from '../../src/units/index.ts';
import { type Issue, isPovertyStandardError } from '../../src/foundation/index.ts';
import { compareTerritories, recast, rollUp, type Tally } from '../../src/aggregation/index.ts';
import { jsonSchemaOf, readRecords, tallySchema } from '../../src/schemas/index.ts';
import { doorRuns } from './door-runs.ts';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
  jsonSchemaOf(tallySchema),
);
const registry = createRegistry({ units: provinces });
const on = '2025-12-31';

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', ' ', Number.NaN, -1, -0, 0.5, 2 ** 53, 5n, new Map(), [], '__proto__'),
  fc.jsonValue({ maxDepth: 1 }),
);

function mostly<Value>(good: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 24, arbitrary: good }, { weight: 1, arbitrary: odd });
}

const name = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom('households', 'persons', 'poor', 'hộ nghèo', 'a.b', 'x'.repeat(200)) },
  { weight: 1, arbitrary: fc.constantFrom('', ' poor', '__proto__', 'constructor', 'x'.repeat(201)) },
);
const counts = fc.dictionary(name, fc.oneof(mostly(fc.nat()), fc.constant(null)), { maxKeys: 3 });
const fields = {
  level: mostly(fc.constantFrom('province', 'commune')),
  code: mostly(fc.constantFrom('19', '20', '05986', 'x'.repeat(201))),
  counts: mostly(counts),
};
const key = fc.record({ level: fields.level, code: fields.code, since: mostly(fc.constant('2008-08-01')) });
const ofRecast = {
  kind: mostly(fc.constant('tally')),
  key: mostly(key),
  tallies: mostly(fc.nat()),
  incomplete: mostly(fc.array(mostly(fc.constantFrom('poor', 'persons')), { maxLength: 2 })),
  missing: mostly(fc.array(mostly(fc.record({ unit: mostly(key) })), { maxLength: 2 })),
};
const tally = mostly(
  fc.oneof(
    { weight: 9, arbitrary: fc.record(fields) },
    { weight: 1, arbitrary: fc.record({ ...fields, name: odd }, { requiredKeys: [] }) },
    { weight: 3, arbitrary: fc.record({ ...fields, ...ofRecast }, { requiredKeys: ['level', 'code', 'counts'] }) },
  ),
);

/** Code and path for which a call is refused; none where it is not. */
function refusalOf(call: () => unknown): Pick<Issue, 'code' | 'path'> | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!isPovertyStandardError(error)) {
      throw error;
    }
    return { code: error.code, path: error.details.path };
  }
}

/** The path of a tally as that of an element of a list. */
function within(list: string, { code, path }: Pick<Issue, 'code' | 'path'>): Pick<Issue, 'code' | 'path'> {
  return { code, path: `${list}[0]${path && !path.startsWith('[') ? '.' : ''}${path}` };
}

describe('tallySchema', () => {
  test.prop([tally], { numRuns: doorRuns(400) })('accepts exactly what each function accepts', (given) => {
    const [first] = readRecords(tallySchema, [given]).rejected.flatMap(({ issues }) => issues);
    const tallies = [given] as Tally[];
    expect(refusalOf(() => rollUp(registry, tallies, { to: 'country', on }))).toEqual(
      first && within('tallies', first),
    );
    expect(refusalOf(() => recast(registry, tallies, { from: on, to: on }))).toEqual(first && within('tallies', first));
    const dated = { on, tallies };
    expect(refusalOf(() => compareTerritories(registry, { on, tallies: [] }, dated))).toEqual(
      first && within('b.tallies', first),
    );
  });

  test.prop([tally], { numRuns: doorRuns(400) })('has a JSON Schema that accepts the same', (given) => {
    const text = JSON.stringify([given], (_, value: unknown) => (typeof value === 'bigint' ? null : value));
    const [json] = JSON.parse(text) as unknown[];
    const { ok, rejected } = readRecords(tallySchema, [json]);
    expect([accepts(json), rejected]).toEqual([ok.length === 1, rejected]);
  });

  test.prop([fc.array(tally, { maxLength: 4 })])('gives what is added up to the same', (given) => {
    const read = readRecords(tallySchema, given).ok;
    const taken = read.map(({ index }) => given[index] as Tally);
    const options = { to: 'country', on } as const;
    const sums = (tallies: readonly Tally[]): unknown => {
      const { totals, unplaced } = rollUp(registry, tallies, options);
      return [totals, unplaced.map(({ index, reason }) => [index, reason])];
    };
    expect(sums(read.map(({ value }) => value))).toEqual(sums(taken));
  });
});
