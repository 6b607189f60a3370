import type { AnyUnitState, UnitLevel } from '../../law/index.ts';
import { holdingOn, type RegistryIndex } from '../../units/registry-index.ts';
import type { Arrived } from './collect-portions.ts';
import { unitsAbove } from './reported-parts.ts';

/** What was carried, and what was not. */
interface Carried {
  /** The levels of which something was given. */
  readonly levels: readonly UnitLevel[];
  /** The units whose counts have arrived. */
  readonly placed: ReadonlySet<AnyUnitState>;
  readonly arrived: Arrived;
  readonly reach: (state: AnyUnitState) => readonly AnyUnitState[];
  /** Whether tallies of several levels arrive at one, so that a unit may be in the counts of one above it. */
  readonly isLifted: boolean;
}

/** The units of which counts are wanting, by the unit of the other day in which they are. */
export function findAbsent(
  index: RegistryIndex,
  { levels, placed, arrived, reach, isLifted }: Carried,
  on: string,
): ReadonlyMap<AnyUnitState, readonly AnyUnitState[]> {
  const absent = new Map<AnyUnitState, AnyUnitState[]>();
  const isCovered = (state: AnyUnitState): boolean =>
    isLifted && unitsAbove(index, state, on).some((above) => placed.has(above));
  const hasParts = new Set(isLifted ? [...placed].flatMap((state) => unitsAbove(index, state, on)) : []);
  for (const level of levels) {
    for (const states of index.states[level].lists) {
      const state = holdingOn(states, on);
      if (state && !placed.has(state) && !isCovered(state) && !hasParts.has(state)) {
        for (const whole of new Set(reach(state))) {
          if (arrived.has(whole)) {
            const ofWhole = absent.get(whole) ?? [];
            ofWhole.push(state);
            absent.set(whole, ofWhole);
          }
        }
      }
    }
  }
  return absent;
}
