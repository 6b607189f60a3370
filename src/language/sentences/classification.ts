import type {
  BoundDistance,
  Classification,
  ComparedClassification,
  BoundComparison,
  DeprivationReason,
  IncomeReason,
  OutcomeReason,
  ClassificationReason,
  StandardDifference,
  UndecidedClassification,
} from '../../classification/index.ts';
import type { PovertyStandard } from '../../law/index.ts';
import { weightOf } from '../../law/poverty-standard.ts';
import type { HouseholdClass, PovertyGround } from '../../vocabulary/index.ts';
import type { Sentences } from '../language.ts';
import {
  gapName,
  indicatorName,
  type ListLabels,
  lookUp,
  type Sourced,
  sourcesOf,
  standardName,
  type Context,
  contextOf,
} from '../wording/context.ts';
import { inputNames, type InputWords } from '../wording/facts.ts';
import {
  alternatives,
  type CommonWords,
  inBrackets,
  requireNumber,
  observedAmount,
  requirePhrase,
  printedNumber,
  rangeInWords,
  requireText,
  wordFor,
} from '../wording/text.ts';

type AnyClassification = Classification | ComparedClassification;

/** The kinds of result about the class of a household. */
export type ClassificationKind = 'classification' | 'comparison';

/** The unit of an amount: per month or year, or points. */
type AmountUnit = BoundDistance['period'] | 'points';

/** Words for the class of a household and its reasons. */
export interface ClassificationWords {
  readonly classes: Readonly<Record<HouseholdClass, string>>;
  readonly grounds: Readonly<Record<PovertyGround, string>>;
  readonly differences: Readonly<Record<StandardDifference, string>>;
  readonly areas: ListLabels;
  readonly standards: ListLabels;
  readonly inputs: InputWords;
  readonly score: ScoreWords;
  /** An area that has no label. */
  readonly areaNamed: (code: string) => string;
  readonly units: Readonly<Record<AmountUnit, string>>;
  /** "the average income of". */
  readonly income: string;
  /** "the B1 score of". */
  readonly incomeScore: string;
  readonly operators: Readonly<Record<BoundComparison['operator'], string>>;
  /** Before a range. */
  readonly between: string;
  /** An income beside its line, with the unit, the area and the sources. */
  readonly compared: (
    subject: string,
    compared: string,
    unit: string,
    area: string,
    sources: readonly string[],
  ) => string;
  /** Before a gap of the standard. */
  readonly gap: string;
  readonly conclusion: string;
  /** Before the classes that remain possible. */
  readonly stillPossible: string;
  readonly neededToDecide: string;
  readonly neededMostDecisiveFirst: string;
  readonly standardApplied: string;
  readonly differsBecause: string;
}

/** A deprivation score counts indicators if each weighs one point, else points. */
type ScoreUnit = 'indicators' | 'points';

/** Words for a deprivation score. */
interface ScoreWords {
  /** "3 chỉ số". */
  readonly amount: (score: number, unit: ScoreUnit) => string;
  /** "hộ thiếu hụt". */
  readonly has: Readonly<Record<ScoreUnit, string>>;
  /** The household with a score of zero. */
  readonly hasNone: Readonly<Record<ScoreUnit, string>>;
  /** Before a score that may be higher. */
  readonly atLeast: string;
  /** Before a score that may be lower. */
  readonly atMost: string;
  readonly meets: (bound: string) => string;
  readonly below: (bound: string) => string;
  /** Whether the cut-off is met depends on the `reason`. */
  readonly undecided: (reason: string, bound: string) => string;
  readonly unknownIndicators: (count: number) => string;
  readonly unknownScore: string;
  /** Before the verdict of a review score. */
  readonly byScore: string;
}

/** Sentences about the class of a household and its reasons. */
export function classificationSentences(
  common: CommonWords,
  words: ClassificationWords,
): Sentences<ClassificationKind> {
  return {
    classification: (result, given) => {
      const context = contextOf(common, given, result.standard);
      return [...classSentences(result, words, context), ...standardSentence(result, words, context)];
    },
    comparison: (result, given) => comparisonSentences(result, words, contextOf(common, given, result.standard)),
  };
}

/** The classes that remain possible, in a sentence. */
export function possibleSentence(
  { possible }: Pick<UndecidedClassification, 'possible'>,
  { classes, stillPossible }: ClassificationWords,
  { common }: Context,
): string {
  const names = possible.map((name) => wordFor(classes, name));
  return `${stillPossible} ${requirePhrase(alternatives(names, common))}`;
}

/** The reasons of a classification, then its conclusion. */
export function classSentences(result: AnyClassification, words: ClassificationWords, context: Context): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, words, context));
  return [...new Set(reasons), ...conclusionSentences(result, words, context)];
}

/** The standard, unless a reason cites one of its acts already. */
function standardSentence(result: Classification, words: ClassificationWords, context: Context): string[] {
  const sourced = result.reasons.flatMap((reason) => (reason.kind === 'outcome' ? [reason] : boundsOf(reason)));
  const isCited = sourcesOf(sourced, context).length > 0;
  return isCited ? [] : [`${words.standardApplied}: ${standardName(result.standard, words.standards, context)}`];
}

/** A classification in a comparison: its standard, its sentences, and why its class differs from that under the first standard. */
function comparisonSentences(result: ComparedClassification, words: ClassificationWords, context: Context): string[] {
  const differences = result.differences.map((difference) => wordFor(words.differences, difference));
  return [
    `${words.standardApplied}: ${standardName(result.standard, words.standards, context)}`,
    ...classSentences(result, words, context),
    ...(differences.length > 0 ? [`${words.differsBecause} ${differences.join('; ')}`] : []),
  ];
}

