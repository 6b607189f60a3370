import { describe, expect, it } from 'vitest';
import { createRegistry, provinces, type RegistryTables } from '../../src/units/index.ts';
import type { Issue, PovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const on = '2025-07-01';
const eve = '2025-06-30';
const old = { level: 'province', code: '97', name: 'Tỉnh thử cũ', type: 'province', from: '2010-01-01', until: eve };
const young = { ...old, code: '09', name: 'Tỉnh thử mới', from: on, until: undefined };
const other = { ...young, code: '96', name: 'Tỉnh thử khác' };
const commune = { level: 'commune', code: '99001', name: 'Xã thử', type: 'commune', parent: '09', from: on };
const village = { level: 'village', code: 'v', name: 'Thôn thử', type: 'village', parent: '99001', from: on };
const edge = { level: 'province', from: '97', to: '09', on, territory: 'whole' };
const designation = { level: 'commune', code: '99001', class: 'zone-3', from: on };

function refusal(tables: object): PovertyStandardError<'invalid-registry'> {
  return thrownBy(() => createRegistry(tables as RegistryTables)) as PovertyStandardError<'invalid-registry'>;
}

function issuesOf(tables: object): readonly Issue[] {
  return refusal(tables).details.issues;
}

const told = ({ code, path }: Issue): string => `${code} ${path}`;

type Row = Readonly<Record<string, unknown>>;

/** The issues of tables that hold together but for one row of the units. */
function withUnit(wrong: Row, at?: number): readonly Issue[] {
  const units = [old, young, other, commune, village];
  at ??= units.findIndex(({ name }) => name === wrong['name']);
  return issuesOf({
    units: units.map((unit, index) => (index === at ? wrong : unit)),
    successions: [edge],
    designations: [designation],
  });
}

describe('an error of many issues', () => {
  const { message, details } = refusal({
    units: [...provinces, { ...commune, code: '990' }, { ...commune, code: 990 }, { ...village, from: 'once' }],
  });

  it('begins with how many there are of each code, and says where the first stands', () => {
    expect(message).toBe(
      `expected no issues (values: 2 invalid-unit-code, 1 invalid-date; first: units[${provinces.length}].code)`,
    );
  });

  it('holds no table', () => {
    expect(details.received).toBe('an object');
    expect(JSON.stringify(details).length).toBeLessThan(1_000);
    expect(issuesOf({ units: [provinces, new Map(), provinces[0]] }).map(({ received }) => received)).toEqual([
      `a list of ${provinces.length}`,
      'an object',
    ]);
    for (const tables of [new Map(Object.entries({ units: provinces })), provinces, { units: new Set(provinces) }]) {
      expect(refusal(tables).details.received).toMatch(/^an object$|^a list of/u);
    }
  });
});

describe('an issue of a row', () => {
  it('names its unit by code and name, as far as it has them', () => {
    const units = [
      { ...commune, parent: '98' },
      { ...commune, code: 5 },
      { ...commune, name: 5 },
      { level: 'commune' },
      5,
      { ...commune, name: 'x'.repeat(201) },
    ];
    expect(issuesOf({ units }).map(({ path, unit }) => [path, unit])).toEqual([
      ['units[1].code', { name: 'Xã thử' }],
      ['units[2].name', { code: '99001' }],
      ['units[3].code', undefined],
      ['units[3].name', undefined],
      ['units[3].type', undefined],
      ['units[3].from', undefined],
      ['units[4]', undefined],
      ['units[5].name', { code: '99001' }],
      ['units[2].code', { code: '99001' }],
      ['units[5].code', { code: '99001' }],
      ['units[0].parent', { code: '99001', name: 'Xã thử' }],
      ['units[2].parent', { code: '99001' }],
      ['units[5].parent', { code: '99001' }],
    ]);
  });

  it('names the unit that ends, or that begins, and the one that is designated', () => {
    const tables = {
      units: [old, young, other],
      successions: [
        { ...edge, territory: 'part' },
        { ...edge, to: '95', territory: 'none' },
        { ...edge, from: 'x', to: '96' },
      ],
      designations: [
        { ...designation, level: 'province', code: '96' },
        { ...designation, code: '96' },
      ],
    };
    expect(issuesOf(tables).map((issue) => [told(issue), issue.unit])).toEqual([
      ['invalid-unit-code successions[2].from', { code: 'x' }],
      ['invalid-unit-code designations[1].code', { code: '96' }],
      ['unknown-reference successions[1].to', { code: '95' }],
      ['wrong-level designations[0].class', { code: '96', name: 'Tỉnh thử khác' }],
    ]);
    const [shares] = issuesOf({ units: [old, young], successions: [{ ...edge, territory: 'part' }] });
    expect(shares?.unit).toEqual({ code: '97', name: 'Tỉnh thử cũ' });
  });
});

describe('what another issue explains is not told again', () => {
  it.each<[string, Row, string[]]>([
    ['a code that lost its zeros', { ...young, code: '9' }, ['invalid-unit-code units[1].code']],
    ['a code that is a number', { ...young, code: 9 }, ['invalid-unit-code units[1].code']],
    ['a first day that is none', { ...young, from: 'x' }, ['invalid-date units[1].from']],
    ['a last day before the first', { ...young, until: eve }, ['wrong-order units[1].until']],
    ['a last day that is none', { ...old, until: 'x' }, ['invalid-date units[0].until']],
    ['a beginning after the state', { ...young, since: '2026-01-01' }, ['wrong-order units[1].since']],
    ['a level that is none', { ...young, level: 'region' }, ['invalid-value units[1].level']],
    ['a parent that is none', { ...commune, parent: 9 }, ['invalid-value units[3].parent']],
  ])('%s, where something refers to the unit', (_, wrong, issues) => {
    expect(withUnit(wrong).map(told)).toEqual(issues);
  });

  it('a wrong code, where it stands in other tables', () => {
    const tables = {
      units: [{ ...old, code: 7 }, young, { ...commune, code: '990' }],
      successions: [{ ...edge, from: 7 }],
      designations: [{ ...designation, code: '990' }],
    };
    expect(issuesOf(tables).map(told)).toEqual(['invalid-unit-code units[0].code', 'invalid-unit-code units[2].code']);
  });

  it('a wrong state, where another goes on from it or a child lives in it', () => {
    const first = { ...commune, until: '2025-12-31' };
    const second = { ...commune, since: on, from: '2026-01-01' };
    expect(issuesOf({ units: [young, { ...first, until: 'x' }, second, village] }).map(told)).toEqual([
      'invalid-date units[1].until',
    ]);
    expect(issuesOf({ units: [young, first, { ...second, from: 'x' }, village] }).map(told)).toEqual([
      'invalid-date units[2].from',
    ]);
  });

  it('a wrong succession, or one that stands twice, in the shares of the others', () => {
    const part = { ...edge, territory: 'part' };
    const units = [old, young, other];
    expect(issuesOf({ units, successions: [part, { ...part, to: '96', people: 'some' }] }).map(told)).toEqual([
      'invalid-value successions[1].people',
    ]);
    expect(issuesOf({ units, successions: [edge, edge] }).map(told)).toEqual(['duplicate-code successions[1].to']);
  });

  it('but a row with a wrong name is compared with the others all the same', () => {
    expect(withUnit({ ...commune, name: '', parent: '95', extra: 1 }, 3).map(told)).toEqual([
      'empty-input units[3].name',
      'unknown-field units[3].extra',
      'unknown-reference units[3].parent',
    ]);
  });
});

describe('fields that are null', () => {
  it('are absent, and are left out of the registry', () => {
    const nothing = { since: null, nameEn: null, parent: null, until: null, act: null, evidence: null };
    const [unit] = createRegistry({ units: [{ ...young, ...nothing } as never], successions: null as never }).units;
    const { until: _, ...kept } = young;
    expect(unit).toStrictEqual(kept);
    expect(Object.isFrozen(unit)).toBe(true);
  });

  it('are missing where they must be there, and unknown where there are none', () => {
    expect(issuesOf({ units: [{ ...young, name: null, size: null }] }).map(told)).toEqual([
      'missing-value units[0].name',
      'unknown-field units[0].size',
    ]);
  });
});
