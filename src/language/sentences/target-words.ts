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
import { codeName, sourcesOf, type Context, contextOf } from '../wording/context.ts';
import { measureInWords, type MeasureUnit, type MeasureWords } from '../wording/measure.ts';
import {
  type CommonWords,
  inBrackets,
  momentInWords,
  printedNumber,
  textOf,
  withCapital,
  wordFor,
} from '../wording/text.ts';

/** What a target asks for: a fall on average or each year, a level, a share, a number for the period or a year. */
type TargetPhrase =
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
  readonly notes: Readonly<Record<ProgressNote, string>>;
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
  readonly excluded: string;
  readonly observationAt: (place: string) => string;
  readonly exclusionReasons: Readonly<Record<ExclusionReason, string>>;
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

/** Names of what stands in a chart. */
export interface SeriesWords {
  /** Title of the axis of years. */
  readonly year: string;
  /** What was observed. */
  readonly observed: string;
  /** What the target asks for. */
  readonly target: string;
  /** Where the achieved pace leads. */
  readonly projected: string;
}

/** Words for a chart of a target. */
export interface ChartWords extends SeriesWords {
  /** What is measured. */
  readonly title: (progress: TargetProgress) => string;
  /** What the target asks for. */
  readonly subtitle: (progress: TargetProgress) => string;
}

/** "từ 3% trở lên", "trên 3%", "dưới 3%": what lies on one side of a bound. */
type Side = (end: string, included: boolean) => string;

/** Words for a chart of a target, from those of its sentences. */
export function chartWords(common: CommonWords, words: TargetWords, series: SeriesWords): ChartWords {
  const telling = contextOf(common, {});
  return {
    ...series,
    title: ({ target: { measure, base, group }, unit }) =>
      withCapital(measureInWords({ measure, base, group }, unit, words.measure, telling)),
    subtitle: ({ target, unit }) => withCapital(targetInWords(target, unit, words, telling)),
  };
}

/** "tỷ lệ hộ nghèo giảm bình quân 1–1,5 điểm phần trăm một năm, từ cuối năm 2015 đến cuối năm 2020". */
function targetInWords(target: Target, unit: MeasureUnit, words: TargetWords, telling: Context): string {
  const { from, until } = own(target.period);
  const day = (moment: string): string => momentInWords(moment, telling.common);
  const measured = measureInWords(target, unitOfMeasure(target, unit), words.measure, telling);
  const asked = (): string => {
    if (target.kind === 'each-household') {
      return words.eachHousehold(printedNumber(target.atLeast, telling.common), measured);
    }
    const bound = boundInWords(target.bound, target, unit, words, telling);
    const list =
      target.kind === 'units-leaving' && target.list !== undefined ? [words.listedIn(textOf(target.list))] : [];
    return `${measured} ${wordFor(words.phrases, phraseOf(target))(bound)}${inBrackets(list)}`;
  };
  return words.period(asked(), from === undefined ? undefined : day(from), day(until));
}

/** What a target asks for, and where it is set. */
export function targetSentence(target: Target, unit: MeasureUnit, words: TargetWords, telling: Context): string {
  const { citation, evidence } = target;
  // A target of the caller’s may have a citation alone.
  const sources = sourcesOf([{ citation: citation ?? {}, evidence: evidence ?? 'confirmed' }], telling);
  return `${words.title}: ${targetInWords(target, unit, words, telling)}${inBrackets(sources)}`;
}

/** Of a share or a fall of a rate the rate, else the number. */
function unitOfMeasure({ kind }: Target, unit: MeasureUnit): MeasureUnit {
  return kind === 'relative-cut' || kind === 'count' || kind === 'multiple' ? 'number' : unit;
}

/** "1–1,5%", "2%", "từ 3% trở lên", "trên 3%": a bound as programmes word it; "trên 1% (vượt mục tiêu khi trên 2%)" of a strict one. */
function boundInWords(
  { value, included, exceededBeyond }: TargetBound,
  target: Target,
  unit: MeasureUnit,
  words: TargetWords,
  telling: Context,
): string {
  const { numbers } = telling.common;
  const side = sideOf(target, words, telling);
  const print = (number: string): string => number + unitOf(target, unit, number, words);
  const printed = withSeparators(value, numbers);
  if (exceededBeyond === undefined) {
    return side(print(printed), included);
  }
  const other = withSeparators(exceededBeyond, numbers);
  if (!included) {
    return side(print(printed), false) + inBrackets([words.exceeded(side(print(other), false))]);
  }
  const ends = isMetBelow(target) ? [other, printed] : [printed, other];
  return print(other === printed ? printed : ends.join('–'));
}

function phraseOf(target: Exclude<Target, { readonly kind: 'each-household' }>): TargetPhrase {
  switch (target.kind) {
    case 'annual-reduction':
      return target.judged;
    case 'count':
      return target.per;
    case 'level':
      // Words such as "below" say themselves on which side of the bound the target is met.
      return target.better === 'lower' && target.bound.included && target.bound.exceededBeyond !== undefined
        ? 'fall-to'
        : target.kind;
    default:
      return target.kind;
  }
}

/** On which side of its bound a target is met. */
function sideOf(target: Target, { byMore }: TargetWords, { common: { range } }: Context): Side {
  if (target.kind === 'annual-reduction' || target.kind === 'relative-cut') {
    return byMore;
  }
  return isMetBelow(target) ? range.to : range.from;
}

/** What stands behind the number of a bound. */
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

function isMetBelow(target: Target): boolean {
  return target.kind === 'level' && target.better === 'lower';
}
