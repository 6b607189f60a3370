import type {
  Change,
  ComparisonRefusal,
  IncomparableChange,
  NumberBounds,
  NumberChange,
  RateChange,
  Target,
} from '../../targets/index.ts';
import type { Sentences } from '../language.ts';
import { codeName, type ExplainContext, standardName, type Context, contextOf } from '../wording/context.ts';
import {
  amountInWords,
  distanceInWords,
  measureInWords,
  type MeasureUnit,
  observedThing,
  territoryInWords,
  valueInWords,
} from '../wording/measure.ts';
import { type CommonWords, dayInWords, inBrackets, printedNumber, quoted, wordFor } from '../wording/text.ts';
import {
  allocatedSentence,
  effectSentence,
  noTrajectorySentences,
  paceSentences,
  progressSentences,
  trajectorySentences,
} from './progress.ts';
import { targetSentence, type TargetWords } from './target-words.ts';

/** The kinds of target and of result about them. */
export type TargetSentenceKind =
  | Target['kind']
  | 'change'
  | 'incomparable'
  | 'progress'
  | 'pace'
  | 'trajectory'
  | 'no-trajectory'
  | 'denominator-effect'
  | 'allocated-reduction';

/** What a change is told by. */
interface ToldBy {
  readonly unit: MeasureUnit;
  readonly whole: number;
  readonly exact: string | undefined;
  readonly each: number | undefined;
  readonly exactEach: string | undefined;
  readonly bounds: NumberBounds | undefined;
}

/** Sentences about targets, where they stand, and what would meet them. */
export function targetSentences(common: CommonWords, words: TargetWords): Sentences<TargetSentenceKind> {
  const telling = (context: ExplainContext): Context => contextOf(common, context);
  const target = (one: Target, context: ExplainContext): string[] => [
    targetSentence(one, 'percent', words, telling(context)),
  ];
  return {
    'annual-reduction': target,
    level: target,
    'relative-cut': target,
    'units-leaving': target,
    count: target,
    multiple: target,
    'each-household': target,
    change: (result, context) => changeSentences(result, words, telling(context)),
    incomparable: (result, context) => incomparableSentences(result, words, telling(context)),
    progress: (result, context) => progressSentences(result, words, telling(context)),
    pace: (result, context) => paceSentences(result, words, telling(context)),
    trajectory: (result, context) => trajectorySentences(result, words, telling(context)),
    'no-trajectory': (result, context) => noTrajectorySentences(result, words, telling(context)),
    'denominator-effect': (result, context) => [effectSentence(result, words, telling(context))],
    'allocated-reduction': (result, context) => [allocatedSentence(result, words, telling(context))],
  };
}

/** What changed, how fast, and what rounding leaves open. */
function changeSentences(change: Exclude<Change, IncomparableChange>, words: TargetWords, telling: Context): string[] {
  return [
    changeSentence(change, words, telling),
    ...paceSentence(change, words, telling),
    ...roundingSentence(change, words, telling),
  ];
}

/** What keeps two observations apart, and what would help. */
function incomparableSentences({ reasons }: IncomparableChange, words: TargetWords, telling: Context): string[] {
  return reasons.map((refusal) => `${words.change.notComparable}: ${refusalInWords(refusal, words, telling)}`);
}

function changeSentence(change: RateChange | NumberChange, words: TargetWords, telling: Context): string {
  const { unit, whole, exact } = toldBy(change);
  const value = (number: number): string => valueInWords(number, undefined, unit, change, words.measure, telling);
  const told = {
    measured: measureInWords(observedThing(change), unit, words.measure, telling),
    fromDay: dayInWords(change.from.at, telling.common),
    toDay: dayInWords(change.to.at, telling.common),
    from: value(change.from.value),
    to: value(change.to.value),
    by:
      whole === 0 ? undefined : distanceInWords(Math.abs(whole), without(exact), unit, change, words.measure, telling),
  };
  const { fell, rose, stayed } = words.change;
  return whole === 0 ? stayed(told) : (whole < 0 ? fell : rose)(told);
}

/** The mean a step, the relative change and the compound rate, those that there are. */
function paceSentence(change: RateChange | NumberChange, words: TargetWords, telling: Context): string[] {
  const { unit, each, exactEach, whole } = toldBy(change);
  const { years, relativePercent, compoundPercentPerYear, exact } = change;
  if (whole === 0 || each === undefined || years === undefined) {
    return [];
  }
  const mean = distanceInWords(Math.abs(each), without(exactEach), unit, change, words.measure, telling);
  const details = [
    ...(relativePercent === undefined
      ? []
      : [words.change.relative(amountInWords(relativePercent, exact.relativePercent, telling))]),
    ...(compoundPercentPerYear === undefined
      ? []
      : [words.change.compound(amountInWords(compoundPercentPerYear, undefined, telling))]),
  ];
  return [words.change.pace(mean, printedNumber(years, telling.common), years === 1) + inBrackets(details)];
}

/** What rounding leaves possible of the whole change. */
function roundingSentence(change: RateChange | NumberChange, words: TargetWords, telling: Context): string[] {
  const { from, to } = toldBy(change).bounds as NumberBounds;
  if (from === undefined || to === undefined || from === to) {
    return [];
  }
  // Where both a fall and a rise are possible, only the signs tell them apart.
  const ends = from < 0 && to > 0 ? [from, to] : [Math.abs(from), Math.abs(to)].sort((one, other) => one - other);
  const [least, most] = ends.map((end) => amountInWords(end, undefined, telling)) as [string, string];
  return [words.change.rounding(least, most)];
}

function refusalInWords(refusal: ComparisonRefusal, words: TargetWords, telling: Context): string {
  const { kind, from, to, territories, remedy } = refusal;
  const sides =
    territories?.map((territory) => territoryInWords(territory, words.measure, telling)) ??
    [from, to].map((side) => (side === undefined ? words.change.notSaid : sideInWords(kind, side, words, telling)));
  return `${wordFor(words.change.obstacles, kind)} (${sides.join(' – ')}): ${wordFor(words.change.remedies, remedy)}`;
}

function toldBy(change: RateChange | NumberChange): ToldBy {
  return change.of === 'rate'
    ? {
        unit: 'percent',
        whole: change.percentagePoints,
        exact: change.exact.percentagePoints,
        each: change.percentagePointsPerYear,
        exactEach: change.exact.percentagePointsPerYear,
        bounds: change.bounds.percentagePoints,
      }
    : {
        unit: 'number',
        whole: change.difference,
        exact: change.exact.difference,
        each: change.differencePerYear,
        exactEach: change.exact.differencePerYear,
        bounds: change.bounds.difference,
      };
}

function without(sign: string | undefined): string | undefined {
  return sign?.replace('-', '');
}

/** What one of the two observations says that the other does not. */
function sideInWords(kind: ComparisonRefusal['kind'], side: string, words: TargetWords, telling: Context): string {
  switch (kind) {
    case 'different-standards':
      return standardName(side, words.measure.standards, telling);
    case 'different-measures':
      return codeName(words.measure.measures, side);
    case 'different-bases':
      return codeName(words.measure.bases, side);
    case 'different-groups':
      return codeName(words.measure.groups, side);
    case 'different-units':
      return side === 'rate' ? words.change.rate : words.change.number;
    default:
      return quoted(side);
  }
}
