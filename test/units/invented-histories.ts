import fc from 'fast-check';
import type { AnyUnitState, RegistryTables, Succession, UnitLevel } from '../../src/units/index.ts';

const start = '2020-01-01';
const reform = '2025-07-01';
const eve = '2025-06-30';
const later = '2026-07-01';
const laterEve = '2026-06-30';

const two = (number: number): string => String(number).padStart(2, '0');
const five = (number: number): string => String(number).padStart(5, '0');

/** What a random history is made of: provinces, communes in each before and after, and where each old one went. */
export interface History {
  readonly tables: RegistryTables;
  /** Codes of the communes of each time. */
  readonly oldCommunes: readonly string[];
  readonly newCommunes: readonly string[];
  readonly provinces: readonly string[];
}

/** Random provinces with districts and communes, which a reform merges and splits, and of which a second one merges some again. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    provinces: fc.integer({ min: 1, max: 3 }),
    old: fc.array(fc.tuple(fc.nat(2), fc.nat(4), fc.nat(4), fc.constantFrom('whole', 'people', 'open')), {
      minLength: 1,
      maxLength: 12,
    }),
    again: fc.array(fc.nat(1), { minLength: 15, maxLength: 15 }),
  })
  .map(({ provinces, old, again }) => {
    const codes = Array.from({ length: provinces }, (_, place) => two(10 + place));
    const units: AnyUnitState[] = codes.flatMap((code, place): AnyUnitState[] => [
      { level: 'province', code, name: `Tỉnh thử ${code}`, type: 'province', from: start },
      {
        level: 'district',
        code: `1${code}`,
        name: `Huyện thử ${place}`,
        type: 'rural-district',
        parent: code,
        from: start,
        until: eve,
      },
    ]);
    const successions: Succession[] = [];
    const targets = new Map<string, string>();
    const edge = (level: UnitLevel, from: string, to: string, on: string, fields: Partial<Succession>): Succession => ({
      level,
      from,
      to,
      on,
      territory: 'whole',
      ...fields,
    });
    const oldCommunes = old.map(([home, one, other, how], place) => {
      const province = codes[home % provinces] as string;
      const code = five(1_000 + place);
      units.push({
        level: 'commune',
        code,
        name: `Xã thử ${code}`,
        type: 'commune',
        parent: `1${province}`,
        from: start,
        until: eve,
      });
      const targetOf = (number: number): string => {
        const target = five(50_000 + Number(province) * 10 + number);
        targets.set(target, province);
        return target;
      };
      if (how === 'whole' || one === other) {
        successions.push(edge('commune', code, targetOf(one), reform, {}));
      } else {
        const people = how === 'people' ? (['whole', 'none'] as const) : ([undefined, undefined] as const);
        [one, other].forEach((number, index) =>
          successions.push(
            edge('commune', code, targetOf(number), reform, {
              territory: 'part',
              ...(people[index] && { people: people[index] }),
            }),
          ),
        );
      }
      return code;
    });
    [...targets].forEach(([code, province], place) => {
      const isMerged = again[place % again.length] === 1;
      units.push({
        level: 'commune',
        code,
        name: `Xã thử ${code}`,
        type: 'commune',
        parent: province,
        from: reform,
        ...(isMerged && { until: laterEve }),
      });
      if (isMerged) {
        const merged = five(90_000 + Number(province));
        successions.push(edge('commune', code, merged, later, {}));
        if (!units.some((unit) => unit.code === merged)) {
          units.push({
            level: 'commune',
            code: merged,
            name: `Xã thử ${merged}`,
            type: 'ward',
            parent: province,
            from: later,
          });
        }
      }
    });
    return { tables: { units, successions }, oldCommunes, newCommunes: [...targets.keys()], provinces: codes };
  });
