import { wholeYears } from '../foundation/dates.ts';
import { exact } from '../foundation/exact/index.ts';
import {
  dependsOnStart,
  expectedStatus,
  type Goal,
  goalOf,
  settledStatus,
  shallFall,
  type ProgressDraft,
  stockAttainment,
  toward,
  type Tracking,
  type Verdict,
  verdictOf,
} from './attainment.ts';
import { type Course, dayReached, projectedValue } from './project.ts';
import { exactly, type Quantity, times } from './read-observation.ts';
import type { Selection, UsedObservation } from './select-observations.ts';
import type { MissingObservation, ProgressNote, TargetStatus } from './target-progress.ts';
import type { ReadTarget } from './target.ts';

/** What the observations of a stock say of its target. */
interface StockView {
  readonly first: UsedObservation;
  readonly latest: UsedObservation;
  /** Whether the first observation is that of the start. */
  readonly startsOnTime: boolean;
  /** From first to latest; undefined where there is only one, or they are not whole years apart. */
  readonly course: Course | undefined;
  readonly yearsLeft: number | undefined;
  /** A share or a multiple of nothing is no goal. */
  readonly isOfNothing: boolean;
  readonly goal: Goal | undefined;
  readonly pace: Quantity | undefined;
  /** The value on the due day, at the pace. */
  readonly projected: Quantity | undefined;
}

/** Tracks a target whose value stands for itself on each day, not for a year. */
export function trackStock(read: ReadTarget, selection: Selection, tracking: Tracking): ProgressDraft {
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
      notes: [],
      missing: [...unsettled, ...another],
    };
  }
  const { first, latest, startsOnTime, course, yearsLeft, isOfNothing, goal, pace, projected } = view;
  const verdict = verdictOn(read, view, tracking);
  const gap = goal && toward(target, latest.quantity, goal.goal);
  const notes: Record<ProgressNote, boolean> = {
    'baseline-not-observed': !startsOnTime,
    'zero-baseline': isOfNothing,
    'out-of-reach': isOutOfReach(read, view, selection.unit),
    'already-reached': !isDue && judge(read, view, latest.quantity)?.met === true,
    'not-whole-years': (first !== latest && !course) || yearsLeft === undefined,
  };
  return {
    status: statusBy(verdict, isDue),
    withinRounding: verdict?.withinRounding === true,
    quantities: {
      achievedPace: pace,
      requiredPace: gap && yearsLeft ? times(gap, exact({ numerator: 1, denominator: yearsLeft })) : undefined,
      goal: goal?.goal,
      gap,
      projectedValue: yearsLeft === 0 ? undefined : projected,
      attainmentPercent: goal && stockAttainment(read, first.quantity, latest.quantity, pace),
    },
    baseline: first === latest ? undefined : first,
    latest,
    yearsPassed: course?.years,
    yearsLeft,
    projectedOn:
      course &&
      dayReached(latest.on, (years) => judge(read, view, projectedValue(course, years, projection))?.met === true),
    notes: (Object.keys(notes) as ProgressNote[]).filter((note) => notes[note]),
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

/** Units of a list have not left it on the day on which they are listed. */
export function withStart(
  { target }: ReadTarget,
  used: readonly UsedObservation[],
  from: Tracking['from'],
): readonly UsedObservation[] {
  return target.kind === 'units-leaving' && from !== undefined && used.at(0)?.on !== from
    ? [{ on: from, quantity: exactly(exact(0)) }, ...used]
    : used;
}

/** Views the observations of a stock; undefined where there are none. */
export function viewStock(
  read: ReadTarget,
  observed: readonly UsedObservation[],
  { from, projection }: Tracking,
): StockView | undefined {
  const { target, due } = read;
  const used = withStart(read, observed, from);
  const [first, latest] = [used.at(0), used.at(-1)];
  if (!first || !latest) {
    return undefined;
  }
  const startsOnTime = from !== undefined && first.on === from;
  const isShareOfStart = target.kind === 'relative-cut' || target.kind === 'multiple';
  const isOfNothing = isShareOfStart && first.quantity.value.n === 0n;
  const course = courseOf(first, latest);
  const yearsLeft = wholeYears(latest.on, due);
  return {
    first,
    latest,
    // What does not depend on the start cannot miss it.
    startsOnTime: startsOnTime || !dependsOnStart(target),
    course,
    yearsLeft,
    isOfNothing,
    // A pace may be counted from any observation, a share of the start only from the start.
    goal: isOfNothing || (isShareOfStart && !startsOnTime) ? undefined : goalOf(read, first),
    pace:
      course &&
      times(toward(target, first.quantity, latest.quantity), exact({ numerator: 1, denominator: course.years })),
    projected: course && yearsLeft !== undefined ? projectedValue(course, yearsLeft, projection) : undefined,
  };
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

function courseOf(first: UsedObservation, latest: UsedObservation): Course | undefined {
  const years = wholeYears(first.on, latest.on);
  return years ? { first, latest, years } : undefined;
}
