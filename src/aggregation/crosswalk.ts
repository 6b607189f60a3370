import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import { holdsOn, parentOf, type RegistryIndex } from '../units/registry-index.ts';
import { followForward, isObstacle, type Obstacle, piecesOn, type Share, type ReadPolicy } from './follow-unit.ts';
import type { TallyCounts } from './tally.ts';

/** Converts counts of a unit of the source day to units of the target day. */
interface Converter {
  /** Converts the counts of a unit. */
  readonly convert: (state: AnyUnitState, counts: TallyCounts) => readonly Share[] | Obstacle;
  /** The units of the target day to which a unit belongs, at least in part. */
  readonly targetsOf: (state: AnyUnitState) => readonly AnyUnitState[];
}

/** The days between which counts are converted, and the level of the result. */
export interface Crosswalk {
  readonly from: string;
  readonly to: string;
  /** Level of the result; that of each unit when absent. */
  readonly level: UnitLevel | undefined;
}

/** Converts counts to a later day. If its parent passed on undivided, follow the parent; a split commune may lie in an undivided province. */
export function forwardConverter(index: RegistryIndex, crosswalk: Crosswalk, policy: ReadPolicy): Converter {
  const { from, to, level } = crosswalk;
  const convert: Converter['convert'] = (state, counts) => {
    const above = level && unitOfLevel(index, state, level, from);
    const sharesOfAbove = above && followForward(index, { state: above, counts }, to, policy);
    if (sharesOfAbove && !isObstacle(sharesOfAbove)) {
      return sharesOfAbove;
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

/** Converts counts to an earlier day, if the whole territory of the unit lay in a single unit of that day. */
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
    const targets = targetsOf(state);
    const [first, second] = targets;
    if (!first || pieces.some((piece) => unitOfLevel(index, piece, level ?? piece.level, to) === undefined)) {
      return noUnitAbove;
    }
    return second ? { reason: 'straddles', units: targets } : [{ state: first, counts }];
  };
  return { convert, targetsOf };
}

/** The unit of a level in which a unit lies on a day; the unit itself if it is of that level. */
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

/** Moves shares to the units of a level in which they lie. */
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

/** The units of the target day to which a successor belongs, at least in part. */
function targetsLater(
  index: RegistryIndex,
  state: AnyUnitState,
  crosswalk: Crosswalk,
  seen: Set<AnyUnitState>,
): AnyUnitState[] {
  // Units that were split and merged again are reached by many paths; each is followed only once.
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
