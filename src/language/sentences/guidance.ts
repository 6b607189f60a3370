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
import { sourceInStandard, weightOf } from '../../law/poverty-standard.ts';
import type { Sentences } from '../language.ts';
import {
  gapName,
  indicatorName,
  lookUp,
  type Sourced,
  sourcesOf,
  type Context,
  contextOf,
} from '../wording/context.ts';
import { factsInWords, type FactWords, indicatorAt, inputNames } from '../wording/facts.ts';
import {
  alternatives,
  type CommonWords,
  filled,
  inBrackets,
  numberOf,
  observedAmount,
  phraseOf,
  printedNumber,
  textOf,
  together,
  wordFor,
} from '../wording/text.ts';
import { type ClassificationWords, classSentences, possibleSentence } from './classification.ts';

/** The kinds of result about what to ask next, and what could change the class of a household. */
export type GuidanceKind = 'exit-path' | 'questions' | 'question' | 'distances' | 'low-income-workers';

/** Words for what to ask next, and for what could change the class of a household. */
interface GuidanceWords {
  readonly facts: FactWords;
  /** What an exit asks for. */
  readonly incomeReaches: (amount: string) => string;
  readonly resolvesAll: (names: string) => string;
  readonly resolvesSome: (count: string, of: string, names: string) => string;
  /** What follows from a change. */
  readonly becomes: (changes: string, classes: string, isSettled: boolean) => string;
  readonly nothingMore: string;
  /** A fact to ask for, and the indicators that it serves; those are absent of another input. */
  readonly ask: (fact: string, indicators: string | undefined) => string;
  readonly distance: DistanceWords;
  readonly lowIncomeWorkers: LowIncomeWords;
}

/** Words for how far a household is from a bound. */
interface DistanceWords {
  readonly dong: (amount: string) => string;
  readonly atLine: (line: string, isWithin: boolean) => string;
  readonly fromLine: (line: string, far: string, isBelow: boolean) => string;
  readonly atCutOff: string;
  readonly fromCutOff: (far: string, isAbove: boolean) => string;
}

/** Words for whether the members who work are low-income workers. */
interface LowIncomeWords {
  readonly are: string;
  readonly areNot: string;
  readonly open: string;
  /** Before the classes that the household may have. */
  readonly classOfHousehold: string;
}

/** Sentences about what to ask next, and what could change the class of a household. */
export function guidanceSentences(
  common: CommonWords,
  classification: ClassificationWords,
  guidance: GuidanceWords,
): Sentences<GuidanceKind> {
  const words = { ...classification, ...guidance };
  return {
    'exit-path': (result, context) => [
      exitPathSentence(result, words, contextOf(common, context, result.classification.standard)),
    ],
    questions: (result, context) =>
      questionSentences(result, words, contextOf(common, context, result.classification.standard)),
    question: (result, context) => [questionSentence(result, words, contextOf(common, context))],
    'low-income-workers': (result, context) =>
      lowIncomeSentences(result, words, contextOf(common, context, result.standard)),
    distances: (result, context) => distanceSentences(result, words, contextOf(common, context)),
  };
}

/** How far a household is from each bound of income and from the cut-off of deprivations. */
function distanceSentences(
  { income, points }: BoundDistances,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string[] {
  return [
    ...income.map((distance) => incomeSentence(distance, words, telling)),
    ...(points === undefined ? [] : [pointsSentence(points, words, telling)]),
  ];
}

/** What has to change, and the class that follows; where the law leaves that open, those that are possible. */
function exitPathSentence(path: ExitPath, words: ClassificationWords & GuidanceWords, telling: Context): string {
  const { monthlyIncomePerCapita, resolve, classification } = path;
  const { common } = telling;
  const changes = [
    ...(monthlyIncomePerCapita ? [words.incomeReaches(printedNumber(monthlyIncomePerCapita.atLeast, common))] : []),
    ...(resolve ? [toResolve(resolve, words, telling)] : []),
  ];
  const classes = classification.decided ? [classification.class] : classification.possible;
  const reached = alternatives(
    classes.map((name) => wordFor(words.classes, name)),
    common,
  );
  const grounds = classification.reasons.flatMap((reason): readonly Sourced[] =>
    'comparisons' in reason ? reason.comparisons : [reason],
  );
  const told = words.becomes(phraseOf(together(changes, common)), phraseOf(reached), classification.decided);
  return told + inBrackets(sourcesOf(grounds, telling));
}

/** Whether the members who work are low-income workers, and why; or what would decide. */
function lowIncomeSentences(
  result: LowIncomeWorkers,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentences(reason, words, telling));
  const { are, areNot, open } = words.lowIncomeWorkers;
  if (result.decided) {
    return [...reasons, `${words.conclusion}: ${result.lowIncome ? are : areNot}`];
  }
  const missing = inputNames(
    result.missing.map(({ path }) => path),
    words.inputs,
    telling,
  );
  const gaps = result.gaps.map((gap) => `${words.leavesOpen}: ${gapName(gap, telling)}`);
  return [...reasons, ...gaps, open, ...(missing.length > 0 ? [`${words.neededToDecide}: ${missing.join(', ')}`] : [])];
}

