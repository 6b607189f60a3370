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

/** Part of the counts of a tally, in a unit of the other day. */
export interface Share {
  readonly state: AnyUnitState;
  readonly counts: TallyCounts;
}

/** Why counts cannot be converted, and the units that this is about. */
export interface Obstacle {
  readonly reason: UnplacedReason;
  readonly units: readonly AnyUnitState[];
}

/** What to do with splits, read. */
export interface ReadPolicy {
  readonly followsPeople: boolean;
  /** Shares by the last state of the unit that ended, and then by code. */
  readonly weights: ReadonlyMap<AnyUnitState, ReadonlyMap<string, ExactValue>>;
}

/** Whether counts could not be converted. */
export function isObstacle(result: readonly Share[] | Obstacle): result is Obstacle {
  return !Array.isArray(result);
}

/** Carries counts to a later day along the successions. What one step cannot convert keeps the whole where it was. */
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
  const next = nextPortions(index, last, start.counts, policy);
  if (isObstacle(next)) {
    return next;
  }
  const received: Share[] = [];
  for (const share of next) {
    const followed = followForward(index, share, to, policy);
    if (isObstacle(followed)) {
      return followed;
    }
    for (const one of followed) {
      received.push(one);
    }
  }
  return received;
}

/**
 * The units of an earlier day of whose territory a unit has some. Where nothing is known of a beginning, the unit that began stands for what
 * is not known: it does not hold on the day.
 */
export function piecesOn(index: RegistryIndex, state: AnyUnitState, on: string): AnyUnitState[] {
  return [...new Set(piecesNotSeen(index, state, on, new Set()))];
}

/** Looks up what to do with units that were split. */
export function readPolicy(index: RegistryIndex, policy: SplitPolicy = 'refuse'): ReadPolicy {
  if (typeof policy === 'string') {
    return { followsPeople: policy === 'people-share', weights: new Map() };
  }
  const weights = new Map<AnyUnitState, ReadonlyMap<string, ExactValue>>();
  for (const [place, { level, from, until, shares }] of policy.entries()) {
    const path = `options.onSplit[${place}]`;
    const unit = unitOf(index, level, from, until, path);
    if (weights.has(unit)) {
      fail('duplicate-code', `${path}.from`, from, { kind: 'each-once' });
    }
    weights.set(unit, sharesOf(index, unit, shares, `${path}.shares`));
  }
  return { followsPeople: true, weights };
}

/** Where the counts of a unit that ended go next. */
function nextPortions(
  index: RegistryIndex,
  last: AnyUnitState,
  counts: TallyCounts,
  policy: ReadPolicy,
): Share[] | Obstacle {
  const links = linksOutOf(index, last);
  const successors = links.map((link) => successorState(index, link));
  const [only, another] = successors;
  if (!only) {
    return { reason: 'no-succession', units: [] };
  }
  if (!another) {
    return [{ state: only, counts }];
  }
  const shares = policy.weights.get(last);
  if (shares) {
    return shareOut(successors, shares, counts);
  }
  const everybody = links.findIndex((link) => own(link).people === 'whole');
  const target = successors[everybody];
  return policy.followsPeople && target ? [{ state: target, counts }] : { reason: 'split', units: successors };
}

/** The pieces that are not found yet: units that were split and merged again are found by many ways. */
function piecesNotSeen(index: RegistryIndex, state: AnyUnitState, on: string, seen: Set<AnyUnitState>): AnyUnitState[] {
  if (seen.has(state)) {
    return [];
  }
  seen.add(state);
  if (sinceOf(state) <= on) {
    return [stateOn(index, state.level, state.code, on) as AnyUnitState];
  }
  const links = linksInto(index, state).filter(({ territory }) => territory !== 'none');
  return links.length > 0
    ? links.flatMap((link) => piecesNotSeen(index, predecessorState(index, link), on, seen))
    : [state];
}

function unitOf(
  index: RegistryIndex,
  level: UnitLevel,
  code: string,
  until: string | undefined,
  path: string,
): AnyUnitState {
  const ended = statesOf(index.states[level], code).filter(
    (state) =>
      untilOf(state) !== undefined && lastStateOf(index, state) === state && linksOutOf(index, state).length > 1,
  );
  const [only, another] = until === undefined ? ended : [until].flatMap((on) => stateOn(index, level, code, on) ?? []);
  return only && !another
    ? lastStateOf(index, only)
    : fail('unknown-reference', `${path}.from`, code, { kind: 'unit-that-was-split', values: [level] });
}

/** The share of every successor of a unit, by its code. */
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

/** Shares every count out over the successors of a unit. */
function shareOut(
  successors: readonly AnyUnitState[],
  shares: ReadonlyMap<string, unknown>,
  counts: TallyCounts,
): Share[] {
  const weights = successors.map(({ code }) => shares.get(code) as number);
  const parts = Object.entries(counts).map(([name, count]) => [name, apportion(count, weights)] as const);
  return successors.map((state, place) => ({
    state,
    counts: Object.fromEntries(parts.map(([name, shared]) => [name, shared[place] as number])),
  }));
}
