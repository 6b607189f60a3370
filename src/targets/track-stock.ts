import { wholeYears } from '../foundation/dates.ts';
import { exact } from '../foundation/exact/index.ts';
import {
  dependsOnStart,
  expectedStatus,
  finalStatus,
  type Goal,
  goalOf,
  isOutOfReach,
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

/** The observations of a stock in relation to its target. */
interface StockView {
  readonly first: UsedObservation;
  readonly latest: UsedObservation;
  /** Whether the first observation is that of the baseline, or none is needed. */
  readonly startsOnTime: boolean;
  /** From first to latest; undefined where there is a single observation, or they are not whole years apart. */
  readonly course: Course | undefined;
  readonly yearsLeft: number | undefined;
  /** Whether the target is a share or a multiple of zero, which has no goal. */
  readonly hasZeroBaseline: boolean;
  readonly goal: Goal | undefined;
  readonly pace: Quantity | undefined;
  /** The value on the due day at the achieved pace. */
  readonly projected: Quantity | undefined;
}

/** Tracks a target for a stock (a rate or number on a day), not a flow (a number per year). */
export function trackStock(read: ReadTarget, selection: Selection, tracking: Tracking): ProgressDraft {
  const { target, due } = read;
  const { asOf, projection } = tracking;
  const view = viewStock(read, selection.used, tracking);
  const isDue = asOf >= due;
  const needed = missingFor(read, view, tracking);
  if (!view) {
    return {
      status: undefined,
      withinRounding: false,
      quantities: {},
      notes: [],
      missing: isDue ? needed : [...needed, { observation: 'another' }],
    };
  }
  const { first, latest, startsOnTime, course, yearsLeft, hasZeroBaseline, goal, pace, projected } = view;
  const verdict = verdictOn(read, view, tracking);
  const gap = goal && toward(target, latest.quantity, goal.goal);
  const notes: Record<ProgressNote, boolean> = {
    'baseline-not-observed': !startsOnTime,
    'zero-baseline': hasZeroBaseline,
    'out-of-reach': goal !== undefined && isOutOfReach(target, selection.unit, goal.goal.value),
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
    missing: verdict || isDue || hasZeroBaseline || needed.length > 0 ? needed : [{ observation: 'another' }],
  };
}

/** The status of a target for a stock by the given observations. */
export function statusOfStock(
  read: ReadTarget,
  used: readonly UsedObservation[],
  tracking: Tracking,
): TargetStatus | undefined {
  const view = viewStock(read, used, tracking);
  return view && statusBy(verdictOn(read, view, tracking), tracking.asOf >= read.due);
}

/** Relates the observations of a stock to its target; undefined where there are none. */
export function viewStock(
  read: ReadTarget,
  observed: readonly UsedObservation[],
  { from, projection }: Tracking,
): StockView | undefined {
  const { target, due } = read;
  const used = withStart(read, observed, from);
  const first = used.at(0);
  const latest = used.at(-1);
  if (!first || !latest) {
    return undefined;
  }
  const startsOnTime = from !== undefined && first.on === from;
  const isShareOfStart = target.kind === 'relative-cut' || target.kind === 'multiple';
  const hasZeroBaseline = isShareOfStart && first.quantity.value.n === 0n;
  const course = courseOf(first, latest);
  const yearsLeft = wholeYears(latest.on, due);
  return {
    first,
    latest,
    startsOnTime: startsOnTime || !dependsOnStart(target),
    course,
    yearsLeft,
    hasZeroBaseline,
    // A pace can be counted from any observation, a share or a multiple only from the baseline.
    goal: hasZeroBaseline || (isShareOfStart && !startsOnTime) ? undefined : goalOf(read, first),
    pace:
      course &&
      times(toward(target, first.quantity, latest.quantity), exact({ numerator: 1, denominator: course.years })),
    projected: course && yearsLeft !== undefined ? projectedValue(course, yearsLeft, projection) : undefined,
  };
}

/** Adds the baseline of units that leave a list: on its day, none has left. */
export function withStart(
  { target }: ReadTarget,
  used: readonly UsedObservation[],
  from: Tracking['from'],
): readonly UsedObservation[] {
  return target.kind === 'units-leaving' && from !== undefined && used.at(0)?.on !== from
    ? [{ on: from, quantity: exactly(exact(0)) }, ...used]
    : used;
}

/** The observations that a final status still needs. */
function missingFor({ due }: ReadTarget, view: StockView | undefined, { asOf, from }: Tracking): MissingObservation[] {
  const missing: MissingObservation[] = [];
  if (!view?.startsOnTime && from !== undefined) {
    missing.push({ observation: 'baseline', at: from });
  }
  if (asOf >= due && view?.latest.on !== due) {
    missing.push({ observation: 'due', at: due });
  }
  return missing;
}

/** The verdict on the due day, which needs the baseline too; before, on the projection, or on the latest value where it meets the goal. */
function verdictOn(read: ReadTarget, view: StockView, { asOf }: Tracking): Verdict | undefined {
  const now = judge(read, view, view.latest.quantity);
  if (asOf >= read.due) {
    return view.startsOnTime && view.latest.on === read.due ? now : undefined;
  }
  return judge(read, view, view.projected) ?? (now?.met === true ? now : undefined);
}

/** The verdict on a value as if it were that of the due day. */
function judge({ target, bound }: ReadTarget, { goal }: StockView, value: Quantity | undefined): Verdict | undefined {
  const beyond = goal?.beyond;
  return goal && value
    ? verdictOf(toward(target, goal.goal, value), bound.included, beyond && toward(target, beyond, value))
    : undefined;
}

function statusBy(verdict: Verdict | undefined, isDue: boolean): TargetStatus | undefined {
  return verdict && (isDue ? finalStatus(verdict) : expectedStatus(verdict));
}

function courseOf(first: UsedObservation, latest: UsedObservation): Course | undefined {
  const years = wholeYears(first.on, latest.on);
  return years ? { first, latest, years } : undefined;
}
