import { fail } from '../foundation/errors/index.ts';
import { apportion, exact, type ExactValue, sum } from '../foundation/exact/index.ts';
import { own } from '../foundation/input/index.ts';
import { fieldOf, fieldPath } from '../foundation/shape/index.ts';
import type { AnyUnitState, UnitLevel } from '../law/index.ts';
import {
  lastStateOf,
  linksInto,
  linksOutOf,
  type RegistryIndex,
  sinceOf,
  predecessorState,
  stateOn,
  statesOf,
  successorState,
  untilOf,
} from '../units/registry-index.ts';
import type { SplitPolicy, SplitWeights, TallyCounts, UnplacedReason } from './tally.ts';

/** Part of the counts of a tally, in a unit of the target day. */
export interface Share {
  readonly state: AnyUnitState;
  readonly counts: TallyCounts;
}

/** Why counts cannot be converted, and the units concerned. */
export interface Obstacle {
  readonly reason: UnplacedReason;
  readonly units: readonly AnyUnitState[];
}

/** A policy for splits after reading. */
export interface ReadPolicy {
  /** Whether the counts of a split unit go where all its people went. */
  readonly followsPeople: boolean;
  /** Shares by the last state of the unit that ended, then by code of the successor. */
  readonly weights: ReadonlyMap<AnyUnitState, ReadonlyMap<string, ExactValue>>;
}

/** Whether counts could not be converted. */
export function isObstacle(result: readonly Share[] | Obstacle): result is Obstacle {
  return !Array.isArray(result);
}

/** Converts counts to a later day along the successions. An obstacle at any step is the result for all counts. */
export function followForward(
  index: RegistryIndex,
  start: Share,
  to: string,
  policy: ReadPolicy,
): readonly Share[] | Obstacle {
  const last = lastStateOf(index, start.state);
  if (to <= (untilOf(last) ?? to)) {
    return [{ state: stateOn(index, start.state.level, start.state.code, to) as AnyUnitState, counts: start.counts }];
  }
  const next = nextShares(index, last, start.counts, policy);
  if (isObstacle(next)) {
    return next;
  }
  const received: Share[] = [];
  for (const share of next) {
    const followed = followForward(index, share, to, policy);
    if (isObstacle(followed)) {
      return followed;
    }
    for (const followedShare of followed) {
      received.push(followedShare);
    }
  }
  return received;
}

/**
 * The units of an earlier day from which a unit has territory. If the origin of a unit is unknown, the unit itself is in the list, although
 * it did not exist on that day.
 */
export function piecesOn(index: RegistryIndex, state: AnyUnitState, on: string): AnyUnitState[] {
  return [...new Set(unseenPieces(index, state, on, new Set()))];
}

/** Reads a policy for units that were split. */
export function readPolicy(index: RegistryIndex, policy: SplitPolicy = 'refuse'): ReadPolicy {
  if (typeof policy === 'string') {
    return { followsPeople: policy === 'people-share', weights: new Map() };
  }
  const weights = new Map<AnyUnitState, ReadonlyMap<string, ExactValue>>();
  for (const [position, { level, from, until, shares }] of policy.entries()) {
    const path = `options.onSplit[${position}]`;
    const unit = splitUnit(index, level, from, until, path);
    if (weights.has(unit)) {
      fail('duplicate-code', `${path}.from`, from, { kind: 'each-once' });
    }
    weights.set(unit, sharesOf(index, unit, shares, `${path}.shares`));
  }
  return { followsPeople: true, weights };
}

/** The shares of a unit that ended in its direct successors. */
function nextShares(
  index: RegistryIndex,
  last: AnyUnitState,
  counts: TallyCounts,
  policy: ReadPolicy,
): Share[] | Obstacle {
  const links = linksOutOf(index, last);
  const successors = links.map((link) => successorState(index, link));
  const [first, second] = successors;
  if (!first) {
    return { reason: 'no-succession', units: [] };
  }
  if (!second) {
    return [{ state: first, counts }];
  }
  const shares = policy.weights.get(last);
  if (shares) {
    return shareOut(successors, shares, counts);
  }
  const target = successors[links.findIndex((link) => own(link).people === 'whole')];
  return policy.followsPeople && target ? [{ state: target, counts }] : { reason: 'split', units: successors };
}

/** The pieces not seen yet: units that were split and merged again are reached by many paths. */
function unseenPieces(index: RegistryIndex, state: AnyUnitState, on: string, seen: Set<AnyUnitState>): AnyUnitState[] {
  if (seen.has(state)) {
    return [];
  }
  seen.add(state);
  if (sinceOf(state) <= on) {
    return [stateOn(index, state.level, state.code, on) as AnyUnitState];
  }
  const links = linksInto(index, state).filter(({ territory }) => territory !== 'none');
  return links.length > 0
    ? links.flatMap((link) => unseenPieces(index, predecessorState(index, link), on, seen))
    : [state];
}

/** The last state of the unit that had a code until a day, or of the only unit of the code that was split. */
function splitUnit(
  index: RegistryIndex,
  level: UnitLevel,
  code: string,
  until: string | undefined,
  path: string,
): AnyUnitState {
  const state = until === undefined ? onlySplitState(index, level, code) : stateOn(index, level, code, until);
  return state
    ? lastStateOf(index, state)
    : fail('unknown-reference', `${path}.from`, code, { kind: 'unit-that-was-split', values: [level] });
}

/** The last state of the only split unit of a code; undefined if there is none, or several. */
function onlySplitState(index: RegistryIndex, level: UnitLevel, code: string): AnyUnitState | undefined {
  const [first, second] = statesOf(index.states[level], code).filter(
    (state) =>
      untilOf(state) !== undefined && lastStateOf(index, state) === state && linksOutOf(index, state).length > 1,
  );
  return second ? undefined : first;
}

/** Reads the share of every successor of a unit, by code; together they must be 1. */
function sharesOf(
  index: RegistryIndex,
  unit: AnyUnitState,
  shares: SplitWeights['shares'],
  path: string,
): ReadonlyMap<string, ExactValue> {
  const codes = linksOutOf(index, unit).map(({ to }) => to);
  for (const code of Object.keys(shares)) {
    if (!codes.includes(code)) {
      fail('unknown-field', fieldPath(path, code), shares[code], { kind: 'known-field', values: codes });
    }
  }
  const read = new Map(
    codes.map((code) => {
      const share = fieldOf(shares, code) as ExactValue | undefined;
      return [code, share ?? fail('missing-value', fieldPath(path, code), share, { kind: 'decimal', least: 0 })];
    }),
  );
  const whole = sum(
    Array.from(read.values(), (share) => exact(share)),
    path,
  );
  return whole.equals(1)
    ? read
    : fail('invalid-value', path, whole.toString(), { kind: 'shares-that-are-together', than: 1 });
}

/** Apportions every count among the successors of a unit. */
function shareOut(
  successors: readonly AnyUnitState[],
  shares: ReadonlyMap<string, unknown>,
  counts: TallyCounts,
): Share[] {
  const weights = successors.map(({ code }) => shares.get(code) as number);
  const parts = Object.entries(counts).map(([name, count]) => [name, apportion(count, weights)] as const);
  return successors.map((state, position) => ({
    state,
    counts: Object.fromEntries(parts.map(([name, apportioned]) => [name, apportioned[position] as number])),
  }));
}
