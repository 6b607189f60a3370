import { exact } from '../../foundation/exact/index.ts';
import { type Quantity, times } from '../reading/quantity.ts';
import type { MissingObservation, TargetRemark, TargetStatus } from '../target-progress.ts';
import { stockAttainment } from './attainment.ts';
import { shallFall, toward } from './goal.ts';
import { dayReached, projectedValue } from './project.ts';
import type { ReadTarget } from './read-target.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import { expectedStatus, settledStatus, type Standing, type Tracking } from './standing.ts';
import { type StockView, viewStock } from './stock-view.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Tracks a target whose value stands for itself on each day, not for a year. */
export function trackStock(read: ReadTarget, selection: Selection, tracking: Tracking): Standing {
  const { target, due } = read;
  const { asOf, projection } = tracking;
  const view = viewStock(read, selection.used, tracking);
  const isDue = asOf >= due;
  const unsettled = missingFor(read, view, tracking, view ? !view.startsOnTime : true);
  if (!view) {
    const another: MissingObservation[] = isDue ? [] : [{ observation: 'another' }];
    return {
      status: undefined,
      withinRounding: false,
      quantities: {},
      remarks: [],
      missing: [...unsettled, ...another],
    };
  }
  const { first, latest, startsOnTime, course, stepsLeft, isOfNothing, goal, pace, projected } = view;
  const verdict = verdictOn(read, view, tracking);
  const gap = goal && toward(target, latest.quantity, goal.goal);
  const remarks: Record<TargetRemark, boolean> = {
    'baseline-not-observed': !startsOnTime,
    'zero-baseline': isOfNothing,
    'out-of-reach': isOutOfReach(read, view, selection.unit),
    'already-reached': !isDue && judge(read, view, latest.quantity)?.met === true,
    'not-whole-years': (first !== latest && !course) || stepsLeft === undefined,
  };
  return {
    status: statusBy(verdict, isDue),
    withinRounding: verdict?.withinRounding === true,
    quantities: {
      achievedPace: pace,
      requiredPace: gap && stepsLeft ? times(gap, exact({ numerator: 1, denominator: stepsLeft })) : undefined,
      goal: goal?.goal,
      gap,
      projectedValue: stepsLeft === 0 ? undefined : projected,
      attainmentPercent: goal && stockAttainment(read, first.quantity, latest.quantity, pace),
    },
    baseline: first === latest ? undefined : first,
    latest,
    stepsPassed: course?.steps,
    stepsLeft,
    projectedOn:
      course &&
      dayReached(latest.on, (years) => judge(read, view, projectedValue(course, years, projection))?.met === true),
    remarks: (Object.keys(remarks) as TargetRemark[]).filter((remark) => remarks[remark]),
    missing: verdict || isDue || isOfNothing || unsettled.length > 0 ? unsettled : [{ observation: 'another' }],
  };
}

/** The status that observations give a target whose value stands for itself on each day. */
export function statusOfStock(
  read: ReadTarget,
  used: readonly UsedObservation[],
  tracking: Tracking,
): TargetStatus | undefined {
  const view = viewStock(read, used, tracking);
  return view && statusBy(verdictOn(read, view, tracking), tracking.asOf >= read.due);
}

/** The observations that a target still needs to be settled. */
function missingFor(
  { due }: ReadTarget,
  view: StockView | undefined,
  { asOf, from }: Tracking,
  needsStart: boolean,
): MissingObservation[] {
  return [
    ...(needsStart && from !== undefined ? [{ observation: 'baseline', at: from } as const] : []),
    ...(asOf >= due && view?.latest.on !== due ? [{ observation: 'due', at: due } as const] : []),
  ];
}

/** The verdict on a stock: of the due day where that and the start it needs are observed; before, of what it will come to, or has reached. */
function verdictOn(read: ReadTarget, view: StockView, { asOf }: Tracking): Verdict | undefined {
  const now = judge(read, view, view.latest.quantity);
  if (asOf >= read.due) {
    return view.startsOnTime && view.latest.on === read.due ? now : undefined;
  }
  return judge(read, view, view.projected) ?? (now?.met === true ? now : undefined);
}

/** Whether a goal cannot be reached at all: a rate or number below zero, or a share above everything. */
function isOutOfReach({ target }: ReadTarget, { goal }: StockView, unit: Selection['unit']): boolean {
  const isShare = unit === 'percent' && target.kind !== 'multiple';
  return (
    goal !== undefined && (shallFall(target) ? goal.goal.value.s < 0n : isShare && goal.goal.value.compare(100) > 0)
  );
}

/** The verdict on a value, were it that of the due day. */
function judge({ target, bound }: ReadTarget, { goal }: StockView, value: Quantity | undefined): Verdict | undefined {
  const beyond = goal?.beyond;
  return goal && value
    ? verdictOf(toward(target, goal.goal, value), bound.included, beyond && toward(target, beyond, value))
    : undefined;
}

function statusBy(verdict: Verdict | undefined, isDue: boolean): TargetStatus | undefined {
  return verdict && (isDue ? settledStatus(verdict) : expectedStatus(verdict));
}
