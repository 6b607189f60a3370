import { withSeparators } from '../../figures/format.ts';
import { own } from '../../foundation/input/index.ts';
import type {
  ComparisonObstacle,
  ComparisonRemedy,
  MissingObservation,
  NoTrajectory,
  ProjectionMethod,
  ExclusionReason,
  Target,
  TargetBound,
  TargetProgress,
  ProgressNote,
  TargetStatus,
  YearVerdict,
} from '../../targets/index.ts';
import { isMetBelow } from '../../targets/target.ts';
import { codeName, sourcesOf, type Context, contextOf } from '../wording/context.ts';
import { measureInWords, type MeasureUnit, type MeasureWords } from '../wording/measure.ts';
import {
  type CommonWords,
  inBrackets,
  momentInWords,
  printedNumber,
  requireText,
  withCapital,
  wordFor,
} from '../wording/text.ts';

/** The phrases of targets: by kind; falls by how they are judged, counts by their period; `fall-to` for a level to fall to. */
type TargetPhrase =
  | Extract<Target, { readonly kind: 'annual-reduction' }>['judged']
  | Extract<Target, { readonly kind: 'count' }>['per']
  | Exclude<Target['kind'], 'annual-reduction' | 'count' | 'each-household'>
  | 'fall-to';

/** A target with a bound. */
type BoundedTarget = Exclude<Target, { readonly kind: 'each-household' }>;

/** Words for targets, progress, changes and plans. */
export interface TargetWords {
  readonly measure: MeasureWords;
  readonly title: string;
  readonly phrases: Readonly<Record<TargetPhrase, (bound: string) => string>>;
  /** The bound from which a target counts as exceeded. */
  readonly exceeded: (bound: string) => string;
  /** The act that lists the units. */
  readonly listedIn: (act: string) => string;
  /** The least fall that meets a target. */
  readonly byMore: (fall: string, included: boolean) => string;
  readonly points: (number: string) => string;
  readonly times: string;
  readonly period: (target: string, from: string | undefined, until: string) => string;
  readonly eachHousehold: (atLeast: string, measured: string) => string;
  readonly change: ChangeWords;
  readonly progress: ProgressWords;
  readonly plan: PlanWords;
  readonly notes: Readonly<Record<ProgressNote, string>>;
  readonly statuses: Readonly<Record<TargetStatus, string>>;
  readonly years: Readonly<Record<YearVerdict['verdict'], string>>;
}

/** A change in words: subject, days and values. */
interface RenderedChange {
  readonly measured: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly from: string;
  readonly to: string;
  /** The absolute difference; `undefined` if the values are equal. */
  readonly by: string | undefined;
}

/** Words for changes. */
interface ChangeWords {
  readonly fell: (change: RenderedChange) => string;
  readonly rose: (change: RenderedChange) => string;
  readonly stayed: (change: RenderedChange) => string;
  readonly relative: (percent: string) => string;
  readonly compound: (percent: string) => string;
  readonly pace: (mean: string, years: string, isSingular: boolean) => string;
  readonly rounding: (from: string, to: string) => string;
  readonly notComparable: string;
  readonly notSaid: string;
  readonly obstacles: Readonly<Record<ComparisonObstacle, string>>;
  readonly remedies: Readonly<Record<ComparisonRemedy, string>>;
  readonly rate: string;
  readonly number: string;
}

/** Words for the progress of a target. */
interface ProgressWords {
  readonly aYear: (amount: string) => string;
  readonly over: (pace: string, years: string, isSingular: boolean) => string;
  readonly goal: (value: string) => string;
  readonly required: (pace: string, years: string, isSingular: boolean) => string;
  readonly projected: (value: string, day: string, method: string | undefined) => string;
  readonly projections: Readonly<Record<ProjectionMethod, string>>;
  readonly reachedOn: (day: string) => string;
  readonly yearByYear: string;
  /** The verdict on a year lies within the rounding of the figures. */
  readonly yearWithinRounding: string;
  readonly attainment: (percent: string) => string;
  readonly conclusion: (day: string) => string;
  readonly stillPossible: string;
  readonly notSettled: string;
  readonly withinRounding: string;
  readonly needed: string;
  readonly observations: Readonly<Record<MissingObservation['observation'], string>>;
  readonly excluded: string;
  /** An observation by number from 1. */
  readonly observationAt: (position: string) => string;
  readonly exclusionReasons: Readonly<Record<ExclusionReason, string>>;
}

/** Words for plans. */
interface PlanWords {
  readonly noPace: string;
  readonly start: (value: string, day: string) => string;
  readonly pace: (each: string, years: string, isSingular: boolean) => string;
  readonly noTrajectory: Readonly<Record<NoTrajectory['reason'], string>>;
  readonly counts: (count: string, total: string, base: string | undefined) => string;
  readonly effect: (whole: string, count: string, total: string) => string;
  readonly allocated: (unit: string, reduction: string, left: string) => string;
}

/** Names of the series and the axis of a chart. */
export interface SeriesWords {
  /** Title of the axis of years. */
  readonly year: string;
  /** The observed values. */
  readonly observed: string;
  /** The values that the target requires. */
  readonly target: string;
  /** The values at the achieved pace. */
  readonly projected: string;
}

