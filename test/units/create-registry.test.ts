import { describe, expect, it } from 'vitest';
import {
  type AnyUnitState,
  createRegistry,
  type Designation,
  provinces,
  type RegistryTables,
  type Succession,
} from '../../src/units/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { inventedTables } from './invented-units.ts';

/** Code and path of every issue. */
function issuesOf(tables: unknown): unknown {
  const error = thrownBy(() => createRegistry(tables as RegistryTables));
  return isPovertyStandardError(error, 'invalid-registry')
    ? error.details.issues.map(({ code, path }) => `${code} ${path}`)
    : error;
}

const first = provinces.length;
const district = {
  level: 'district',
  code: '999',
  name: 'Huyện thử',
  type: 'rural-district',
  parent: '20',
  from: '2010-01-01',
  until: '2025-06-30',
} as const;
const commune = {
  level: 'commune',
  code: '99001',
  name: 'Xã thử',
  type: 'commune',
  parent: '20',
  from: '2025-07-01',
} as const;
const village = {
  level: 'village',
  code: 'v',
  name: 'Thôn thử',
  type: 'village',
  parent: '99001',
  from: '2025-07-01',
} as const;

/** Issues of rows that are added to the provinces. */
const rows = (...units: unknown[]): unknown => issuesOf({ units: [...provinces, ...units] });
const at = (place: number, field: string): string => `units[${first + place}].${field}`;

describe('a table that holds together', () => {
  it('is handed back as a copy, and can be written and read', () => {
    const registry = createRegistry(inventedTables);
    expect(registry.units).toEqual(inventedTables.units);
    expect(JSON.parse(JSON.stringify(registry))).toEqual(inventedTables);
    expect(createRegistry(JSON.parse(JSON.stringify(registry)) as RegistryTables)).toEqual(registry);
    expect(Object.keys(registry)).toEqual(['units', 'successions', 'designations']);
  });

  it('may be empty, and a village may lack its commune', () => {
    expect(createRegistry({ units: [] })).toEqual({ units: [], successions: [], designations: [] });
    const { parent: _, ...lost } = village;
    expect(createRegistry({ units: [lost] }).units).toHaveLength(1);
  });

  it('states of one unit may stand in any order', () => {
    const renamed = [
      { ...commune, since: '2025-07-01', from: '2026-01-01' },
      { ...commune, until: '2025-12-31' },
    ];
    expect(createRegistry({ units: [...provinces, ...renamed] }).units).toHaveLength(first + 2);
  });

  it('a parent may be renamed or retyped while it has children', () => {
    const child = { ...commune, parent: '75', until: '2027-01-01' };
    expect(
      createRegistry({ units: [...provinces, child, { ...child, code: '99002', from: '2026-01-01' }] }).units,
    ).toHaveLength(first + 2);
  });
});

