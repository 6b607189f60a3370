import type { AnyUnitState, UnitLevel } from '../../law/index.ts';
import { keyOf } from '../../units/index.ts';
import { holdingOn, type RegistryIndex } from '../../units/registry-index.ts';
import type { MissingUnit } from '../tally.ts';
import type { MatchedTallies } from './match-tallies.ts';
import { unitsAbove } from './reported-parts.ts';

/** What {@link findMissing} looks at. */
interface Reported extends Pick<MatchedTallies, 'levels' | 'isMatched' | 'isReported'> {
  /** Units within which others are reported. */
  readonly wholes: ReadonlySet<AnyUnitState>;
  /** Whether a unit lies in one of the totals. */
  readonly isInTotal: (state: AnyUnitState) => boolean;
}

/** The units of the levels reported of which nothing is reported, though others of their total are; the highest of each kind only. */
export function findMissing(
  index: RegistryIndex,
  { levels, isMatched, isReported, wholes, isInTotal }: Reported,
  on: string,
): MissingUnit[] {
  const missing = new Set<AnyUnitState>();
  const isCovered = (state: AnyUnitState): boolean =>
    levels.length > 1 &&
    (wholes.has(state) ||
      unitsAbove(index, state, on).some((above) => missing.has(above) || (isMatched(above) && !wholes.has(above))));
  for (const level of levels) {
    const { lists } = index.states[level];
    for (let code = 0; code < lists.length; code += 1) {
      // First what is cheapest to know, because nearly all are reported.
      if (!isReported(level, code)) {
        const state = holdingOn(lists[code] as readonly AnyUnitState[], on);
        if (state !== undefined && isInTotal(state) && !isCovered(state)) {
          missing.add(state);
        }
      }
    }
  }
  return [...missing].map((state) => ({ unit: keyOf<UnitLevel>(state) }));
}
