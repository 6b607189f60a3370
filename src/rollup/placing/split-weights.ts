import type { AnyUnitState, UnitLevel } from '../../administrative/index.ts';
import { lastStateOf, linksOutOf } from '../../administrative/registry/unit-links.ts';
import { type RegistryIndex, stateOn, statesOf, untilOf } from '../../administrative/registry/registry-index.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { exact, type ExactValue, sum } from '../../foundation/exact/index.ts';
import { readFields, readList, readOneOf, readText } from '../../foundation/reading/index.ts';
import { parseCivilDate } from '../../foundation/time/index.ts';
import { unitLevels } from '../../administrative/index.ts';
import { policiesWithoutWeights, type RecastOptions } from '../recast-result.ts';

/** What to do with splits, read. */
export interface ReadPolicy {
  readonly followsPeople: boolean;
  /** Shares by the last state of the unit that ended, and then by code. */
  readonly weights: ReadonlyMap<AnyUnitState, ReadonlyMap<string, ExactValue>>;
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
    : refuse(
        'unknown-reference',
        `${path}.from`,
        code,
        `the code of one ${level} that was split; with until where there were several`,
      );
}

function readShares(
  index: RegistryIndex,
  unit: AnyUnitState,
  value: unknown,
  path: string,
): ReadonlyMap<string, ExactValue> {
  const codes = linksOutOf(index, unit).map(({ to }) => to);
  const fields = readFields(value, path, codes);
  const shares = codes.map((code) => {
    const share = exact(
      (fields.get(code) ?? refuse('missing-value', `${path}.${code}`, undefined, 'a share')) as ExactValue,
      `${path}.${code}`,
    );
    return share.s < 0n ? refuse('negative-value', `${path}.${code}`, fields.get(code), '0 or more') : share;
  });
  const whole = sum(shares, path);
  return whole.equals(1)
    ? (fields as ReadonlyMap<string, ExactValue>)
    : refuse('invalid-value', path, whole.toString(), 'shares that are 1 together');
}

/** Reads what to do with units that were split. */
export function readPolicy(index: RegistryIndex, policy: RecastOptions['onSplit'] = 'refuse'): ReadPolicy {
  if (!Array.isArray(policy)) {
    return {
      followsPeople: readOneOf(policy, 'options.onSplit', policiesWithoutWeights) === 'people-share',
      weights: new Map(),
    };
  }
  const weights = new Map<AnyUnitState, ReadonlyMap<string, ExactValue>>();
  for (const [place, one] of readList(policy, 'options.onSplit').entries()) {
    const path = `options.onSplit[${place}]`;
    const fields = readFields(one, path, ['level', 'from', 'until', 'shares']);
    const level = readOneOf(fields.get('level'), `${path}.level`, unitLevels);
    const until = fields.get('until') === undefined ? undefined : parseCivilDate(fields.get('until'), `${path}.until`);
    const unit = unitOf(index, level, readText(fields.get('from'), `${path}.from`), until, path);
    if (weights.has(unit)) {
      refuse('duplicate-code', `${path}.from`, unit.code, 'each unit once');
    }
    weights.set(unit, readShares(index, unit, fields.get('shares'), `${path}.shares`));
  }
  return { followsPeople: true, weights };
}