/** The fact to ask for, and for which indicators; of another input the fact itself says what it is for. */
function questionSentence(
  { path, decides }: Question,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string {
  const indicators = decides.flatMap((input) => {
    const indicator = indicatorAt(input);
    return indicator === undefined ? [] : indicatorName(indicator, words.inputs.indicators, telling);
  });
  return words.ask(
    factsInWords([path], words.facts, telling),
    indicators.length > 0 ? together(indicators, telling.common) : undefined,
  );
}

/** The classes that are still possible, then what to ask, the most decisive first; or that nothing more is needed, and why. */
function questionSentences(
  { classification, questions }: NextQuestions,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string[] {
  return classification.decided || questions.length === 0
    ? [words.nothingMore, ...classSentences(classification, words, telling)]
    : [
        possibleSentence(classification, words, telling),
        ...questions.map((question) => questionSentence(question, words, telling)),
      ];
}

/** How far the income is below or above a bound; of an income at the bound, on which side that is. */
function incomeSentence(distance: BoundDistance, words: ClassificationWords & GuidanceWords, telling: Context): string {
  const { bound, operator, period, difference } = distance;
  const { common } = telling;
  const line = `${printedNumber(bound, common)} ${wordFor(words.units, period)}`;
  const far = words.distance.dong(observedAmount(Math.abs(difference), [0], common));
  const told =
    difference === 0
      ? words.distance.atLine(line, operator === '<=')
      : words.distance.fromLine(line, far, difference > 0);
  return told + inBrackets(sourcesOf(boundOf(distance, telling), telling));
}

/** How far the deprivation score is from the cut-off: in indicators where the standard says that each weighs one point. */
function pointsSentence(points: number, words: ClassificationWords & GuidanceWords, telling: Context): string {
  const { standard } = telling;
  const countsIndicators = standard?.indicators.every((indicator) => weightOf(indicator) === 1);
  const far = words.score.amount(Math.abs(numberOf(points)), countsIndicators ? 'indicators' : 'points');
  const told = points === 0 ? words.distance.atCutOff : words.distance.fromCutOff(far, points > 0);
  return told + inBrackets(sourcesOf(standard?.cutOff ? [sourceInStandard(standard, 'cutOff')] : [], telling));
}

/** All of the deprivations, or any so many of them. */
function toResolve(
  { count, of }: NonNullable<ExitPath['resolve']>,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string {
  const names = filled(of).map((code) => indicatorName(code, words.inputs.indicators, telling));
  return count === of.length
    ? words.resolvesAll(together(names, telling.common))
    : words.resolvesSome(
        printedNumber(count, telling.common),
        printedNumber(of.length, telling.common),
        names.join(', '),
      );
}

function reasonSentences(
  reason: WorkersReason,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string[] {
  if (reason.kind === 'worker-bound') {
    return boundSentence(reason, words, telling);
  }
  const classes = reason.possible.map((name) => wordFor(words.classes, name));
  return [`${words.lowIncomeWorkers.classOfHousehold}: ${phraseOf(alternatives(classes, telling.common))}`];
}

/** The bound in the standard, if that has one of this name and amount. */
function boundOf({ band, bound }: BoundDistance, { standard }: Context): readonly Sourced[] {
  const bounds = (standard?.bands ?? []).flatMap(({ id, upTo }) => (id === band && upTo ? upTo : []));
  return bounds.flatMap((upTo) =>
    standard && Object.values(upTo.amounts).includes(bound)
      ? sourceInStandard(standard, 'standard', ownValue(upTo, 'source'))
      : [],
  );
}

/** How the income stands to the bound of an area; nothing where the income is not known. */
function boundSentence(
  reason: WorkerBoundReason,
  words: ClassificationWords & GuidanceWords,
  telling: Context,
): string[] {
  const { observed, operator, bound, area, period } = reason;
  const { common } = telling;
  if (observed === undefined || operator === undefined) {
    return [];
  }
  const subject = `${words.income} ${observedAmount(observed, [bound], common)}`;
  const compared = `${wordFor(words.operators, operator)} ${printedNumber(bound, common)}`;
  const place = lookUp(words.areas, area) ?? words.areaNamed(textOf(area));
  return [words.compared(subject, compared, wordFor(words.units, period), place, sourcesOf([reason], telling))];
}
