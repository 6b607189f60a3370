import type {
  Change,
  ComparisonRefusal,
  IncomparableChange,
  NumberBounds,
  NumberChange,
  RateChange,
} from '../../../targets/index.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import {
  amountInWords,
  distanceInWords,
  measureInWords,
  type MeasureUnit,
  observedThing,
  territoryInWords,
  valueInWords,
} from '../../wording/measure-in-words.ts';
import { codeName, standardName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { quoted, wordFor } from '../../wording/of-result.ts';
import type { Telling } from '../../wording/telling.ts';
import type { TargetWords } from './target-words.ts';

/** What a change is told by. */
interface ToldBy {
  readonly unit: MeasureUnit;
  readonly whole: number;
  readonly exact: string | undefined;
  readonly each: number | undefined;
  readonly exactEach: string | undefined;
  readonly bounds: NumberBounds | undefined;
}

/** What changed, how fast, and what rounding leaves open. */
export function changeSentences(
  change: Exclude<Change, IncomparableChange>,
  words: TargetWords,
  telling: Telling,
): string[] {
  return [
    changeSentence(change, words, telling),
    ...paceSentence(change, words, telling),
    ...roundingSentence(change, words, telling),
  ];
}

/** What keeps two observations apart, and what would help. */
export function incomparableSentences({ reasons }: IncomparableChange, words: TargetWords, telling: Telling): string[] {
  return reasons.map((refusal) => `${words.change.notComparable}: ${refusalInWords(refusal, words, telling)}`);
}

function changeSentence(change: RateChange | NumberChange, words: TargetWords, telling: Telling): string {
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
function paceSentence(change: RateChange | NumberChange, words: TargetWords, telling: Telling): string[] {
  const { unit, each, exactEach, whole } = toldBy(change);
  const { steps, relativePercent, compoundPercentPerYear, exact } = change;
  if (whole === 0 || each === undefined || steps === undefined) {
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
  return [words.change.pace(mean, printedNumber(steps, telling.common), steps === 1) + inBrackets(details)];
}

/** What rounding leaves possible of the whole change. */
function roundingSentence(change: RateChange | NumberChange, words: TargetWords, telling: Telling): string[] {
  const { from, to } = toldBy(change).bounds as NumberBounds;
  if (from === undefined || to === undefined || from === to) {
    return [];
  }
  // Where both a fall and a rise are possible, only the signs tell them apart.
  const ends = from < 0 && to > 0 ? [from, to] : [Math.abs(from), Math.abs(to)].sort((one, other) => one - other);
  const [least, most] = ends.map((end) => amountInWords(end, undefined, telling)) as [string, string];
  return [words.change.rounding(least, most)];
}

function refusalInWords(refusal: ComparisonRefusal, words: TargetWords, telling: Telling): string {
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
function sideInWords(kind: ComparisonRefusal['kind'], side: string, words: TargetWords, telling: Telling): string {
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
