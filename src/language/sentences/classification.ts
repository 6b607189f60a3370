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
  numberOf,
  observedAmount,
  phraseOf,
  printedNumber,
  rangeInWords,
  textOf,
  wordFor,
} from '../wording/text.ts';

type AnyClassification = Classification | ComparedClassification;

/** The kinds of result about the class of a household. */
export type ClassificationKind = 'classification' | 'comparison';

/** What amounts and scores are told in. */
type AmountUnit = BoundDistance['period'] | 'points';

/** Words for the class of a household and what it follows from. */
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
  /** "the average income of", "the B1 score of". */
  readonly income: string;
  readonly incomeScore: string;
  readonly operators: Readonly<Record<BoundComparison['operator'], string>>;
  /** Before a range. */
  readonly between: string;
  /** How an income stands to its line, with the unit, the area and the sources. */
  readonly compared: (
    subject: string,
    compared: string,
    unit: string,
    area: string,
    sources: readonly string[],
  ) => string;
  /** Before a gap of the standard. */
  readonly leavesOpen: string;
  readonly conclusion: string;
  /** Before the classes that remain possible. */
  readonly stillPossible: string;
  readonly neededToDecide: string;
  readonly neededMostDecisiveFirst: string;
  readonly standardApplied: string;
  readonly differsBecause: string;
}

/** What a deprivation score counts. */
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
  /** The cut-off is met. */
  readonly meets: (bound: string) => string;
  /** The cut-off is not met. */
  readonly below: (bound: string) => string;
  /** Whether it is met is open, for a reason. */
  readonly open: (because: string, bound: string) => string;
  /** How many indicators are not known. */
  readonly unknownIndicators: (count: number) => string;
  /** The review score is not known. */
  readonly unknownScore: string;
  /** Before what a review score says. */
  readonly byScore: string;
}

/** The classes that remain possible. */
export function possibleSentence(
  { possible }: Pick<UndecidedClassification, 'possible'>,
  { classes, stillPossible }: ClassificationWords,
  { common }: Context,
): string {
  const names = possible.map((name) => wordFor(classes, name));
  return `${stillPossible} ${phraseOf(alternatives(names, common))}`;
}

/** The reasons of a classification, then what follows from them. */
export function classSentences(result: AnyClassification, words: ClassificationWords, telling: Context): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, words, telling));
  return [...new Set(reasons), ...conclusionSentences(result, words, telling)];
}

/** The standard, where no sentence before has cited an act of it. */
function standardSentence(result: Classification, words: ClassificationWords, telling: Context): string[] {
  const grounds = result.reasons.flatMap((reason) => [
    ...restsOn(reason),
    ...(reason.kind === 'outcome' ? [reason] : []),
  ]);
  const isCited = sourcesOf(grounds, telling).length > 0;
  return isCited ? [] : [`${words.standardApplied}: ${standardName(result.standard, words.standards, telling)}`];
}

/** A classification beside that under another standard: which standard it is under, and why the class differs. */
function comparisonSentences(result: ComparedClassification, words: ClassificationWords, telling: Context): string[] {
  const differences = result.differences.map((difference) => wordFor(words.differences, difference));
  return [
    `${words.standardApplied}: ${standardName(result.standard, words.standards, telling)}`,
    ...classSentences(result, words, telling),
    ...(differences.length > 0 ? [`${words.differsBecause} ${differences.join('; ')}`] : []),
  ];
}

/** Sentences about the class of a household and what it follows from. */
export function classificationSentences(
  common: CommonWords,
  words: ClassificationWords,
): Sentences<ClassificationKind> {
  return {
    classification: (result, context) => {
      const telling = contextOf(common, context, result.standard);
      return [...classSentences(result, words, telling), ...standardSentence(result, words, telling)];
    },
    comparison: (result, context) => comparisonSentences(result, words, contextOf(common, context, result.standard)),
  };
}

/** How the deprivation score stands to the cut-off. */
function deprivationSentence(reason: DeprivationReason, words: ClassificationWords, telling: Context): string {
  const { points, operator, deprived, unknown = [] } = reason;
  const unit = unitOf(reason, telling);
  const bound = words.score.amount(numberOf(reason.bound), unit);
  const sources = inBrackets(sourcesOf([reason], telling));
  const score = scoreInWords(reason, unit, words, telling);
  if (operator === undefined) {
    const known = points > 0 ? [score] : [];
    const because = deprived ? words.score.unknownIndicators(numberOf(unknown.length)) : words.score.unknownScore;
    return words.score.open([...known, because].join(', '), bound) + sources;
  }
  const stands = operator === '>=' ? words.score.meets(bound) : words.score.below(bound);
  return `${deprived ? '' : words.score.byScore}${score}, ${stands}${sources}`;
}

