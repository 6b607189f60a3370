import type {
  BoundDistance,
  BoundDistances,
  ExitPath,
  LowIncomeWorkers,
  NextQuestions,
  Question,
  WorkerBoundReason,
  WorkersReason,
} from '../../classification/index.ts';
import { ownValue } from '../../foundation/input/index.ts';
import { sourceInStandard } from '../../law/poverty-standard.ts';
import type { Sentences } from '../language.ts';
import { gapName, indicatorName, type Sourced, sourcesOf, type Context, contextOf } from '../wording/context.ts';
import { factsInWords, type FactWords, indicatorAt, inputNames } from '../wording/facts.ts';
import {
  alternatives,
  type CommonWords,
  compact,
  requireItems,
  inBrackets,
  requireNumber,
  observedAmount,
  requirePhrase,
  printedNumber,
  together,
  wordFor,
} from '../wording/text.ts';
import {
  areaInWords,
  type ClassificationWords,
  classSentences,
  haveEqualWeights,
  possibleSentence,
} from './classification.ts';

/** The kinds of result about next questions, exit paths, distances and low-income workers. */
export type GuidanceKind = 'exit-path' | 'questions' | 'question' | 'distances' | 'low-income-workers';

/** Words for next questions, exit paths, distances and low-income workers. */
interface GuidanceWords {
  readonly facts: FactWords;
  /** The changes that an exit path asks for. */
  readonly incomeReaches: (amount: string) => string;
  readonly resolvesAll: (names: string) => string;
  readonly resolvesSome: (count: string, of: string, names: string) => string;
  /** The class after the changes. */
  readonly becomes: (changes: string, classes: string, isSettled: boolean) => string;
  readonly nothingMore: string;
  /** A fact to ask for, and the indicators that it decides; `undefined` for any other input. */
  readonly ask: (fact: string, indicators: string | undefined) => string;
  readonly distance: DistanceWords;
  readonly lowIncomeWorkers: LowIncomeWords;
}

/** Words for the distances of a household from its bounds. */
interface DistanceWords {
  readonly dong: (amount: string) => string;
  readonly atLine: (line: string, isWithin: boolean) => string;
  readonly fromLine: (line: string, distance: string, isBelow: boolean) => string;
  readonly atCutOff: string;
  readonly fromCutOff: (distance: string, isAbove: boolean) => string;
}

/** Words for the verdict on low-income workers. */
interface LowIncomeWords {
  readonly are: string;
  readonly areNot: string;
  readonly undecided: string;
  /** Before the possible classes of the household. */
  readonly classOfHousehold: string;
}

/** Sentences about next questions, exit paths, distances and low-income workers. */
export function guidanceSentences(
  common: CommonWords,
  classification: ClassificationWords,
  guidance: GuidanceWords,
): Sentences<GuidanceKind> {
  const words = { ...classification, ...guidance };
  return {
    'exit-path': (result, given) => [
      exitPathSentence(result, words, contextOf(common, given, result.classification.standard)),
    ],
    questions: (result, given) =>
      questionSentences(result, words, contextOf(common, given, result.classification.standard)),
    question: (result, given) => [questionSentence(result, words, contextOf(common, given))],
    'low-income-workers': (result, given) =>
      lowIncomeSentences(result, words, contextOf(common, given, result.standard)),
    distances: (result, given) => distanceSentences(result, words, contextOf(common, given)),
  };
}

/** The distance of a household from each bound of income and from the cut-off of deprivations. */
function distanceSentences(
  { income, points }: BoundDistances,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string[] {
  return [
    ...income.map((distance) => incomeSentence(distance, words, context)),
    ...(points === undefined ? [] : [pointsSentence(points, words, context)]),
  ];
}

/** The changes of an exit path and the class that follows; if the law leaves a gap, the possible classes. */
function exitPathSentence(path: ExitPath, words: ClassificationWords & GuidanceWords, context: Context): string {
  const { monthlyIncomePerCapita, resolve, classification } = path;
  const { common } = context;
  const changes = compact([
    monthlyIncomePerCapita ? words.incomeReaches(printedNumber(monthlyIncomePerCapita.atLeast, common)) : undefined,
    resolve ? resolutionInWords(resolve, words, context) : undefined,
  ]);
  const classes = classification.decided ? [classification.class] : classification.possible;
  const classNames = classes.map((name) => wordFor(words.classes, name));
  const sourced = classification.reasons.flatMap((reason): readonly Sourced[] =>
    'comparisons' in reason ? reason.comparisons : [reason],
  );
  const sentence = words.becomes(
    requirePhrase(together(changes, common)),
    requirePhrase(alternatives(classNames, common)),
    classification.decided,
  );
  return sentence + inBrackets(sourcesOf(sourced, context));
}

/** Whether the members who work are low-income workers, and the reasons; if undecided, the gaps and the missing inputs. */
function lowIncomeSentences(
  result: LowIncomeWorkers,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, words, context));
  const { are, areNot, undecided } = words.lowIncomeWorkers;
  if (result.decided) {
    return [...reasons, `${words.conclusion}: ${result.lowIncome ? are : areNot}`];
  }
  const paths = result.missing.map(({ path }) => path);
  const missing = inputNames(paths, words.inputs, context);
  const gaps = result.gaps.map((gap) => `${words.gap}: ${gapName(gap, context)}`);
  return [
    ...reasons,
    ...gaps,
    undecided,
    ...(missing.length > 0 ? [`${words.neededToDecide}: ${missing.join(', ')}`] : []),
  ];
}

