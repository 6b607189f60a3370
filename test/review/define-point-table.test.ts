import { describe, expect, it } from 'vitest';
import { type ErrorCode, isPovertyStandardError, type Issue } from '../../src/foundation/index.ts';
import { definePointTable, type PointTable } from '../../src/review/index.ts';
import { withOnEveryObject } from '../foundation/on-every-object.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { unfrozenParts } from '../frozen/unfrozen-parts.ts';
import { samplePointTable } from './sample-point-table.ts';

type Place = readonly (string | number)[];

/** The sample with a value in one place. */
function sampleWith(place: Place, value: unknown): unknown {
  const table = structuredClone(samplePointTable) as unknown;
  const whole = place.slice(0, -1).reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], table);
  (whole as Record<string, unknown>)[place.at(-1) as string] = value;
  return table;
}

function issuesOf(table: unknown): readonly Issue[] {
  try {
    definePointTable(table as PointTable);
  } catch (error) {
    if (isPovertyStandardError(error, 'invalid-point-table')) {
      return error.details.issues;
    }
    throw error;
  }
  return [];
}

const issuesWith = (place: Place, value: unknown): string[] =>
  issuesOf(sampleWith(place, value)).map(({ code, path }) => `${code} ${path}`);

const members: Place = ['items', 0];
const area: Place = ['items', 1];
const fuel: Place = ['items', 2];
const motorbike: Place = ['items', 3];