/** How an income, or an income score, stands to the bounds of its band; nothing where the band has no bound. */
function incomeSentence(reason: IncomeReason, words: ClassificationWords, telling: Context): string[] {
  const { observed, comparisons, area, period } = reason;
  const { common } = telling;
  const [first, second] = comparisons;
  if (!first) {
    return [];
  }
  const unit = wordFor(words.units, period ?? 'points');
  const print = ({ bound }: BoundComparison): string => printedNumber(bound, common);
  const compared = second
    ? `${words.between} ${rangeInWords({ from: print(first), fromIncluded: first.operator === '>=', to: print(second), toIncluded: second.operator === '<=' }, common)}`
    : `${wordFor(words.operators, first.operator)} ${print(first)}`;
  const bounds = comparisons.map(({ bound }) => bound);
  const subject = `${period ? words.income : words.incomeScore} ${observedAmount(observed, bounds, common)}`;
  const place = lookUp(words.areas, area) ?? words.areaNamed(textOf(area));
  return [words.compared(subject, compared, unit, place, sourcesOf(comparisons, telling))];
}

function reasonSentences(reason: ClassificationReason, words: ClassificationWords, telling: Context): string[] {
  switch (reason.kind) {
    case 'income':
    case 'income-score':
      return incomeSentence(reason, words, telling);
    case 'deprivation':
      return [deprivationSentence(reason, words, telling)];
    case 'outcome': {
      const sources = inBrackets(sourcesOf([reason], telling));
      return reason.open ? [`${words.leavesOpen}: ${gapName(reason.open.gap, telling)}${sources}`] : [];
    }
  }
}

/** The class, or what is possible and what would decide. The conclusion cites what the reasons before it have not cited. */
function conclusionSentences(result: AnyClassification, words: ClassificationWords, telling: Context): string[] {
  if (!result.decided) {
    return [possibleSentence(result, words, telling), ...missingSentence(result, words, telling)];
  }
  const said = result.reasons.flatMap((reason) => sourcesOf(restsOn(reason), telling));
  const outcomes = result.reasons.filter((reason): reason is OutcomeReason => reason.kind === 'outcome');
  const sources = sourcesOf(outcomes, telling).filter((source) => !said.includes(source));
  const ground = result.ground ? [wordFor(words.grounds, result.ground)] : [];
  return [`${words.conclusion}: ${wordFor(words.classes, result.class)}${inBrackets([...ground, ...sources])}`];
}

/** What a reason other than the outcome rests on. */
function restsOn(reason: ClassificationReason): readonly Sourced[] {
  return reason.kind === 'outcome' ? [] : reason.kind === 'deprivation' ? [reason] : reason.comparisons;
}

/** Indicators where each weighs one point, as the standard says or else the score itself; points otherwise. */
function unitOf({ points, mostPoints, deprived, unknown }: DeprivationReason, { standard }: Context): ScoreUnit {
  const countsIndicators = standard
    ? standard.indicators.every((indicator) => weightOf(indicator) === 1)
    : !deprived || (points === deprived.length && mostPoints - points === unknown?.length);
  return countsIndicators ? 'indicators' : 'points';
}

/** The score as far as it is known, with the names of the indicators. */
function scoreInWords(
  reason: DeprivationReason,
  unit: ScoreUnit,
  { score: words, inputs }: ClassificationWords,
  telling: Context,
): string {
  const { points, mostPoints, operator, deprived = [] } = reason;
  const names = deprived.map((code) => indicatorName(code, inputs.indicators, telling)).join(', ');
  const mayBeLower = operator === '<' && points < mostPoints;
  if (mostPoints === 0) {
    return words.hasNone[unit];
  }
  const extent = mayBeLower ? words.atMost : points < mostPoints ? words.atLeast : '';
  const score = words.amount(numberOf(mayBeLower ? mostPoints : points), unit);
  return `${words.has[unit]} ${extent}${score}${inBrackets(names ? [names] : [])}`;
}

/** What is still to be known, by the paths of the inputs; nothing where no input would decide. */
function missingSentence(
  { missing }: Pick<UndecidedClassification, 'missing'>,
  words: ClassificationWords,
  telling: Context,
): string[] {
  const names = inputNames(
    missing.map(({ path }) => path),
    words.inputs,
    telling,
  );
  const heading = names.length > 1 ? words.neededMostDecisiveFirst : words.neededToDecide;
  return names.length > 0 ? [`${heading}: ${names.join(', ')}`] : [];
}
