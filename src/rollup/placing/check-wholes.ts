import { frozenRow } from '../../foundation/frozen.ts';
import type { AnyUnitState, UnitLevel } from '../../law/index.ts';
import { keyOf } from '../../units/index.ts';
import type { RegistryIndex } from '../../units/registry-index.ts';
import type { RollUpCheck } from '../roll-up-result.ts';
import type { Tally, TallyCounts } from '../tally.ts';
import { addCounts, countsOf, type OpenTotal, openTotal } from './add-counts.ts';
import type { MatchedTallies } from './match-tallies.ts';
import { unitsAbove } from './reported-parts.ts';

/** What was reported of units that are there on a day. */
interface ReportedTallies extends Pick<MatchedTallies, 'units'> {
  readonly tallies: readonly Tally[];
  readonly names: readonly string[];
  /** Units within which others are reported. */
  readonly wholes: ReadonlySet<AnyUnitState>;
}

/** Compares every unit that was reported beside its parts with what those come to. */
export function checkWholes(
  index: RegistryIndex,
  { tallies, names, units, wholes }: ReportedTallies,
  on: string,
): RollUpCheck[] {
  const whole = units.flatMap((unit, place) => (unit && wholes.has(unit) ? { unit, place } : []));
  const sums = new Map(whole.map(({ unit }): [AnyUnitState, OpenTotal] => [unit, openTotal(names)]));
  for (const [place, unit] of whole.length > 0 ? units.entries() : []) {
    for (const above of unit && !wholes.has(unit) ? unitsAbove(index, unit, on) : []) {
      const sum = sums.get(above);
      if (sum) {
        addCounts(sum, (tallies[place] as Tally).counts);
      }
    }
  }
  return whole.map(({ unit, place }) => {
    const reported = frozenRow((tallies[place] as Tally).counts);
    const parts = countsOf(sums.get(unit) as OpenTotal);
    const difference = differenceOf(reported, parts);
    return { kind: 'roll-up-check', unit: keyOf<UnitLevel>(unit), index: place, reported, parts, difference };
  });
}

function differenceOf(reported: TallyCounts, parts: TallyCounts): TallyCounts {
  const names = Object.keys(reported).filter((name) => Object.hasOwn(parts, name));
  return Object.fromEntries(names.map((name) => [name, (reported[name] as number) - (parts[name] as number)]));
}
