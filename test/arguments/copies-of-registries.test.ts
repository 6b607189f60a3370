import { describe, expect, it } from 'vitest';
import {
  ancestorsOf,
  childrenOf,
  compareTerritories,
  createRegistry,
  isPovertyStandardError,
  predecessorsOf,
  provinces,
  recast,
  type Registry,
  type RegistryTables,
  resolveName,
  rollUp,
  successorsOf,
  type Tally,
  unitAt,
} from '../../src/index.ts';
import { type AnyUnitState, designationsOf } from '../../src/units/index.ts';
import { findReclassified } from '../../src/aggregation/index.ts';
import { inventedTables } from '../units/invented-units.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { validCalls } from './valid-calls.ts';

const [before, after] = ['2025-06-30', '2025-07-01'];
const tallies: Tally[] = [
  { level: 'commune', code: '05974', counts: { households: 100, poor: 7 } },
  { level: 'commune', code: '99002', counts: { households: 50, poor: 3 } },
];
const ward = { level: 'commune', code: '05986', on: after } as const;

/** Every public function that takes a registry, in a call whose answer is not empty. */
const calls: Readonly<Record<string, (registry: Registry) => unknown>> = {
  ancestorsOf: (registry) => ancestorsOf(registry, ward),
  childrenOf: (registry) => childrenOf(registry, ward),
  compareTerritories: (registry) => compareTerritories(registry, { on: before, tallies }, { on: after, tallies: [] }),
  designationsOf: (registry) => designationsOf(registry, { level: 'district', code: '060', on: '2024-01-01' }),
  predecessorsOf: (registry) => predecessorsOf(registry, ward),
  recast: (registry) => recast(registry, tallies, { from: before, to: after }),
  findReclassified: (registry) => findReclassified(registry, { from: before, to: after }),
  resolveName: (registry) => resolveName(registry, 'Tam Thanh', { on: after }),
  rollUp: (registry) => rollUp(registry, tallies, { to: 'province', on: before }),
  successorsOf: (registry) => successorsOf(registry, { ...ward, on: before }),
  unitAt: (registry) => unitAt(registry, ward),
};

const registry = createRegistry(inventedTables);

/** Tables of a caller without types, who changes them. */
type OwnTables = Record<'units' | 'successions' | 'designations', Record<string, unknown>[]>;

const copies: readonly [way: string, copy: () => OwnTables][] = [
  ['was cloned', () => structuredClone(registry) as unknown as OwnTables],
  ['was spread', () => ({ ...registry }) as unknown as OwnTables],
  ['was written as JSON and read back', () => JSON.parse(JSON.stringify(registry)) as OwnTables],
  ['was frozen by another hand', () => Object.freeze(structuredClone(registry)) as unknown as OwnTables],
  [
    'has lists of its own',
    () =>
      ({
        units: [...registry.units],
        successions: [...registry.successions],
        designations: [...registry.designations],
      }) as unknown as OwnTables,
  ],
];

const asked = (tables: unknown, name = 'unitAt'): unknown => calls[name]?.(tables as Registry);

it('all functions that take a registry are tried', () => {
  const taking = Object.entries(validCalls).filter(([, given]) => given.some(([name]) => name === 'registry'));
  expect(Object.keys(calls).sort()).toEqual(taking.map(([name]) => name).sort());
});

describe.each(Object.keys(calls))('%s', (name) => {
  it.each(copies)('answers the same for a registry that %s, each time', (_, copyOf) => {
    const [copy, answer] = [copyOf(), asked(registry, name)];
    expect(answer).not.toEqual([]);
    expect(asked(copy, name)).toEqual(answer);
    expect(asked(copy, name)).toEqual(answer);
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a list', []],
    ['no list of units', { units: {}, successions: [], designations: [] }],
    ['units that it only inherits', Object.create({ units: [] })],
    ['a text', 'registry'],
    ['null', null],
  ])('refuses %s as no registry', (_, given) => {
    expect(thrownBy(() => asked(given, name))).toMatchObject({ code: 'invalid-value', details: { path: 'registry' } });
  });

  it('refuses tables that contradict themselves, with every issue', () => {
    const error = thrownBy(() => asked({ ...registry, units: [{ level: 'province', code: 'x' }] }, name));
    expect(isPovertyStandardError(error, 'invalid-registry') && error.details).toMatchObject({ path: 'registry' });
    expect(isPovertyStandardError(error, 'invalid-registry') && error.details.issues.map(({ path }) => path)).toContain(
      'units[0].code',
    );
  });
});