describe('one row', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', 5, [`invalid-value units[${first}]`]],
    ['nothing', undefined, [`missing-value units[${first}]`]],
    ['no level', { ...commune, level: undefined }, [`missing-value ${at(0, 'level')}`]],
    ['another level', { ...commune, level: 'region' }, [`invalid-value ${at(0, 'level')}`]],
    ['a field that is none', { ...commune, population: 5 }, [`unknown-field ${at(0, 'population')}`]],
    ['no code', { ...commune, code: undefined }, [`missing-value ${at(0, 'code')}`]],
    ['a code without its zeros', { ...commune, code: '9901' }, [`invalid-unit-code ${at(0, 'code')}`]],
    ['a code with letters', { ...commune, code: '9900a' }, [`invalid-unit-code ${at(0, 'code')}`]],
    ['a code with other signs', { ...commune, code: '99/01' }, [`invalid-unit-code ${at(0, 'code')}`]],
    ['a code that is a number', { ...commune, code: 99001 }, [`invalid-unit-code ${at(0, 'code')}`]],
    ['a blank code of a village', { ...village, parent: undefined, code: ' ' }, [`empty-input ${at(0, 'code')}`]],
    ['a blank code of a commune', { ...commune, code: '' }, [`empty-input ${at(0, 'code')}`]],
    ['no name', { ...commune, name: undefined }, [`missing-value ${at(0, 'name')}`]],
    ['a blank name', { ...commune, name: ' ' }, [`empty-input ${at(0, 'name')}`]],
    ['a blank English name', { ...commune, nameEn: '' }, [`empty-input ${at(0, 'nameEn')}`]],
    ['a blank act', { ...commune, act: '' }, [`empty-input ${at(0, 'act')}`]],
    ['evidence that is none', { ...commune, evidence: 'sure' }, [`invalid-value ${at(0, 'evidence')}`]],
    ['no type', { ...commune, type: undefined }, [`missing-value ${at(0, 'type')}`]],
    ['a type of another level', { ...commune, type: 'province' }, [`invalid-value ${at(0, 'type')}`]],
    ['a type that cannot be made a text', { ...commune, type: { toString: 1 } }, [`invalid-value ${at(0, 'type')}`]],
    ['a type in a list', { ...commune, type: [commune.type] }, [`invalid-value ${at(0, 'type')}`]],
    ['a type of every object', { ...commune, type: 'toString' }, [`invalid-value ${at(0, 'type')}`]],
    [
      'a type before it exists',
      { ...commune, code: '99009', parent: '999', type: 'special-zone', from: '2020-01-01', until: '2025-06-30' },
      [`wrong-level ${at(0, 'type')}`, `unknown-reference ${at(0, 'parent')}`],
    ],
    ['a type after it existed', { ...commune, type: 'township' }, [`wrong-level ${at(0, 'type')}`]],
    ['no first day', { ...commune, from: undefined }, [`missing-value ${at(0, 'from')}`]],
    ['no day', { ...commune, from: '2026-02-30' }, [`invalid-date ${at(0, 'from')}`]],
    ['a last day that is none', { ...commune, until: 'soon' }, [`invalid-date ${at(0, 'until')}`]],
    ['a last day before the first', { ...commune, until: '2025-06-30' }, [`wrong-order ${at(0, 'until')}`]],
    ['a beginning that is no day', { ...commune, since: 'once' }, [`invalid-date ${at(0, 'since')}`]],
    ['a beginning after the state', { ...commune, since: '2026-01-01' }, [`wrong-order ${at(0, 'since')}`]],
    [
      'a beginning that nothing goes on from',
      { ...commune, since: '2010-01-01' },
      [`unknown-reference ${at(0, 'since')}`],
    ],
    ['a province with a parent', { ...provinces[0], code: '98', parent: '01' }, [`wrong-level ${at(0, 'parent')}`]],
    ['no parent', { ...commune, parent: undefined }, [`missing-value ${at(0, 'parent')}`]],
    ['an unknown parent', { ...commune, parent: '99' }, [`unknown-reference ${at(0, 'parent')}`]],
    [
      'a parent of the wrong level for the day',
      { ...commune, parent: '999' },
      [`unknown-reference ${at(0, 'parent')}`],
    ],
    ['a district after there are none', { ...district, until: '2025-07-01' }, [`wrong-level ${at(0, 'until')}`]],
    ['a district without an end', { ...district, until: undefined }, [`wrong-level ${at(0, 'until')}`]],
    [
      'a commune over the day on which its parent changes level',
      { ...commune, from: '2020-01-01' },
      [`wrong-level ${at(0, 'until')}`],
    ],
    [
      'a township over that day, whose type ends too',
      { ...commune, type: 'township', from: '2020-01-01' },
      [`wrong-level ${at(0, 'until')}`],
    ],
    [
      'the same with an end',
      { ...commune, from: '2020-01-01', until: '2026-01-01' },
      [`wrong-level ${at(0, 'until')}`],
    ],
    [
      'a child of a unit that had ended',
      { ...district, parent: '19', until: '2025-06-30', from: '2010-01-01', code: '998' },
      [],
    ],
  ])('%s', (_, row, issues) => {
    expect(
      issues.length === 0 ? createRegistry({ units: [...provinces, row as AnyUnitState] }).units.length : rows(row),
    ).toEqual(issues.length === 0 ? first + 1 : issues);
  });
});

