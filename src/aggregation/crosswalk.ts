import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { holdsOn, parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { followForward, isObstacle, type Obstacle, piecesOn, type Portion, type ReadPolicy } from './follow-unit.ts';
import type { TallyCounts } from './tally.ts';

/** Carries counts from the units of one day to those of another. */
interface Carrier {
  /** Where the counts of a unit go. */
  readonly carry: (state: AnyUnitState, counts: TallyCounts) => readonly Portion[] | Obstacle;
  /** The units of the other day to which a unit belongs, at least in part. */
  readonly reach: (state: AnyUnitState) => readonly AnyUnitState[];
}

/** Between which days, and to what level, counts are carried. */
export interface Journey {
  readonly from: string;
  readonly to: string;
  /** Level of the result; that of each unit when absent. */
  readonly level: UnitLevel | undefined;
}

/** Carries counts forward. To a higher level a unit goes with the one above it, which may be whole where the unit itself was split. */
export function forwardCarrier(index: RegistryIndex, journey: Journey, policy: ReadPolicy): Carrier {
  const { from, to, level } = journey;
  const carry: Carrier['carry'] = (state, counts) => {
    const above = level && unitOfLevel(index, state, level, from);
    const withAbove = above && followForward(index, { state: above, counts }, to, policy);
    if (withAbove && !isObstacle(withAbove)) {
      return withAbove;
    }
    const followed = followForward(index, { state, counts }, to, policy);
    return isObstacle(followed) || !level ? followed : lift(index, followed, level, to);
  };
  const reach: Carrier['reach'] = (state) => {
    const carried = carry(state, {});
    const seen = new Set<AnyUnitState>();
    return isObstacle(carried)
      ? carried.units.flatMap((unit) => reachLater(index, unit, journey, seen))
      : carried.map((portion) => portion.state);
  };
  return { carry, reach };
}

/** Carries counts back to the unit in which all of the territory lay. */
export function backwardCarrier(index: RegistryIndex, { to, level }: Journey): Carrier {
  const reach: Carrier['reach'] = (state) => {
    const pieces = piecesOn(index, state, to).filter((piece) => holdsOn(piece, to));
    return [...new Set(pieces.flatMap((piece) => unitOfLevel(index, piece, level ?? piece.level, to) ?? []))];
  };
  const carry: Carrier['carry'] = (state, counts) => {
    const pieces = piecesOn(index, state, to);
    if (!pieces.every((piece) => holdsOn(piece, to))) {
      return { reason: 'no-succession', units: [] };
    }
    const [only, another] = reach(state);
    if (!only || pieces.some((piece) => unitOfLevel(index, piece, level ?? piece.level, to) === undefined)) {
      return noUnitAbove;
    }
    return another ? { reason: 'straddles', units: reach(state) } : [{ state: only, counts }];
  };
  return { carry, reach };
}

/** The unit of a level in which another lies on a day; itself where it is of the level. */
function unitOfLevel(
  index: RegistryIndex,
  state: AnyUnitState,
  level: UnitLevel,
  on: string,
): AnyUnitState | undefined {
  let unit: AnyUnitState | undefined = state;
  while (unit !== undefined && unit.level !== level) {
    unit = parentOf(index, unit, on);
  }
  return unit;
}

/** Units of a level in which portions lie. */
function lift(
  index: RegistryIndex,
  portions: readonly Portion[],
  level: UnitLevel,
  on: string,
): readonly Portion[] | Obstacle {
  const lifted = portions.flatMap(({ state, counts }) => {
    const unit = unitOfLevel(index, state, level, on);
    return unit ? { state: unit, counts } : [];
  });
  return lifted.length === portions.length ? lifted : noUnitAbove;
}

/** The units of a later day to which a unit that has begun belongs, at least in part. */
function reachLater(
  index: RegistryIndex,
  state: AnyUnitState,
  journey: Journey,
  seen: Set<AnyUnitState>,
): AnyUnitState[] {
  // Units that were split and merged again are reached by many ways, each of which would be gone.
  if (seen.has(state)) {
    return [];
  }
  seen.add(state);
  const followed = followForward(index, { state, counts: {} }, journey.to, {
    followsPeople: false,
    weights: new Map(),
  });
  return isObstacle(followed)
    ? followed.units.flatMap((unit) => reachLater(index, unit, journey, seen))
    : followed.flatMap(
        (portion) => unitOfLevel(index, portion.state, journey.level ?? portion.state.level, journey.to) ?? [],
      );
}

const noUnitAbove: Obstacle = { reason: 'no-unit-above', units: [] };