const nameOf = (tables: unknown): unknown => (asked(tables) as { unit?: AnyUnitState }).unit?.name;
const isWard = (row: Record<string, unknown>): boolean => row['code'] === '05986' && row['from'] === after;
const wardOf = ({ units }: OwnTables): Record<string, unknown> => units.find(isWard) ?? {};

describe('a copy that changes after it was asked', () => {
  const read = (): OwnTables => {
    const copy = structuredClone(registry) as unknown as OwnTables;
    expect(nameOf(copy)).toBe('Tam Thanh');
    return copy;
  };

  it.each<[string, (copy: OwnTables) => void]>([
    ['a name', (copy) => Object.assign(wardOf(copy), { name: 'Tam Thanh Mới' })],
    ['a row', (copy) => (copy.units[copy.units.findIndex(isWard)] = { ...wardOf(copy), name: 'Tam Thanh Mới' })],
    [
      'its list of units',
      (copy) => (copy.units = copy.units.map((row) => (isWard(row) ? { ...row, name: 'Tam Thanh Mới' } : row))),
    ],
  ])('answers by %s that is new', (_, change) => {
    const copy = read();
    change(copy);
    expect(nameOf(copy)).toBe('Tam Thanh Mới');
    expect(nameOf(registry)).toBe('Tam Thanh');
  });

  it('has the units, successions and classes that it has now', () => {
    const copy = read();
    copy.units.push({ level: 'village', code: 'v', name: 'Thôn mới', type: 'village', parent: '05986', from: after });
    expect(asked(copy, 'childrenOf')).toHaveLength((asked(registry, 'childrenOf') as unknown[]).length + 1);
    copy.units.pop();
    expect(asked(copy, 'childrenOf')).toEqual(asked(registry, 'childrenOf'));
    copy.successions = copy.successions.filter(({ from }) => from !== '05974');
    expect(asked(copy, 'predecessorsOf')).toHaveLength(1);
    copy.designations.splice(0);
    expect(asked(copy, 'designationsOf')).toEqual([]);
    expect(asked(registry, 'designationsOf')).toHaveLength(1);
  });

  it('is as empty as it says', () => {
    const copy: Partial<OwnTables> = read();
    delete copy.successions;
    delete copy.designations;
    expect(asked(copy, 'predecessorsOf')).toEqual([]);
    expect(asked(copy, 'predecessorsOf')).toEqual([]);
  });

  it('misses a field that is gone, and knows one that is there', () => {
    const copy = read();
    const ward = wardOf(copy);
    delete ward['parent'];
    expect(thrownBy(() => asked(copy))).toMatchObject({ code: 'invalid-registry' });
    ward['parent'] = '20';
    expect(nameOf(copy)).toBe('Tam Thanh');
    ward['nameEn'] = 'Tam Thanh Ward';
    expect(asked(copy)).toMatchObject({ unit: { nameEn: 'Tam Thanh Ward' } });
    Object.assign(ward, { nameEn: undefined, until: undefined });
    expect(nameOf(copy)).toBe('Tam Thanh');
    delete ward['nameEn'];
    ward['colour'] = undefined;
    expect(thrownBy(() => asked(copy))).toMatchObject({ code: 'invalid-registry' });
  });

  it('is refused once it is none', () => {
    const copy = read();
    copy.units[0] = undefined as never;
    expect(thrownBy(() => asked(copy))).toMatchObject({ code: 'invalid-registry' });
    expect(thrownBy(() => asked({ ...registry, title: '' }))).toMatchObject({
      code: 'unknown-field',
      details: { path: 'registry.title' },
    });
    Object.assign(copy, { units: 'none' });
    expect(thrownBy(() => asked(copy))).toMatchObject({ code: 'invalid-value', details: { path: 'registry' } });
  });
});

it('what a copy answers is not the caller’s to change, nor changed by the caller', () => {
  const copy = structuredClone(registry) as unknown as OwnTables;
  const answer = asked(copy);
  Object.assign(wardOf(copy), { name: 'x' });
  expect(answer).toEqual(asked(registry));
  expect(() => Object.assign((answer as { unit: object }).unit, { name: 'x' })).toThrow(/read.?only/u);
});

it('a spread registry with a table changed is read anew', () => {
  const tables: RegistryTables = { ...registry, designations: [] };
  expect(asked(tables, 'designationsOf')).toEqual([]);
  expect(asked({ ...registry }, 'designationsOf')).toHaveLength(1);
});

it('tables without designations have none', () => {
  const reference = { level: 'province', code: '44', on: '2024-11-15' } as const;
  for (const tables of [
    { units: provinces },
    { units: provinces, designations: undefined },
    { units: provinces, designations: null },
  ]) {
    expect(designationsOf(tables as unknown as Registry, reference)).toEqual([]);
  }
});
