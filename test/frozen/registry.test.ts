import { describe, expect, it } from 'vitest';
import {
  createRegistry,
  designationsOf,
  provinces,
  provinceSuccessions,
  successorsOf,
  unitAt,
  type RegistryTables,
} from '../../src/units/index.ts';
import { unfrozenParts } from './unfrozen-parts.ts';

/** Tables of a caller without types, who changes them. */
interface OwnTables {
  units: Record<string, unknown>[];
  successions: Record<string, unknown>[];
  designations: Record<string, unknown>[];
}

const ownTables = (): OwnTables =>
  structuredClone({
    units: [
      ...provinces,
      {
        level: 'district',
        code: '060',
        name: 'Pác Nặm',
        type: 'rural-district',
        parent: '06',
        from: '2008-08-01',
        until: '2025-06-30',
      },
    ],
    successions: provinceSuccessions,
    designations: [{ level: 'district', code: '060', class: 'poor-district', from: '2022-03-15', until: '2025-06-30' }],
  }) as unknown as OwnTables;

const registryOf = (tables: OwnTables) => createRegistry(tables as unknown as RegistryTables);
const langSon = { level: 'province', code: '20', on: '2025-07-01' } as const;
const pacNam = { level: 'district', code: '060', on: '2024-01-01' } as const;
const bacKan = { level: 'province', code: '06', on: '2025-06-30' } as const;

describe('a registry that has been checked', () => {
  it('answers as before, whatever becomes of the tables that it was made of', () => {
    const tables = ownTables();
    const registry = registryOf(tables);
    const answers = () => [unitAt(registry, langSon), successorsOf(registry, bacKan), designationsOf(registry, pacNam)];
    const before = structuredClone(answers());
    Object.assign(tables.units.find(({ code }) => code === '20') ?? {}, { until: '2020-01-01' });
    Object.assign(tables.successions.find(({ from }) => from === '06') ?? {}, { to: '01', on: '2020-01-01' });
    Object.assign(tables.designations[0] ?? {}, { until: '2022-03-16' });
    tables.units.reverse();
    tables.successions.splice(0);
    tables.designations.splice(0);
    expect(answers()).toEqual(before);
    expect(before).toMatchObject([{ kind: 'unit' }, [{ unit: { name: 'Thái Nguyên' } }], [{ class: 'poor-district' }]]);
  });

  it('answers as before although its lists of successions and children are made when first asked for', () => {
    const tables = ownTables();
    const registry = registryOf(tables);
    for (const succession of tables.successions) {
      succession['from'] = '01';
    }
    expect(successorsOf(registry, bacKan).map(({ unit }) => unit.name)).toEqual(['Thái Nguyên']);
  });

  it('has no index that anybody could reach and empty', () => {
    expect(Reflect.ownKeys(registryOf(ownTables())).sort()).toEqual(['designations', 'successions', 'units']);
  });

  it('is frozen with its tables and every row', () => {
    const registry = registryOf(ownTables());
    expect(unfrozenParts({ ...registry }, 'registry')).toEqual(['registry']);
    expect(Object.isFrozen(registry)).toBe(true);
    expect(() => Object.assign(registry.units[0] ?? {}, { until: '2020-01-01' })).toThrow(/read.?only|not extensible/u);
    expect(() => Object.assign(registry, { units: [] })).toThrow(/read.?only|not extensible/u);
  });
});
