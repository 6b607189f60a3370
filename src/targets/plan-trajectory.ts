import { addYears, failTooFar } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { exact, exactNumber, type ExactValue, lastDigit, type Rational, toNumber } from '../foundation/exact/index.ts';
import { own, readCount, readFields, readList, requireArgument } from '../foundation/input/index.ts';
import { mostPlannedYears } from '../foundation/limits.ts';

import type { Observation, ObservedCounts } from './observation.ts';
import type { ObservedSubject } from './read-observation.ts';
import type { UsedObservation } from './select-observations.ts';
import { isLowerBetter, type Target } from './target.ts';
import { trackBy } from './track-target.ts';
import { isEveryYear } from './track-years.ts';
import {
  type Milestone,
  type NoTrajectory,
  type Trajectory,
  type TrajectoryOptions,
  stepsToTarget,
} from './trajectory.ts';

/** The validated options of a plan; the lengths of its lists are not yet checked. */
interface ReadPlan {
  readonly decimals: number | undefined;
  readonly weights: readonly ExactValue[] | undefined;
  readonly totals: readonly number[] | undefined;
}

/**
 * Plans a trajectory from the latest observation to a target, with a milestone for each year. The gap is allocated to the years that are left
 * in whole units of the last decimal by largest remainder ({@link apportion}), so that the steps add up exactly and the last milestone meets
 * the target; a strict bound ("dưới 10%") is passed by one unit. For a target that every year must meet all steps are equal.
 *
 * With the expected totals of households, each milestone says how many households its rate allows: more where the total grows.
 *
 * @param target - the target
 * @param now - the latest observation
 * @param options - earlier observations, decimals, weights of the years, expected totals
 * @returns the milestones, or why no plan is possible
 * @throws PovertyStandardError `invalid-value` for weights or totals that do not fit the years or the target; `out-of-range` for a plan of
 *   more than 200 years; and as {@link trackTarget}
 *
 * @example
 * ```ts
 * const now = { at: 'cuối năm 2022', measure: 'poor', base: 'households', standard: 'vn-2022', territory: { level: 'country' }, value: { percent: '4.03' } } as const;
 * const target = { id: 'under-three', kind: 'level', better: 'lower', measure: 'poor', period: { until: 'cuối năm 2025' }, bound: { value: '3', included: false } } as const;
 * const plan = planTrajectory(target, now);
 * plan.kind === 'trajectory' && plan.milestones.map(({ at, value, step }) => [at, value, step]);
 * // => [['2023-12-31', 3.68, 0.35], ['2024-12-31', 3.33, 0.35], ['2025-12-31', 2.99, 0.34]]
 * const grown = planTrajectory(target, now, { totals: [1_000, 1_100, 1_200] });
 * grown.kind === 'trajectory' && grown.milestones.map(({ counts }) => counts?.count); // => [36, 36, 35]
 * ```
 */
export function planTrajectory(target: Target, now: Observation, options: TrajectoryOptions = {}): Trajectory {
  requireArgument(now, 'now');
  const { decimals, weights, totals } = readPlan(options);
  const earlier = readList(own(options).earlier ?? [], 'options.earlier') as readonly Observation[];
  const tracked = trackBy(target, [...earlier, now], { asOf: own(now).at });
  const { draft, selection, read } = tracked;
  const { latest, yearsLeft: years } = draft;
  const noTrajectory = (reason: NoTrajectory['reason']): Trajectory => ({
    kind: 'no-trajectory',
    reason,
    missing: draft.missing,
    notes: draft.notes,
  });
  if (!latest || years === undefined) {
    return noTrajectory('undetermined');
  }
  if (years === 0) {
    return noTrajectory('no-step-left');
  }
  failTooFar(latest.on, read.due, 'target.period.until', target.period.until, mostPlannedYears);
  if (weights !== undefined && isEveryYear(read.target)) {
    fail('invalid-value', 'options.weights', weights, { kind: 'no-weights-where-every-year-must-meet-the-target' });
  }
  requireOnePerYear(weights, 'weights', years);
  requireOnePerYear(totals, 'totals', years);
  const { unit } = selection;
  if (totals !== undefined && unit !== 'percent') {
    fail('invalid-value', 'options.totals', totals, { kind: 'totals-for-a-percentage-only' });
  }
  const steps = stepsToTarget(tracked, {
    unit: lastDigit(decimals ?? (unit === 'percent' ? 2 : 0)),
    years,
    weights: weights ?? Array.from({ length: years }, () => 1),
  });
  return typeof steps === 'string'
    ? noTrajectory(steps)
    : {
        kind: 'trajectory',
        target: target.id,
        // There is a latest observation, so there is a subject.
        subject: selection.subject as ObservedSubject,
        unit,
        from: { at: latest.on, value: toNumber(latest.quantity.value) },
        milestones: milestonesAlong(steps, latest, read.target, totals),
      };
}

function readPlan(options: TrajectoryOptions): ReadPlan {
  const fields = readFields(options, 'options', ['earlier', 'decimals', 'weights', 'totals']);
  const list = (name: string): readonly unknown[] | undefined =>
    fields.get(name) === undefined ? undefined : readList(fields.get(name), `options.${name}`);
  const decimals =
    fields.get('decimals') === undefined ? undefined : readCount(fields.get('decimals'), 'options.decimals');
  if (decimals !== undefined && decimals > mostMilestoneDecimals) {
    fail('invalid-value', 'options.decimals', decimals, {
      kind: 'whole-number',
      least: 0,
      most: mostMilestoneDecimals,
    });
  }
  return {
    decimals,
    weights: list('weights')?.map((weight, index) => {
      exact(weight as ExactValue, `options.weights[${index}]`);
      return weight as ExactValue;
    }),
    totals: list('totals')?.map((total, index) => readCount(total, `options.totals[${index}]`)),
  };
}

/** Throws unless a list has an element for each year. */
function requireOnePerYear(list: readonly unknown[] | undefined, name: string, years: number): void {
  if (list !== undefined && list.length !== years) {
    fail('invalid-value', `options.${name}`, list, { kind: 'one-for-each-step-that-is-left', most: years });
  }
}

/** The milestones: for a stock the values along the steps, for counts a year the number of each year. */
function milestonesAlong(
  steps: readonly Rational[],
  { on, quantity }: UsedObservation,
  target: Target,
  totals: readonly number[] | undefined,
): Milestone[] {
  const falls = isLowerBetter(target);
  let value = quantity.value;
  return steps.map((step, index) => {
    value = target.kind === 'count' ? step : falls ? value.sub(step) : value.add(step);
    const total = totals?.[index];
    return {
      at: addYears(on, index + 1),
      value: toNumber(value),
      exact: exactNumber(value).text,
      step: toNumber(step),
      ...(total !== undefined && { counts: countsWithin(value, total, falls) }),
    };
  });
}

/** The whole number of households that a percentage of a total allows, or requires where higher is better. */
function countsWithin(percent: Rational, total: number, falls: boolean): ObservedCounts {
  const count = percent.mul(total).div(100);
  return { count: Number((falls ? count.floor() : count.ceil()).n), total };
}

/** Decimals of a milestone. */
const mostMilestoneDecimals = 10;