/** The deprivation score against its cut-off. */
function deprivationSentence(reason: DeprivationReason, words: ClassificationWords, context: Context): string {
  const { points, operator, deprived, unknown = [] } = reason;
  const unit = unitOf(reason, context);
  const bound = words.score.amount(requireNumber(reason.bound), unit);
  const sources = inBrackets(sourcesOf([reason], context));
  const score = scoreInWords(reason, unit, words, context);
  if (operator === undefined) {
    const gap = deprived ? words.score.unknownIndicators(requireNumber(unknown.length)) : words.score.unknownScore;
    return words.score.undecided(points > 0 ? `${score}, ${gap}` : gap, bound) + sources;
  }
  const verdict = operator === '>=' ? words.score.meets(bound) : words.score.below(bound);
  return `${deprived ? '' : words.score.byScore}${score}, ${verdict}${sources}`;
}

/** An income, or an income score, against the bounds of its band; empty if the band has no bound. */
function incomeSentence(reason: IncomeReason, words: ClassificationWords, context: Context): string[] {
  const { observed, comparisons, area, period } = reason;
  const { common } = context;
  const [first, second] = comparisons;
  if (!first) {
    return [];
  }
  const unit = wordFor(words.units, period ?? 'points');
  const print = ({ bound }: BoundComparison): string => printedNumber(bound, common);
  const from = print(first);
  const range = second && {
    from,
    fromIncluded: first.operator === '>=',
    to: print(second),
    toIncluded: second.operator === '<=',
  };
  const compared = range
    ? `${words.between} ${rangeInWords(range, common)}`
    : `${wordFor(words.operators, first.operator)} ${from}`;
  const bounds = comparisons.map(({ bound }) => bound);
  const subject = `${period ? words.income : words.incomeScore} ${observedAmount(observed, bounds, common)}`;
  return [words.compared(subject, compared, unit, areaInWords(area, words), sourcesOf(comparisons, context))];
}

function reasonSentences(reason: ClassificationReason, words: ClassificationWords, context: Context): string[] {
  switch (reason.kind) {
    case 'income':
    case 'income-score':
      return incomeSentence(reason, words, context);
    case 'deprivation':
      return [deprivationSentence(reason, words, context)];
    case 'outcome': {
      const sources = inBrackets(sourcesOf([reason], context));
      return reason.open ? [`${words.gap}: ${gapName(reason.open.gap, context)}${sources}`] : [];
    }
  }
}

/** The class and its ground, with the sources that the reasons have not cited; if undecided, the possible classes and the missing inputs. */
function conclusionSentences(result: AnyClassification, words: ClassificationWords, context: Context): string[] {
  if (!result.decided) {
    return [possibleSentence(result, words, context), ...missingSentence(result, words, context)];
  }
  const cited = result.reasons.flatMap((reason) => sourcesOf(boundsOf(reason), context));
  const outcomes = result.reasons.filter((reason): reason is OutcomeReason => reason.kind === 'outcome');
  const sources = sourcesOf(outcomes, context).filter((source) => !cited.includes(source));
  const ground = result.ground ? [wordFor(words.grounds, result.ground)] : [];
  return [`${words.conclusion}: ${wordFor(words.classes, result.class)}${inBrackets([...ground, ...sources])}`];
}

/** The bounds behind a reason, with their citations; an outcome has none. */
function boundsOf(reason: ClassificationReason): readonly Sourced[] {
  if (reason.kind === 'outcome') {
    return [];
  }
  return reason.kind === 'deprivation' ? [reason] : reason.comparisons;
}

/** The label of an area; an area of a standard of the caller's by its code. */
export function areaInWords(area: string, { areas, areaNamed }: ClassificationWords): string {
  return lookUp(areas, area) ?? areaNamed(requireText(area));
}

/** Indicators if each weighs one point: by the standard, or without it as far as the score shows. */
function unitOf({ points, mostPoints, deprived, unknown }: DeprivationReason, { standard }: Context): ScoreUnit {
  const countsIndicators = standard
    ? haveEqualWeights(standard)
    : !deprived || (points === deprived.length && mostPoints - points === unknown?.length);
  return countsIndicators ? 'indicators' : 'points';
}

/** Whether each indicator of a standard weighs one point. */
export function haveEqualWeights(standard: PovertyStandard): boolean {
  return standard.indicators.every((indicator) => weightOf(indicator) === 1);
}

/** The known score, or its bound, with the names of the indicators. */
function scoreInWords(
  reason: DeprivationReason,
  unit: ScoreUnit,
  { score: words, inputs }: ClassificationWords,
  context: Context,
): string {
  const { points, mostPoints, operator, deprived = [] } = reason;
  const names = deprived.map((code) => indicatorName(code, inputs.indicators, context)).join(', ');
  const mayBeLower = operator === '<' && points < mostPoints;
  if (mostPoints === 0) {
    return words.hasNone[unit];
  }
  const extent = mayBeLower ? words.atMost : points < mostPoints ? words.atLeast : '';
  const score = words.amount(requireNumber(mayBeLower ? mostPoints : points), unit);
  return `${words.has[unit]} ${extent}${score}${inBrackets(names ? [names] : [])}`;
}

/** The missing inputs, the most decisive first; empty without any. */
function missingSentence(
  { missing }: Pick<UndecidedClassification, 'missing'>,
  words: ClassificationWords,
  context: Context,
): string[] {
  const paths = missing.map(({ path }) => path);
  const names = inputNames(paths, words.inputs, context);
  const heading = names.length > 1 ? words.neededMostDecisiveFirst : words.neededToDecide;
  return names.length > 0 ? [`${heading}: ${names.join(', ')}`] : [];
}