/** Words for a chart of a target. */
export interface ChartWords extends SeriesWords {
  /** The measure, base and group of the target. */
  readonly title: (progress: TargetProgress) => string;
  /** The target in words, with its period. */
  readonly subtitle: (progress: TargetProgress) => string;
}

/** "từ 3% trở lên", "trên 3%", "dưới 3%": the range on one side of a bound. */
type Side = (end: string, included: boolean) => string;

/** Words for a chart of a target, made from the words of its sentences. */
export function chartWords(common: CommonWords, words: TargetWords, series: SeriesWords): ChartWords {
  const context = contextOf(common, {});
  return {
    ...series,
    title: ({ target: { measure, base, group }, unit }) =>
      withCapital(measureInWords({ measure, base, group }, unit, words.measure, context)),
    subtitle: ({ target, unit }) => withCapital(targetInWords(target, unit, words, context)),
  };
}

/** "tỷ lệ hộ nghèo giảm bình quân 1–1,5 điểm phần trăm một năm, từ cuối năm 2015 đến cuối năm 2020". */
function targetInWords(target: Target, unit: MeasureUnit, words: TargetWords, context: Context): string {
  const { from, until } = own(target.period);
  const day = (moment: string): string => momentInWords(moment, context.common);
  const measured = measureInWords(target, unitOfMeasure(target, unit), words.measure, context);
  const requirement =
    target.kind === 'each-household'
      ? words.eachHousehold(printedNumber(target.atLeast, context.common), measured)
      : `${measured} ${requirementInWords(target, unit, words, context)}`;
  return words.period(requirement, from === undefined ? undefined : day(from), day(until));
}

/** A target in words, with its source. */
export function targetSentence(target: Target, unit: MeasureUnit, words: TargetWords, context: Context): string {
  const { citation, evidence } = target;
  // A target of the caller’s may have a citation alone.
  const sources = sourcesOf([{ citation: citation ?? {}, evidence: evidence ?? 'confirmed' }], context);
  return `${words.title}: ${targetInWords(target, unit, words, context)}${inBrackets(sources)}`;
}

/** Whether a target is about the rate or the number of what it measures. */
function unitOfMeasure({ kind }: Target, unit: MeasureUnit): MeasureUnit {
  return kind === 'relative-cut' || kind === 'count' || kind === 'multiple' ? 'number' : unit;
}

/** "giảm 1–1,5% (danh sách tại …)": the verb, the bound and the list of a target. */
function requirementInWords(target: BoundedTarget, unit: MeasureUnit, words: TargetWords, context: Context): string {
  const bound = boundInWords(target.bound, target, unit, words, context);
  const list = target.kind === 'units-leaving' && target.list !== undefined ? [requireText(target.list)] : [];
  return wordFor(words.phrases, phraseOf(target))(bound) + inBrackets(list.map(words.listedIn));
}

/** "1–1,5%", "2%", "từ 3% trở lên", "trên 3%": a bound as programmes word it; "trên 1% (vượt mục tiêu khi trên 2%)" of a strict one. */
function boundInWords(
  { value, included, exceededBeyond }: TargetBound,
  target: Target,
  unit: MeasureUnit,
  words: TargetWords,
  context: Context,
): string {
  const { numbers } = context.common;
  const side = sideOf(target, words, context);
  const print = (number: string): string => number + unitOf(target, unit, number, words);
  const printed = withSeparators(value, numbers);
  if (exceededBeyond === undefined) {
    return side(print(printed), included);
  }
  const printedExceeded = withSeparators(exceededBeyond, numbers);
  if (!included) {
    return side(print(printed), false) + inBrackets([words.exceeded(side(print(printedExceeded), false))]);
  }
  const ends = isMetBelow(target) ? [printedExceeded, printed] : [printed, printedExceeded];
  return print(printedExceeded === printed ? printed : ends.join('–'));
}

function phraseOf(target: BoundedTarget): TargetPhrase {
  switch (target.kind) {
    case 'annual-reduction':
      return target.judged;
    case 'count':
      return target.per;
    case 'level':
      // A bound in words such as "below" already states the side on which the target is met.
      return target.better === 'lower' && target.bound.included && target.bound.exceededBeyond !== undefined
        ? 'fall-to'
        : target.kind;
    default:
      return target.kind;
  }
}

/** The words for the side of its bound on which a target is met. */
function sideOf(target: Target, { byMore }: TargetWords, { common: { range } }: Context): Side {
  if (target.kind === 'annual-reduction' || target.kind === 'relative-cut') {
    return byMore;
  }
  return isMetBelow(target) ? range.to : range.from;
}

/** The unit after the number of a bound. */
function unitOf(target: Target, unit: MeasureUnit, number: string, words: TargetWords): string {
  switch (target.kind) {
    case 'annual-reduction':
      return words.points(number);
    case 'multiple':
      return words.times;
    case 'count':
      return target.base === undefined ? '' : ` ${codeName(words.measure.bases, target.base)}`;
    case 'level':
      return unit === 'percent' ? '%' : '';
    default:
      return '%';
  }
}
