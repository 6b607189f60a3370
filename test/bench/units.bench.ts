import { createRegistry, rollUp, type Tally } from '../../src/index.ts';
import { bestOf } from './best-of.ts';
import { syntheticUnits } from './synthetic-units.ts';

/**
 * A registry and a roll-up against what anybody would write by hand: a loop that puts rows into a `Map` and looks parents up, and a loop
 * that finds unit, commune and province of each tally and adds. The loops check nothing. Ratios of one run are printed; none is a test.
 */
type Unit = ReturnType<typeof syntheticUnits>[number];

const runs = 7;

/** Rows by code, and every parent looked up. */
function indexByHand(units: readonly Unit[]): number {
  const byCode = new Map<string, Unit>();
  for (const unit of units) {
    byCode.set(unit.code, unit);
  }
  let orphans = 0;
  for (const { parent } of units) {
    if (parent !== undefined && !byCode.has(parent)) {
      orphans += 1;
    }
  }
  return orphans;
}

type Sums = Record<'households' | 'persons' | 'poor' | 'near-poor', number>;

/** Tallies of villages added up to provinces. */
function addByHand(
  tallies: readonly (Tally & { counts: Sums })[],
  units: ReadonlyMap<string, Unit>,
): Map<string, Sums> {
  const totals = new Map<string, Sums>();
  for (const { code, counts } of tallies) {
    const province = units.get(units.get(code)?.parent ?? '')?.parent ?? '';
    let sums = totals.get(province);
    if (sums === undefined) {
      sums = { households: 0, persons: 0, poor: 0, 'near-poor': 0 };
      totals.set(province, sums);
    }
    sums.households += counts.households;
    sums.persons += counts.persons;
    sums.poor += counts.poor;
    sums['near-poor'] += counts['near-poor'];
  }
  return totals;
}

console.log('villages    registry: ours, by hand, ratio      roll-up: ours, by hand, ratio');
for (const villages of [100_000, 300_000, 1_000_000]) {
  const units = syntheticUnits(villages);
  const registry = createRegistry({ units });
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const tallies = units.flatMap((unit, place) =>
    unit.level === 'village'
      ? {
          level: unit.level,
          code: unit.code,
          counts: {
            households: 100 + (place % 50),
            persons: 400 + (place % 99),
            poor: place % 9,
            'near-poor': place % 7,
          },
        }
      : [],
  );
  const times = [
    bestOf(runs, () => createRegistry({ units })),
    bestOf(runs, () => indexByHand(units)),
    bestOf(runs, () => rollUp(registry, tallies, { to: 'province', on: '2025-12-31' })),
    bestOf(runs, () => addByHand(tallies, byCode)),
  ] as const;
  const told = times.map((time) => `${time.toFixed(0)} ms`.padStart(8));
  const ratio = (ours: number, byHand: number): string => `${(ours / byHand).toFixed(2)} ×`.padStart(8);
  console.log(
    String(villages).padEnd(16),
    told[0],
    told[1],
    ratio(times[0], times[1]),
    '      ',
    told[2],
    told[3],
    ratio(times[2], times[3]),
  );
}
