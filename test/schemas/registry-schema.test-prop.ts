import { fc, test } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect } from 'vitest';
import { createRegistry, type RegistryTables } from '../../src/units/index.ts';
import { type ExpectedKind, type Issue, isPovertyStandardError } from '../../src/foundation/index.ts';
import { jsonSchemaOf, readRecords, registrySchema } from '../../src/schemas/index.ts';
import { histories } from '../units/invented-histories.ts';
import { doorRuns } from './door-runs.ts';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
  jsonSchemaOf(registrySchema),
);

/** What is expected of fields that stand beside each other, and of rows: no JSON Schema can say it. */
const betweenFields: ReadonlySet<ExpectedKind> = new Set([
  'another-state-from',
  'class-of-the-level',
  'date-after',
  'date-not-after',
  'date-not-before',
  'day-without-a-gap-after',
  'each-once',
  'first-day-of-the-unit-that-goes-on',
  'none-where-all-go-elsewhere',
  'nothing-above-a-province',
  'nothing-after-a-state-that-is-open',
  'one-state-that-begins-on',
  'part-where-some-goes-elsewhere',
  'states-of-one-code',
  'type-that-exists-on',
  'unit-other-than-the-one-that-ends',
  'unit-that-begins-on',
  'unit-that-does-not-end',
  'unit-that-ends-on',
  'unit-that-holds-on',
  'unit-that-is-the-same-until',
  'whole-where-nothing-goes-elsewhere',
]);

type Tables = Record<string, unknown>;

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', ' ', Number.NaN, -1, 0.5, '__proto__', new Map(), [], {}),
  fc.constantFrom('01', '10', '110', '01000', '2025-07-01', '2025-06-30', '2024-02-30', '2019-01-01', '0000-01-01'),
  fc.constantFrom('province', 'district', 'commune', 'village', 'ward', 'special-zone', 'zone-3', 'whole', 'none'),
  fc.constantFrom('x'.repeat(200), 'x'.repeat(201), '😀'.repeat(200), ' a', 'confirmed', 'toString'),
  fc.jsonValue({ maxDepth: 1 }),
);
const fields = {
  units: ['level', 'code', 'since', 'name', 'nameEn', 'type', 'parent', 'from', 'until', 'act', 'evidence'],
  successions: ['level', 'from', 'to', 'on', 'territory', 'people', 'act'],
  designations: ['level', 'code', 'class', 'from', 'until', 'act', 'evidence'],
};

/** A change of tables: a field of a row, a row, or a table. */
const change: fc.Arbitrary<(tables: Tables) => Tables> = fc
  .constantFrom('units' as const, 'successions' as const, 'designations' as const)
  .chain((table) =>
    fc.tuple(
      fc.constant(table),
      fc.nat(),
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...fields[table]) },
        { weight: 1, arbitrary: fc.constantFrom('to', 'a.b', '__proto__', 'constructor') },
      ),
      odd,
      fc.nat(15),
    ),
  )
  .map(([table, place, name, value, how]) => (tables) => {
    const rows = (Array.isArray(tables[table]) ? tables[table] : []) as unknown[];
    const at = place % Math.max(rows.length, 1);
    const changed = (row: unknown): unknown =>
      Object.defineProperty({ ...(row as object) }, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    if (how === 0) {
      return { ...tables, [place % 2 ? table : name]: value };
    }
    const replaced = how === 1 ? [value] : how === 2 ? [] : how === 3 ? [rows[at], rows[at]] : [changed(rows[at])];
    return { ...tables, [table]: [...rows.slice(0, at), ...replaced, ...rows.slice(at + 1)] };
  });

const tables = fc
  .tuple(histories, fc.array(change, { maxLength: 3 }), fc.boolean())
  .map(([history, changes, isDesignated]): unknown => {
    const [code] = history.oldCommunes;
    const designation = { level: 'commune', code, class: 'zone-1', from: '2021-01-01', until: '2025-06-30' };
    const given: Tables = { ...history.tables, ...(isDesignated && { designations: [designation] }) };
    return changes.reduce((all, one) => one(all), given);
  });

/** The issues for which tables are refused; none where they are taken. */
function refusalOf(given: unknown): readonly Issue[] {
  try {
    createRegistry(given as RegistryTables);
    return [];
  } catch (error) {
    if (!isPovertyStandardError(error)) {
      throw error;
    }
    const { code, details } = error;
    return isPovertyStandardError(error, 'invalid-registry') ? error.details.issues : [{ code, ...details }];
  }
}

const named = ({ code, path, expected, unit }: Issue): unknown[] => [code, path, expected, unit];

describe('registrySchema', () => {
  test.prop([tables], { numRuns: doorRuns(400) })(
    'accepts exactly what createRegistry accepts, and names the same',
    (given) => {
      const refused = refusalOf(given);
      const { ok, rejected } = readRecords(registrySchema, [given]);
      expect(rejected.flatMap(({ issues }) => issues.map(named)).slice(0, refused.length)).toEqual(refused.map(named));
      expect(ok).toHaveLength(refused.length > 0 ? 0 : 1);
      expect(JSON.parse(JSON.stringify(rejected))).toEqual(rejected);
      for (const { value } of ok) {
        expect(createRegistry(value)).toEqual(createRegistry(given as RegistryTables));
      }
    },
  );

  test.prop([tables], { numRuns: doorRuns(400) })(
    'has a JSON Schema that refuses but for what is between fields',
    (given) => {
      const json = JSON.parse(JSON.stringify(given)) as unknown;
      const { rejected } = readRecords(registrySchema, [json]);
      const issues = rejected.flatMap((one) => one.issues);
      expect([accepts(json), issues]).toEqual([
        issues.every(({ expected }) => typeof expected === 'object' && betweenFields.has(expected.kind)),
        issues,
      ]);
    },
  );
});
