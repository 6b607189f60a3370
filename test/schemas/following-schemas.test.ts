import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { provinces, provinceSuccessions } from '../../src/units/index.ts';
import {
  flowLedgerSchema,
  jsonSchemaOf,
  observationSchema,
  readRecords,
  registrySchema,
  tallySchema,
  targetSchema,
} from '../../src/schemas/index.ts';
import { programmeTargets } from '../../src/targets/index.ts';
import { inventedTables } from '../units/invented-units.ts';
import { observed, planned, target } from '../targets/observed.ts';

type Schema = Parameters<typeof readRecords>[0];

/** Code and path of each issue of each rejected record. */
function rejections(schema: Schema, ...rows: unknown[]): unknown {
  return readRecords(schema, rows).rejected.map(({ issues }) => issues.map(({ code, path }) => `${code} ${path}`));
}

const observation = observed('2016', '5');

describe('what is good is read unchanged', () => {
  it.each<[string, Schema, unknown[]]>([
    [
      'observations',
      observationSchema,
      [
        observation,
        observed('cuối năm 2016', { count: 1, total: 3 }, { source: 'a page' }),
        observed('2016', { number: 3, decimals: 1, rounding: 'truncate' }),
        observed(
          '2016',
          { percent: 5, between: { from: '4', fromIncluded: true, toIncluded: false } },
          { territory: { level: 'named', name: 'x' }, group: 'rural' },
        ),
        observed('2016', '5', { territory: { level: 'country' } }),
      ],
    ],
    [
      'targets',
      targetSchema,
      [
        ...programmeTargets.flatMap((programme) => programme.targets),
        target('each-household', { atLeast: 1 }),
        target('count', { per: 'year', bound: planned('1') }),
      ],
    ],
    [
      'flows',
      flowLedgerSchema,
      [{ households: { poor: { columns: { 1: 5 } } } }, { persons: { 'near-poor': { columns: {}, closing: 0 } } }],
    ],
    ['units', registrySchema, [inventedTables, { units: provinces, successions: provinceSuccessions }, { units: [] }]],
    [
      'counts',
      tallySchema,
      [
        { level: 'commune', code: '05986', counts: { poor: 5 } },
        { level: 'village', code: 'x', counts: {} },
      ],
    ],
  ])('%s', (_, schema, rows) => {
    expect(readRecords(schema, rows)).toEqual({ ok: rows.map((value, index) => ({ index, value })), rejected: [] });
  });
});

describe('what is not is named as the functions name it', () => {
  it.each<[string, Schema, unknown, string[]]>([
    ['a moment', observationSchema, { ...observation, at: 'hôm qua' }, ['invalid-value at']],
    [
      'a standard that is wanting',
      observationSchema,
      { ...observation, standard: undefined },
      ['missing-value standard'],
    ],
    [
      'a part above its whole',
      observationSchema,
      { ...observation, value: { count: 3, total: 2 } },
      ['invalid-value value.count'],
    ],
    [
      'two fields at once',
      observationSchema,
      { ...observation, at: 5, base: 'families' },
      ['invalid-value at', 'invalid-value base'],
    ],
    [
      'a territory',
      observationSchema,
      { ...observation, territory: { level: 'province', code: '20' } },
      ['missing-value territory.since'],
    ],
    [
      'a kind of target',
      targetSchema,
      { ...target('level', { better: 'lower', bound: planned('1') }), kind: 'wish' },
      ['invalid-value kind'],
    ],
    [
      'a bound',
      targetSchema,
      target('level', { better: 'lower', bound: { value: 'x', included: true } }),
      ['invalid-number bound.value'],
    ],
    [
      'a period',
      targetSchema,
      target('annual-reduction', { judged: 'average', bound: planned('1'), period: { until: '2020' } }),
      ['missing-value period.from'],
    ],
    ['no table', flowLedgerSchema, {}, ['empty-input ']],
    [
      'a cell',
      flowLedgerSchema,
      { households: { poor: { columns: { 1: -1 } } } },
      ['negative-value households.poor.columns.1'],
    ],
    ['a unit', registrySchema, { units: [{ ...provinces[0], type: 'ward' }] }, ['invalid-value units[0].type']],
    [
      'several units at once',
      registrySchema,
      { units: [...provinces, { ...provinces[0], code: '1' }, { ...provinces[0], code: '99', until: '2000-01-01' }] },
      ['invalid-unit-code units[90].code', 'wrong-order units[91].until'],
    ],
    ['a level', tallySchema, { level: 'region', code: '1', counts: {} }, ['invalid-value level']],
    ['a count', tallySchema, { level: 'commune', code: '1', counts: { poor: 1.5 } }, ['fractional-count counts.poor']],
  ])('%s', (_, schema, row, issues) => {
    expect(rejections(schema, row)).toEqual([issues]);
  });
});

it.each([
  ['urn:chuan-ngheo:observation', observationSchema, observation],
  ['urn:chuan-ngheo:target', targetSchema, target('multiple', { bound: planned('2') })],
  ['urn:chuan-ngheo:flow-ledger', flowLedgerSchema, { households: { poor: { columns: { 1: 5 } } } }],
  ['urn:chuan-ngheo:registry', registrySchema, inventedTables],
  ['urn:chuan-ngheo:tally', tallySchema, { level: 'commune', code: '05986', counts: { poor: 5 } }],
] as const)('%s is a JSON Schema that accepts the same', (id, schema, good) => {
  const json = jsonSchemaOf(schema);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } });
  expect(json['$id']).toBe(id);
  expect(ajv.validateSchema(json)).toBe(true);
  const accepts = ajv.compile(json);
  expect(accepts(good)).toBe(true);
  expect(accepts({ nothing: 'of the kind' })).toBe(false);
});
