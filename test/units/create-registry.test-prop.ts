import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  type AnyUnitState,
  ancestorsOf,
  childrenOf,
  createRegistry,
  unitKeyOf,
  predecessorsOf,
  successorsOf,
  unitAt,
} from '../../src/units/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { histories } from './invented-histories.ts';

const days = fc.constantFrom('2020-01-01', '2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01');

/** What a call gives, or the issues that it is refused for. */
function outcomeOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isPovertyStandardError(error, 'invalid-registry') ? error.details.issues : error;
  }
}

/** Lists and rows that can be changed. */
type OwnTables = Record<'units' | 'successions' | 'designations', Record<string, unknown>[]>;

describe('a copy of a registry', () => {
  test.prop({
    history: histories,
    on: days,
    changes: fc.array(
      fc.record({
        table: fc.constantFrom('units' as const, 'successions' as const),
        place: fc.nat(),
        field: fc.constantFrom('name', 'code', 'parent', 'from', 'until', 'to', 'people', 'nameEn'),
        value: fc.constantFrom(undefined, 'Tên khác', '20', '2025-06-30', '2025-07-01', 'whole', 7, null),
        how: fc.constantFrom('assigned', 'deleted', 'row taken out', 'row doubled'),
      }),
      { maxLength: 4 },
    ),
  })('is never answered for by what it said before', ({ history: { tables }, on, changes }) => {
    const copy = structuredClone(createRegistry(tables));
    const answersOf = (registry: typeof copy): unknown =>
      outcomeOf(() =>
        tables.units.map(({ level, code }) => [
          unitAt(registry, { level, code, on }),
          successorsOf(registry, { level, code, on }),
          childrenOf(registry, { level, code, on }),
        ]),
      );
    answersOf(copy);
    for (const { table, place, field, value, how } of changes) {
      const rows = (copy as unknown as OwnTables)[table];
      const row = rows[place % rows.length] ?? {};
      if (how === 'assigned') {
        Object.assign(row, { [field]: value });
      } else if (how === 'deleted') {
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- it is the test's own row
        delete row[field];
      } else {
        rows.splice(
          place % (rows.length + 1),
          how === 'row taken out' ? 1 : 0,
          ...(how === 'row doubled' ? [{ ...row }] : []),
        );
      }
      expect(answersOf(copy)).toEqual(outcomeOf(() => answersOf(createRegistry(copy))));
    }
  });
});

describe('a random history', () => {
  test.prop({ history: histories })('is accepted, in any order of its rows', ({ history: { tables } }) => {
    const reversed = { units: [...tables.units].reverse(), successions: [...(tables.successions ?? [])].reverse() };
    expect(createRegistry(tables).units).toEqual(tables.units);
    expect(createRegistry(reversed).units).toEqual(reversed.units);
  });

  test.prop({ history: histories, on: days })(
    'children and ancestors are each other’s other side',
    ({ history: { tables }, on }) => {
      const registry = createRegistry(tables);
      for (const { level, code } of tables.units) {
        const here = unitAt(registry, { level, code, on });
        for (const { key } of here.kind === 'unit' ? childrenOf(registry, { level, code, on }) : []) {
          expect(ancestorsOf(registry, { ...omitSince(key), on })[0]?.key).toEqual(here.kind === 'unit' && here.key);
        }
      }
    },
  );

  test.prop({ history: histories })(
    'successors and predecessors are each other’s other side',
    ({ history: { tables, oldCommunes } }) => {
      const registry = createRegistry(tables);
      for (const code of oldCommunes) {
        const old = unitAt(registry, { level: 'commune', code, on: '2025-06-30' });
        for (const { key } of successorsOf(registry, { level: 'commune', code, on: '2025-06-30' })) {
          const back = predecessorsOf(registry, { level: 'commune', code: key.code, on: key.since });
          expect(back.map((one) => one.key)).toContainEqual(old.kind === 'unit' && old.key);
        }
      }
    },
  );

  test.prop({
    history: histories,
    place: fc.nat(),
    corrupt: fc.constantFrom<(unit: AnyUnitState) => AnyUnitState>(
      (unit) => ({ ...unit, code: `${unit.code}x` }),
      (unit) => ({ ...unit, from: '2020-13-01' }),
      (unit) => ({ ...unit, name: '' }),
      (unit) => ({ ...unit, type: 'castle' as never }),
      (unit) => ({ ...unit, until: '2019-12-31' }),
      (unit) => ({ ...unit, parent: '00' }),
      (unit) => ({ ...unit, code: Number(unit.code) as never }),
    ),
  })(
    'a corrupted row is told by its place, and nothing that follows from it',
    ({ history: { tables }, place, corrupt }) => {
      const at = place % tables.units.length;
      const units = tables.units.map((unit, index) => (index === at ? corrupt(unit) : unit));
      const error = thrownBy(() => createRegistry({ ...tables, units }));
      const issues = isPovertyStandardError(error, 'invalid-registry') ? error.details.issues : [];
      expect(issues.some(({ path }) => path.startsWith(`units[${at}].`))).toBe(true);
      // Of a row under another code nobody can tell that it is the one that the others mean.
      if (units[at]?.code === tables.units[at]?.code || typeof units[at]?.code === 'number') {
        expect(issues.filter(({ path }) => !path.startsWith(`units[${at}].`))).toEqual([]);
      }
    },
  );

  test.prop({ history: histories, on: days })(
    'every row is found on its days and only then',
    ({ history: { tables }, on }) => {
      const registry = createRegistry(tables);
      for (const unit of tables.units) {
        const holds = unit.from <= on && (unit.until ?? on) >= on;
        const found = unitAt(registry, { level: unit.level, code: unit.code, on });
        expect(found.kind === 'unit' && found.key.since === unitKeyOf(unit).since).toBe(holds);
      }
    },
  );
});

function omitSince({ level, code }: { level: AnyUnitState['level']; code: string }): {
  level: AnyUnitState['level'];
  code: string;
} {
  return { level, code };
}
