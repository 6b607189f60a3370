import { refuse } from '../../foundation/errors/index.ts';
import { exact, type ExactValue, sum } from '../../foundation/exact/index.ts';
import { fieldOf, fieldPath } from '../../foundation/shape/index.ts';
import type { AnyUnitState, UnitLevel } from '../../law/index.ts';
import { lastStateOf, linksOutOf, type RegistryIndex, stateOn, statesOf, untilOf } from '../../units/registry-index.ts';
import type { SplitPolicy, SplitWeights } from '../recast-result.ts';

/** What to do with splits, read. */
export interface ReadPolicy {
  readonly followsPeople: boolean;
  /** Shares by the last state of the unit that ended, and then by code. */
  readonly weights: ReadonlyMap<AnyUnitState, ReadonlyMap<string, ExactValue>>;
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
      refuse('duplicate-code', `${path}.from`, from, { kind: 'each-once' });
    }
    weights.set(unit, sharesOf(index, unit, shares, `${path}.shares`));
  }
  return { followsPeople: true, weights };
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
    : refuse('unknown-reference', `${path}.from`, code, { kind: 'unit-that-was-split', values: [level] });
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
      refuse('unknown-field', fieldPath(path, code), shares[code], { kind: 'known-field', values: codes });
    }
  }
  const read = new Map(
    codes.map((code) => {
      const share = fieldOf(shares, code) as ExactValue | undefined;
      return [code, share ?? refuse('missing-value', fieldPath(path, code), share, { kind: 'decimal', least: 0 })];
    }),
  );
  const whole = sum(
    Array.from(read.values(), (share) => exact(share)),
    path,
  );
  return whole.equals(1)
    ? read
    : refuse('invalid-value', path, whole.toString(), { kind: 'shares-that-are-together', than: 1 });
}