/** The fact to ask for, and the indicators that it decides. */
function questionSentence(
  { path, decides }: Question,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string {
  const indicators = compact(decides.map(indicatorAt)).map((indicator) =>
    indicatorName(indicator, words.inputs.indicators, context),
  );
  return words.ask(
    factsInWords([path], words.facts, context),
    indicators.length > 0 ? together(indicators, context.common) : undefined,
  );
}

/** The possible classes, then the questions, the most decisive first; if there are none, the classification. */
function questionSentences(
  { classification, questions }: NextQuestions,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string[] {
  return classification.decided || questions.length === 0
    ? [words.nothingMore, ...classSentences(classification, words, context)]
    : [
        possibleSentence(classification, words, context),
        ...questions.map((question) => questionSentence(question, words, context)),
      ];
}

/** The distance of the income from a bound; for an income at the bound, the side on which that counts. */
function incomeSentence(distance: BoundDistance, words: ClassificationWords & GuidanceWords, context: Context): string {
  const { bound, operator, period, difference } = distance;
  const { common } = context;
  const line = `${printedNumber(bound, common)} ${wordFor(words.units, period)}`;
  const distanceInDong = words.distance.dong(observedAmount(Math.abs(difference), [0], common));
  const sentence =
    difference === 0
      ? words.distance.atLine(line, operator === '<=')
      : words.distance.fromLine(line, distanceInDong, difference > 0);
  return sentence + inBrackets(sourcesOf(boundOf(distance, context), context));
}

/** The distance of the deprivation score from the cut-off: in indicators if the standard is given and each weighs one point. */
function pointsSentence(points: number, words: ClassificationWords & GuidanceWords, context: Context): string {
  const { standard } = context;
  const unit = standard && haveEqualWeights(standard) ? 'indicators' : 'points';
  const distance = words.score.amount(Math.abs(requireNumber(points)), unit);
  const sentence = points === 0 ? words.distance.atCutOff : words.distance.fromCutOff(distance, points > 0);
  return sentence + inBrackets(sourcesOf(standard?.cutOff ? [sourceInStandard(standard, 'cutOff')] : [], context));
}

/** All of the deprivations, or any `count` of them. */
function resolutionInWords(
  { count, of }: NonNullable<ExitPath['resolve']>,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string {
  const names = requireItems(of).map((code) => indicatorName(code, words.inputs.indicators, context));
  return count === of.length
    ? words.resolvesAll(together(names, context.common))
    : words.resolvesSome(
        printedNumber(count, context.common),
        printedNumber(of.length, context.common),
        names.join(', '),
      );
}

function reasonSentences(
  reason: WorkersReason,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string[] {
  if (reason.kind === 'worker-bound') {
    return boundSentence(reason, words, context);
  }
  const classes = reason.possible.map((name) => wordFor(words.classes, name));
  return [`${words.lowIncomeWorkers.classOfHousehold}: ${requirePhrase(alternatives(classes, context.common))}`];
}

/** The source of the bound, if the standard was given and has this band and amount. */
function boundOf({ band, bound }: BoundDistance, { standard }: Context): readonly Sourced[] {
  const bounds = (standard?.bands ?? []).flatMap(({ id, upTo }) => (id === band && upTo ? upTo : []));
  return bounds.flatMap((upTo) =>
    standard && Object.values(upTo.amounts).includes(bound)
      ? sourceInStandard(standard, 'standard', ownValue(upTo, 'source'))
      : [],
  );
}

/** The income against the bound of an area; empty if the income is not known. */
function boundSentence(
  reason: WorkerBoundReason,
  words: ClassificationWords & GuidanceWords,
  context: Context,
): string[] {
  const { observed, operator, bound, area, period } = reason;
  const { common } = context;
  if (observed === undefined || operator === undefined) {
    return [];
  }
  const subject = `${words.income} ${observedAmount(observed, [bound], common)}`;
  const compared = `${wordFor(words.operators, operator)} ${printedNumber(bound, common)}`;
  const unit = wordFor(words.units, period);
  return [words.compared(subject, compared, unit, areaInWords(area, words), sourcesOf([reason], context))];
}
