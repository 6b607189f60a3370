import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { holdsOn, parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { followForward, isObstacle, type Obstacle, piecesOn, type Share, type ReadPolicy } from './follow-unit.ts';
import type { TallyCounts } from './tally.ts';

/** Carries counts from the units of one day to those of another. */
interface Converter {
  /** Where the counts of a unit go. */
  readonly convert: (state: AnyUnitState, counts: TallyCounts) => readonly Share[] | Obstacle;
  /** The units of the other day to which a unit belongs, at least in part. */
  readonly targetsOf: (state: AnyUnitState) => readonly AnyUnitState[];
}

/** Between which days, and to what level, counts are converted. */
export interface Crosswalk {
  readonly from: string;
  readonly to: string;
  /** Level of the result; that of each unit when absent. */
  readonly level: UnitLevel | undefined;
}

/** Carries counts forward. To a higher level a unit goes with the one above it, which may be whole where the unit itself was split. */
export function forwardConverter(index: RegistryIndex, crosswalk: Crosswalk, policy: ReadPolicy): Converter {
  const { from, to, level } = crosswalk;
  const convert: Converter['convert'] = (state, counts) => {
    const above = level && unitOfLevel(index, state, level, from);
    const withAbove = above && followForward(index, { state: above, counts }, to, policy);
    if (withAbove && !isObstacle(withAbove)) {
      return withAbove;
    }
    const followed = followForward(index, { state, counts }, to, policy);
    return isObstacle(followed) || !level ? followed : rollUpTo(index, followed, level, to);
  };
  const targetsOf: Converter['targetsOf'] = (state) => {
    const converted = convert(state, {});
    const seen = new Set<AnyUnitState>();
    return isObstacle(converted)
      ? converted.units.flatMap((unit) => targetsLater(index, unit, crosswalk, seen))
      : converted.map((share) => share.state);
  };
  return { convert, targetsOf };
}

/** Carries counts back to the unit in which all of the territory lay. */
export function backwardConverter(index: RegistryIndex, { to, level }: Crosswalk): Converter {
  const targetsOf: Converter['targetsOf'] = (state) => {
    const pieces = piecesOn(index, state, to).filter((piece) => holdsOn(piece, to));
    return [...new Set(pieces.flatMap((piece) => unitOfLevel(index, piece, level ?? piece.level, to) ?? []))];
  };
  const convert: Converter['convert'] = (state, counts) => {
    const pieces = piecesOn(index, state, to);
    if (!pieces.every((piece) => holdsOn(piece, to))) {
      return { reason: 'no-succession', units: [] };
    }
    const [only, another] = targetsOf(state);
    if (!only || pieces.some((piece) => unitOfLevel(index, piece, level ?? piece.level, to) === undefined)) {
      return noUnitAbove;
    }
    return another ? { reason: 'straddles', units: targetsOf(state) } : [{ state: only, counts }];
  };
  return { convert, targetsOf };
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

/** Units of a level in which shares lie. */
function rollUpTo(
  index: RegistryIndex,
  shares: readonly Share[],
  level: UnitLevel,
  on: string,
): readonly Share[] | Obstacle {
  const rolledUp = shares.flatMap(({ state, counts }) => {
    const unit = unitOfLevel(index, state, level, on);
    return unit ? { state: unit, counts } : [];
  });
  return rolledUp.length === shares.length ? rolledUp : noUnitAbove;
}

/** The units of a later day to which a unit that has begun belongs, at least in part. */
function targetsLater(
  index: RegistryIndex,
  state: AnyUnitState,
  crosswalk: Crosswalk,
  seen: Set<AnyUnitState>,
): AnyUnitState[] {
  // Units that were split and merged again are reached by many ways, each of which would be gone.
  if (seen.has(state)) {
    return [];
  }
  seen.add(state);
  const followed = followForward(index, { state, counts: {} }, crosswalk.to, {
    followsPeople: false,
    weights: new Map(),
  });
  return isObstacle(followed)
    ? followed.units.flatMap((unit) => targetsLater(index, unit, crosswalk, seen))
    : followed.flatMap(
        (share) => unitOfLevel(index, share.state, crosswalk.level ?? share.state.level, crosswalk.to) ?? [],
      );
}

const noUnitAbove: Obstacle = { reason: 'no-unit-above', units: [] };