describe('definePointTable', () => {
  it('returns a valid table as it is, in a copy that nobody can change', () => {
    const mine = structuredClone(samplePointTable);
    const table = definePointTable(mine);
    Object.assign(mine, { id: 'another' });
    expect(table).toEqual(samplePointTable);
    expect(unfrozenParts(table, 'table')).toEqual([]);
  });

  it.each<[string, Place, unknown]>([
    ['no name', ['name'], undefined],
    ['a count up to 0', [...members, 'bands', 0, 'upTo', 'value'], 0],
    ['a number that is 0', [...area, 'bands', 0, 'upTo'], { value: 0, operator: '<=' }],
    ['two bounds at one number, the lower one strict', [...area, 'bands', 0, 'upTo'], { value: 20, operator: '<' }],
    ['one band', [...area, 'bands'], [{ points: { north: 1, south: 1 } }]],
    ['points of 0', [...motorbike, 'yes', 'north'], 0],
  ])('accepts %s', (_, place, value) => {
    expect(issuesWith(place, value)).toEqual([]);
  });

  it.each<[string, Place, unknown, ErrorCode, string]>([
    ['no id', ['id'], undefined, 'missing-value', 'id'],
    ['a blank id', ['id'], ' ', 'empty-input', 'id'],
    ['a name in one language', ['name'], { vi: 'Bảng' }, 'missing-value', 'name.en'],
    ['another field', ['year'], 2024, 'unknown-field', 'year'],
    ['items that are no list', ['items'], {}, 'invalid-value', 'items'],
    ['no items', ['items'], [], 'empty-input', 'items'],
    ['an item that is none', motorbike, 'motorbike', 'invalid-value', 'items[3]'],
    ['another kind of item', [...motorbike, 'kind'], 'essay', 'invalid-value', 'items[3].kind'],
    ['a kind that every object has', [...motorbike, 'kind'], 'toString', 'invalid-value', 'items[3].kind'],
    ['an item twice', [...motorbike, 'code'], 'members', 'duplicate-code', 'items[3].code'],
    ['a code that every object has', [...motorbike, 'code'], 'constructor', 'invalid-value', 'items[3].code'],
    ['an option twice', [...fuel, 'options', 1, 'code'], 'gas', 'duplicate-code', 'items[2].options[1].code'],
    ['no options', [...fuel, 'options'], [], 'empty-input', 'items[2].options'],
    ['options of a number', [...area, 'options'], [], 'unknown-field', 'items[1].options'],
    ['no points', [...motorbike, 'no'], undefined, 'missing-value', 'items[3].no'],
    ['points for one region', [...motorbike, 'no'], { north: 0 }, 'missing-value', 'items[3].no.south'],
    ['points for another', [...motorbike, 'no', 'west'], 0, 'unknown-field', 'items[3].no.west'],
    ['points for all', [...motorbike, 'no'], 0, 'invalid-value', 'items[3].no'],
    ['half a point', [...motorbike, 'yes', 'north'], 0.5, 'fractional-count', 'items[3].yes.north'],
    ['points lost', [...motorbike, 'yes', 'north'], -5, 'negative-value', 'items[3].yes.north'],
    ['points in words', [...motorbike, 'yes', 'north'], '5', 'invalid-number', 'items[3].yes.north'],
    ['endless points', [...motorbike, 'yes', 'north'], Infinity, 'invalid-number', 'items[3].yes.north'],
    ['no bands', [...area, 'bands'], [], 'empty-input', 'items[1].bands'],
    [
      'a last band with a bound',
      [...area, 'bands', 2, 'upTo'],
      { value: 50, operator: '<=' },
      'invalid-value',
      'items[1].bands[2].upTo',
    ],
    ['an open band between', [...area, 'bands', 1, 'upTo'], undefined, 'missing-value', 'items[1].bands[1].upTo'],
    [
      'a bound below the one before',
      [...area, 'bands', 1, 'upTo', 'value'],
      7,
      'wrong-order',
      'items[1].bands[1].upTo.value',
    ],
    [
      'the same bound again',
      [...area, 'bands', 1, 'upTo'],
      { value: 8, operator: '<' },
      'wrong-order',
      'items[1].bands[1].upTo.value',
    ],
    ['a number below 0', [...area, 'bands', 0, 'upTo', 'value'], 0, 'wrong-order', 'items[1].bands[0].upTo.value'],
    [
      'a count below 0',
      [...members, 'bands', 0, 'upTo'],
      { value: 0, operator: '<' },
      'wrong-order',
      'items[0].bands[0].upTo.value',
    ],
    [
      'a band without a whole number',
      [...members, 'bands', 1, 'upTo', 'value'],
      2,
      'wrong-order',
      'items[0].bands[1].upTo.value',
    ],
    ['a bound in words', [...area, 'bands', 0, 'upTo', 'value'], '8', 'invalid-number', 'items[1].bands[0].upTo.value'],
    [
      'another operator',
      [...area, 'bands', 0, 'upTo', 'operator'],
      '>',
      'invalid-value',
      'items[1].bands[0].upTo.operator',
    ],
    ['a name in no language', [...fuel, 'options', 0, 'name'], 'Ga', 'invalid-value', 'items[2].options[0].name'],
  ])('refuses %s', (_, place, value, code, path) => {
    expect(issuesWith(place, value)).toContain(`${code} ${path}`);
  });

  it('refuses a region twice, and one that every object has', () => {
    expect(issuesWith(['regions'], ['north', 'south', 'north'])).toEqual(['duplicate-code regions[2]']);
    expect(issuesWith(['regions'], ['north', 'south', 'toString'])).toContain('invalid-value regions[2]');
    expect(issuesWith(['regions'], ['north', 'south', 5])).toEqual(['invalid-value regions[2]']);
    expect(issuesWith(['regions'], [])).toContain('empty-input regions');
  });

  it('lists every issue at once', () => {
    const table = { id: 'x', regions: ['north'], items: [{ kind: 'yes-no', code: '', yes: { north: -1 }, no: {} }] };
    expect(issuesOf(table).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'empty-input items[0].code',
      'negative-value items[0].yes.north',
      'missing-value items[0].no.north',
    ]);
  });

  it.each([
    [undefined, 'missing-value', 'value'],
    [null, 'missing-value', 'value'],
    [5, 'invalid-value', 'object'],
    ['table', 'invalid-value', 'object'],
  ])('refuses %j for a table', (table, code, kind) => {
    expect(issuesOf(table)).toEqual([{ code, path: '', received: table, expected: { kind } }]);
  });

  it.each([
    [[], 'a list of 0'],
    [new Map(), 'an object'],
    [Object.create(samplePointTable), 'an object'],
  ])('refuses what is no record: %j', (table, received) => {
    expect(issuesOf(table)).toEqual([{ code: 'invalid-value', path: '', received, expected: { kind: 'object' } }]);
  });

  it('counts in its message what is wrong, and says the first', () => {
    const table = sampleWith([...motorbike, 'yes'], { north: -1, west: 2 }) as PointTable;
    const error = thrownBy(() => definePointTable({ ...table, id: '' }));
    expect(error).toMatchObject({
      details: {
        path: '',
        received: 'an object',
        expected: {
          kind: 'no-issues',
          values: ['1 empty-input', '1 negative-value', '1 missing-value', '1 unknown-field'],
          first: 'id',
        },
      },
    });
    expect(String(error)).toMatch(/1 empty-input, 1 negative-value.*\bid\b/u);
  });

  it('says once that a region cannot be read or a bound is missing', () => {
    expect(issuesWith(['regions', 1], ' south')).toEqual(['invalid-value regions[1]']);
    expect(issuesWith(['regions'], 'north')).toEqual(['invalid-value regions']);
    expect(issuesWith([...area, 'bands', 1], 'wide')).toEqual(['invalid-value items[1].bands[1]']);
    expect(issuesWith([...area, 'bands', 1, 'upTo'], 20)).toEqual(['invalid-value items[1].bands[1].upTo']);
    expect(issuesWith([...area, 'bands', 0, 'upTo', 'operator'], '>')).toEqual([
      'invalid-value items[1].bands[0].upTo.operator',
    ]);
  });

  it('reads null where something may be absent as absent', () => {
    const { name, ...others } = samplePointTable;
    expect(name).toBeDefined();
    expect(definePointTable({ ...others, name: null } as never)).toEqual(others);
    expect(issuesWith([...motorbike, 'no', 'north'], null)).toEqual(['missing-value items[3].no.north']);
  });

  it('takes no field from what all objects inherit', () => {
    const broken = { ...samplePointTable, items: [null, { ...samplePointTable.items[0], bands: [null] }] };
    const issues = issuesOf(broken);
    const names = Array.from(JSON.stringify(samplePointTable).matchAll(/"([\w-]+)":/gu), ([, name]) => name ?? '');
    for (const name of new Set(names)) {
      for (const value of ['x', 1, {}]) {
        expect(withOnEveryObject(name, value, () => issuesOf(samplePointTable))).toEqual([]);
        expect(withOnEveryObject(name, value, () => issuesOf(broken).length)).toBe(issues.length);
      }
    }
  });

  it('ends with issues where the table refers to itself, or is deep', () => {
    const loop: Record<string, unknown> = { ...samplePointTable };
    loop['items'] = [loop, loop];
    loop['regions'] = loop;
    expect(issuesOf(loop).length).toBeGreaterThan(0);
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) {
      deep = [deep];
    }
    expect(issuesOf({ ...samplePointTable, items: deep }).length).toBeGreaterThan(0);
  });
});