describe('rows against each other', () => {
  it.each<[string, unknown[], string[]]>([
    ['the same twice', [commune, commune], [`duplicate-code ${at(1, 'code')}`]],
    ['states that overlap', [commune, { ...commune, from: '2026-01-01' }], [`overlapping-states ${at(1, 'from')}`]],
    [
      'states that share a day',
      [
        { ...commune, until: '2026-01-01' },
        { ...commune, from: '2026-01-01' },
      ],
      [`overlapping-states ${at(1, 'from')}`],
    ],
    [
      'a gap within a unit',
      [
        { ...commune, until: '2025-12-31' },
        { ...commune, since: '2025-07-01', from: '2026-01-02' },
      ],
      [`wrong-order ${at(1, 'from')}`],
    ],
    [
      'a state of another unit',
      [
        { ...commune, until: '2025-12-31' },
        { ...commune, since: '2025-08-01', from: '2026-01-01' },
      ],
      [`unknown-reference ${at(1, 'since')}`],
    ],
    [
      'a child that outlives its parent',
      [{ ...commune, until: '2025-12-31' }, village],
      [`outlives-parent ${at(1, 'parent')}`],
    ],
    [
      'a child that goes on under another unit of the code',
      [{ ...commune, until: '2025-12-31' }, { ...commune, from: '2026-01-01' }, village],
      [`outlives-parent ${at(2, 'parent')}`],
    ],
    [
      'a child that ends later than a parent that was renamed',
      [
        { ...commune, until: '2025-12-31' },
        { ...commune, since: '2025-07-01', from: '2026-01-01', until: '2026-06-30' },
        { ...village, until: '2026-07-01' },
      ],
      [`outlives-parent ${at(2, 'parent')}`],
    ],
  ])('%s', (_, units, issues) => {
    expect(rows(...units)).toEqual(issues);
  });

  it('a child may end within a parent that goes on in another state', () => {
    const renamed = [
      { ...commune, until: '2025-12-31' },
      { ...commune, since: '2025-07-01', from: '2026-01-01' },
      village,
      { ...village, code: 'w', until: '2026-05-05' },
    ] as AnyUnitState[];
    expect(createRegistry({ units: [...provinces, ...renamed] }).units).toHaveLength(first + 4);
  });

  it('everything is told at once, whatever the order', () => {
    const units = [
      { ...commune, code: 'x' },
      { ...commune, parent: '99' },
      { ...commune, from: 'y' },
    ];
    expect(rows(...units)).toEqual([
      `invalid-unit-code ${at(0, 'code')}`,
      `invalid-date ${at(2, 'from')}`,
      `unknown-reference ${at(1, 'parent')}`,
    ]);
  });
});

describe('successions', () => {
  const [old, young] = [
    { ...provinces[0], code: '97', name: 'Tỉnh thử cũ', from: '2010-01-01', until: '2019-12-31' },
    { ...provinces[0], code: '98', name: 'Tỉnh thử mới', from: '2020-01-01' },
  ] as AnyUnitState[];
  const other = { ...young, code: '96' } as AnyUnitState;
  const edge = {
    level: 'province',
    from: '97',
    to: '98',
    on: '2020-01-01',
    territory: 'whole',
    people: 'whole',
  } as const;
  const of = (...successions: unknown[]): unknown =>
    issuesOf({ units: [old, young, other, { ...old, code: '95', until: undefined }], successions });

  it.each<[string, unknown[], string[]]>([
    ['no object', [5], ['invalid-value successions[0]']],
    ['no list of edges inside', [[edge]], ['invalid-value successions[0]']],
    [
      'a level that cannot be made a text',
      [{ ...edge, level: { toString: 1 } }],
      ['invalid-value successions[0].level'],
    ],
    ['fields that are none', [{ ...edge, size: 1 }], ['unknown-field successions[0].size']],
    ['nothing in it', [{}], ['missing-value successions[0].level']],
    [
      'a level alone',
      [{ level: 'province' }],
      [
        'missing-value successions[0].from',
        'missing-value successions[0].to',
        'missing-value successions[0].on',
        'missing-value successions[0].territory',
      ],
    ],
    [
      'values that are none',
      [{ ...edge, from: '9', to: 'zz', on: 'x', territory: 'half', people: 'some' }],
      [
        'invalid-unit-code successions[0].from',
        'invalid-unit-code successions[0].to',
        'invalid-date successions[0].on',
        'invalid-value successions[0].territory',
        'invalid-value successions[0].people',
      ],
    ],
    [
      'units that are not there',
      [{ ...edge, from: '11', to: '12' }],
      ['unknown-reference successions[0].from', 'unknown-reference successions[0].to'],
    ],
    ['a unit that follows itself', [{ ...edge, from: '95', to: '95' }], ['circular-reference successions[0].to']],
    ['a unit that goes on', [{ ...edge, from: '95' }], ['wrong-order successions[0].from']],
    ['a unit that was there before', [{ ...edge, to: '95' }], ['wrong-order successions[0].to']],
    ['another day', [{ ...edge, on: '2020-01-02' }], ['unknown-reference successions[0].from']],
    [
      'the same twice',
      [
        { ...edge, territory: 'part', people: 'part' },
        { ...edge, territory: 'part', people: 'part' },
      ],
      ['duplicate-code successions[1].to'],
    ],
    [
      'the whole, and a part elsewhere',
      [edge, { ...edge, to: '96', territory: 'part', people: 'none' }],
      ['invalid-value successions[0].territory'],
    ],
    ['one part only', [{ ...edge, territory: 'part' }], ['invalid-value successions[0].territory']],
    [
      'all people twice',
      [
        { ...edge, territory: 'part' },
        { ...edge, to: '96', territory: 'part' },
      ],
      ['invalid-value successions[1].people'],
    ],
  ])('%s', (_, successions, issues) => {
    expect(of(...successions)).toEqual(issues);
  });

  it('the whole may go with land that nobody lives on elsewhere', () => {
    const successions = [edge, { ...edge, to: '96', territory: 'none', people: 'none' }] as Succession[];
    expect(createRegistry({ units: [old, young, other] as AnyUnitState[], successions }).successions).toHaveLength(2);
  });
});

