import type {
  ComparisonObstacle,
  ComparisonRemedy,
  MissingObservation,
  NoTrajectory,
  ProjectionMethod,
  SetAsideReason,
  Target,
  TargetRemark,
  TargetStatus,
  YearVerdict,
} from '../../../targets/index.ts';
import type { MeasureWords } from '../../wording/measure-in-words.ts';

/** What a target asks for: a fall on average or each year, a level, a share, a number for the period or a year. */
export type TargetPhrase =
  | Extract<Target, { readonly kind: 'annual-reduction' }>['judged']
  | Extract<Target, { readonly kind: 'count' }>['per']
  | Exclude<Target['kind'], 'annual-reduction' | 'count' | 'each-household'>
  | 'fall-to';

/** Words for targets, where they stand, and what would meet them. */
export interface TargetWords {
  readonly measure: MeasureWords;
  readonly title: string;
  readonly phrases: Readonly<Record<TargetPhrase, (bound: string) => string>>;
  /** From where a target is exceeded that is not yet met at its bound. */
  readonly exceeded: (bound: string) => string;
  /** The act that lists the units. */
  readonly listedIn: (act: string) => string;
  /** From where a fall meets a target. */
  readonly byMore: (fall: string, included: boolean) => string;
  readonly points: (number: string) => string;
  readonly times: string;
  readonly period: (target: string, from: string | undefined, until: string) => string;
  readonly eachHousehold: (atLeast: string, measured: string) => string;
  readonly change: ChangeWords;
  readonly progress: ProgressWords;
  readonly plan: PlanWords;
  readonly remarks: Readonly<Record<TargetRemark, string>>;
  readonly statuses: Readonly<Record<TargetStatus, string>>;
  readonly years: Readonly<Record<YearVerdict['verdict'], string>>;
}

/** A change in words. */
interface ToldChange {
  readonly measured: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly from: string;
  readonly to: string;
  /** How far the values are apart; absent where they are one. */
  readonly by: string | undefined;
}

/** Words for what changed. */
interface ChangeWords {
  readonly fell: (change: ToldChange) => string;
  readonly rose: (change: ToldChange) => string;
  readonly stayed: (change: ToldChange) => string;
  readonly relative: (percent: string) => string;
  readonly compound: (percent: string) => string;
  readonly pace: (mean: string, steps: string, isOne: boolean) => string;
  readonly rounding: (from: string, to: string) => string;
  readonly notComparable: string;
  readonly notSaid: string;
  readonly obstacles: Readonly<Record<ComparisonObstacle, string>>;
  readonly remedies: Readonly<Record<ComparisonRemedy, string>>;
  readonly rate: string;
  readonly number: string;
}

/** Words for where a target stands. */
interface ProgressWords {
  readonly aYear: (amount: string) => string;
  readonly over: (pace: string, steps: string, isOne: boolean) => string;
  readonly goal: (value: string) => string;
  readonly required: (pace: string, steps: string, isOne: boolean) => string;
  readonly projected: (value: string, day: string, method: string | undefined) => string;
  readonly projections: Readonly<Record<ProjectionMethod, string>>;
  readonly reachedOn: (day: string) => string;
  readonly yearByYear: string;
  /** What became of a year may be another within the rounding of the figures. */
  readonly yearWithinRounding: string;
  readonly attainment: (percent: string) => string;
  readonly conclusion: (day: string) => string;
  readonly stillPossible: string;
  readonly notSettled: string;
  readonly withinRounding: string;
  readonly needed: string;
  readonly observations: Readonly<Record<MissingObservation['observation'], string>>;
  readonly setAside: string;
  readonly observationAt: (place: string) => string;
  readonly setAsideReasons: Readonly<Record<SetAsideReason, string>>;
}

/** Words for plans and what they ask for. */
interface PlanWords {
  readonly noPace: string;
  /** Where a plan begins. */
  readonly start: (value: string, day: string) => string;
  readonly pace: (each: string, steps: string, isOne: boolean) => string;
  readonly noTrajectory: Readonly<Record<NoTrajectory['reason'], string>>;
  readonly counts: (count: string, total: string, base: string | undefined) => string;
  readonly effect: (whole: string, count: string, total: string) => string;
  readonly allocated: (unit: string, reduction: string, left: string) => string;
}
