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
  observedSubject,
  territoryInWords,
  valueInWords,
} from '../wording/measure.ts';
import { type CommonWords, compact, dayInWords, inBrackets, printedNumber, quoted, wordFor } from '../wording/text.ts';
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

/** The change of a rate, in percentage points, or of a number; `whole` over all years, `each` per year. */
interface ChangeAmounts {
  readonly unit: MeasureUnit;
  readonly whole: number;
  readonly exact: string | undefined;
  readonly each: number | undefined;
  readonly exactEach: string | undefined;
  readonly bounds: NumberBounds | undefined;
}

/** Sentences about targets, progress, changes and plans. */
export function targetSentences(common: CommonWords, words: TargetWords): Sentences<TargetSentenceKind> {
  const contextFrom = (given: ExplainContext): Context => contextOf(common, given);
  const renderTarget = (target: Target, given: ExplainContext): string[] => [
    targetSentence(target, 'percent', words, contextFrom(given)),
  ];
  return {
    'annual-reduction': renderTarget,
    level: renderTarget,
    'relative-cut': renderTarget,
    'units-leaving': renderTarget,
    count: renderTarget,
    multiple: renderTarget,
    'each-household': renderTarget,
    change: (result, given) => changeSentences(result, words, contextFrom(given)),
    incomparable: (result, given) => incomparableSentences(result, words, contextFrom(given)),
    progress: (result, given) => progressSentences(result, words, contextFrom(given)),
    pace: (result, given) => paceSentences(result, words, contextFrom(given)),
    trajectory: (result, given) => trajectorySentences(result, words, contextFrom(given)),
    'no-trajectory': (result, given) => noTrajectorySentences(result, words, contextFrom(given)),
    'denominator-effect': (result, given) => [effectSentence(result, words, contextFrom(given))],
    'allocated-reduction': (result, given) => [allocatedSentence(result, words, contextFrom(given))],
  };
}

/** The change, its pace, and its range within the rounding of the figures. */
function changeSentences(change: Exclude<Change, IncomparableChange>, words: TargetWords, context: Context): string[] {
  return [
    changeSentence(change, words, context),
    ...paceSentence(change, words, context),
    ...roundingSentence(change, words, context),
  ];
}

/** The obstacles to comparing two observations, and their remedies. */
function incomparableSentences({ reasons }: IncomparableChange, words: TargetWords, context: Context): string[] {
  return reasons.map((refusal) => `${words.change.notComparable}: ${refusalInWords(refusal, words, context)}`);
}

function changeSentence(change: RateChange | NumberChange, words: TargetWords, context: Context): string {
  const { unit, whole, exact } = amountsOf(change);
  const value = (number: number): string => valueInWords(number, undefined, unit, change, words.measure, context);
  const rendered = {
    measured: measureInWords(observedSubject(change), unit, words.measure, context),
    fromDay: dayInWords(change.from.at, context.common),
    toDay: dayInWords(change.to.at, context.common),
    from: value(change.from.value),
    to: value(change.to.value),
    by:
      whole === 0
        ? undefined
        : distanceInWords(Math.abs(whole), withoutSign(exact), unit, change, words.measure, context),
  };
  if (whole === 0) {
    return words.change.stayed(rendered);
  }
  return whole < 0 ? words.change.fell(rendered) : words.change.rose(rendered);
}

/** The mean change a year, with the relative change and the compound rate, as far as they are defined. */
function paceSentence(change: RateChange | NumberChange, words: TargetWords, context: Context): string[] {
  const { unit, each, exactEach, whole } = amountsOf(change);
  const { years, relativePercent, compoundPercentPerYear, exact } = change;
  if (whole === 0 || each === undefined || years === undefined) {
    return [];
  }
  const mean = distanceInWords(Math.abs(each), withoutSign(exactEach), unit, change, words.measure, context);
  const details = compact([
    relativePercent === undefined
      ? undefined
      : words.change.relative(amountInWords(relativePercent, exact.relativePercent, context)),
    compoundPercentPerYear === undefined
      ? undefined
      : words.change.compound(amountInWords(compoundPercentPerYear, undefined, context)),
  ]);
  return [words.change.pace(mean, printedNumber(years, context.common), years === 1) + inBrackets(details)];
}

/** The range of the change within the rounding of the figures; empty if it is exact. */
function roundingSentence(change: RateChange | NumberChange, words: TargetWords, context: Context): string[] {
  const { from, to } = amountsOf(change).bounds as NumberBounds;
  if (from === undefined || to === undefined || from === to) {
    return [];
  }
  const print = (number: number): string => amountInWords(number, undefined, context);
  // Signs are needed only if both a fall and a rise are possible.
  if (from < 0 && to > 0) {
    return [words.change.rounding(print(from), print(to))];
  }
  const isFall = to <= 0;
  const least = Math.abs(isFall ? to : from);
  const most = Math.abs(isFall ? from : to);
  return [words.change.rounding(print(least), print(most))];
}

function refusalInWords(refusal: ComparisonRefusal, words: TargetWords, context: Context): string {
  const { kind, from, to, territories, remedy } = refusal;
  const sides =
    territories?.map((territory) => territoryInWords(territory, words.measure, context)) ??
    [from, to].map((side) => (side === undefined ? words.change.notSaid : sideInWords(kind, side, words, context)));
  return `${wordFor(words.change.obstacles, kind)} (${sides.join(' – ')}): ${wordFor(words.change.remedies, remedy)}`;
}

function amountsOf(change: RateChange | NumberChange): ChangeAmounts {
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

function withoutSign(number: string | undefined): string | undefined {
  return number?.replace('-', '');
}

/** The standard, measure, base or other property in which an observation differs from the second. */
function sideInWords(kind: ComparisonRefusal['kind'], side: string, words: TargetWords, context: Context): string {
  switch (kind) {
    case 'different-standards':
      return standardName(side, words.measure.standards, context);
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