describe('designations', () => {
  const good: Designation = {
    level: 'district',
    code: '999',
    class: 'poor-district',
    from: '2022-01-01',
    until: '2025-06-30',
  };
  const of = (...designations: unknown[]): unknown => issuesOf({ units: [...provinces, district], designations });

  it.each<[string, unknown[], string[]]>([
    ['nothing', [null], ['missing-value designations[0]']],
    ['no object', [new Map()], ['invalid-value designations[0]']],
    ['fields that are none', [{ ...good, rate: 5 }], ['unknown-field designations[0].rate']],
    ['nothing in it', [{}], ['missing-value designations[0].level']],
    [
      'a level alone',
      [{ level: 'commune' }],
      [
        'missing-value designations[0].code',
        'missing-value designations[0].class',
        'missing-value designations[0].from',
      ],
    ],
    [
      'values that are none',
      [{ ...good, class: 'rich', from: 'x', until: 'y', evidence: 'sure' }],
      [
        'invalid-value designations[0].class',
        'invalid-date designations[0].from',
        'invalid-date designations[0].until',
        'invalid-value designations[0].evidence',
      ],
    ],
    ['an end before the beginning', [{ ...good, until: '2021-01-01' }], ['wrong-order designations[0].until']],
    ['a class of another level', [{ ...good, class: 'zone-3' }], ['wrong-level designations[0].class']],
    ['a unit that is not there', [{ ...good, code: '998' }], ['unknown-reference designations[0].code']],
    ['longer than the unit', [{ ...good, until: '2026-01-01' }], ['outlives-parent designations[0].until']],
    ['without an end, of a unit that ends', [{ ...good, until: undefined }], ['outlives-parent designations[0].until']],
  ])('%s', (_, designations, issues) => {
    expect(of(...designations)).toEqual(issues);
  });
});

it.each<[code: string, path: string, tables: unknown]>([
  ['invalid-value', 'tables', 5],
  ['invalid-value', 'tables', new Map([['units', []]])],
  ['invalid-value', 'tables', []],
  ['missing-value', 'units', { units: null }],
  ['missing-value', 'units', {}],
  ['invalid-value', 'units', { units: 5 }],
  ['invalid-value', 'successions', { units: [], successions: {} }],
  ['invalid-value', 'designations', { units: [], designations: 'none' }],
  ['out-of-range', 'units', { units: new Array(10_000_001) }],
  ['unknown-field', 'communes', { units: [], communes: [] }],
])('what is no table: %s at %s', (code, path, tables) => {
  const error = thrownBy(() => createRegistry(tables as RegistryTables));
  expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
});
