import type {
  AllocatedReduction,
  DenominatorEffect,
  MissingObservation,
  NoTrajectory,
  PlannedTrajectory,
  RequiredPace,
  TargetProgress,
} from '../../targets/index.ts';
import { isLowerBetter } from '../../targets/target.ts';
import { codeName, type Context } from '../wording/context.ts';
import {
  amountInWords,
  distanceInWords,
  type MeasuredSubject,
  measureInWords,
  type MeasureUnit,
  observedSubject,
  valueInWords,
} from '../wording/measure.ts';
import {
  alternatives,
  compact,
  dayInWords,
  inBrackets,
  printedNumber,
  rangeInWords,
  requireText,
  wordFor,
} from '../wording/text.ts';
import { targetSentence, type TargetWords } from './target-words.ts';

/** A target, the observed values, the years, the pace still required, the conclusion, and what was missing or excluded. */
export function progressSentences(progress: TargetProgress, words: TargetWords, context: Context): string[] {
  const { target, unit, notes } = progress;
  return [
    targetSentence(target, unit, words, context),
    ...observedSentence(progress, words, context),
    ...yearsSentence(progress, words, context),
    ...aheadSentences(progress, words, context),
    ...attainmentSentence(progress, words, context),
    ...notes.map((note) => wordFor(words.notes, note)),
    conclusionSentence(progress, words, context),
    ...(progress.withinRounding ? [words.progress.withinRounding] : []),
    ...missingSentence(progress.missing, words, context),
    ...excludedSentence(progress, words, context),
  ];
}

/** The pace that is still required; if undecided, the notes and the missing observations. */
export function paceSentences(pace: RequiredPace, words: TargetWords, context: Context): string[] {
  const notes = pace.notes.map((note) => wordFor(words.notes, note));
  if (!pace.decided) {
    return [words.plan.noPace, ...notes, ...missingSentence(pace.missing, words, context)];
  }
  const { perYear, exact, unit, years, subject } = pace;
  const each = distanceInWords(perYear, exact, unit, subject, words.measure, context);
  const sentence = words.plan.pace(each, printedNumber(years, context.common), years === 1);
  return [`${subjectInWords(subject, unit, words, context)}: ${sentence}`, ...notes];
}

/** The start of a plan, and its milestones. */
export function trajectorySentences(plan: PlannedTrajectory, words: TargetWords, context: Context): string[] {
  const { unit, subject, from, milestones } = plan;
  const { common } = context;
  const value = (number: number, exact?: string): string =>
    valueInWords(number, exact, unit, subject, words.measure, context);
  const base = subject.base === undefined ? undefined : codeName(words.measure.bases, subject.base);
  const sentences = milestones.map(({ at, value: milestone, exact, counts }) => {
    const sentence = `${dayInWords(at, common)}: ${value(milestone, exact)}`;
    if (!counts) {
      return sentence;
    }
    const count = printedNumber(counts.count, common);
    const total = printedNumber(counts.total, common);
    return `${sentence}, ${words.plan.counts(count, total, base)}`;
  });
  const start = words.plan.start(value(from.value), dayInWords(from.at, common));
  return [`${subjectInWords(subject, unit, words, context)}: ${start}`, ...sentences];
}

/** The reason why there is no plan, the notes, and the missing observations. */
export function noTrajectorySentences(
  { reason, notes, missing }: NoTrajectory,
  words: TargetWords,
  context: Context,
): string[] {
  return [
    wordFor(words.plan.noTrajectory, reason),
    // A note may repeat the reason.
    ...notes.filter((note) => note !== reason).map((note) => wordFor(words.notes, note)),
    ...missingSentence(missing, words, context),
  ];
}

/** A change of a rate, split into the effects of the count and of the total. */
export function effectSentence(effect: DenominatorEffect, words: TargetWords, context: Context): string {
  const { percentagePoints, ofCount, ofTotal, exact } = effect;
  return words.plan.effect(
    amountInWords(percentagePoints, exact.percentagePoints, context),
    amountInWords(ofCount, exact.ofCount, context),
    amountInWords(ofTotal, exact.ofTotal, context),
  );
}

/** The reduction allocated to a unit. */
export function allocatedSentence(
  { unit, reduction, left }: AllocatedReduction,
  words: TargetWords,
  { common }: Context,
): string {
  return words.plan.allocated(requireText(unit), printedNumber(reduction, common), printedNumber(left, common));
}

/** The observations that would help to decide; empty without any. */
function missingSentence(missing: readonly MissingObservation[], words: TargetWords, context: Context): string[] {
  const names = missing.map((observation) => observationInWords(observation, words, context));
  return names.length > 0 ? [`${words.progress.needed}: ${names.join(', ')}`] : [];
}

/** A missing observation, with its day if it must be of one day. */
function observationInWords({ observation, at }: MissingObservation, words: TargetWords, { common }: Context): string {
  const name = wordFor(words.progress.observations, observation);
  return at === undefined ? name : `${name} (${dayInWords(at, common)})`;
}

/** The latest value, the baseline, and the achieved pace. */
function observedSentence(progress: TargetProgress, words: TargetWords, context: Context): string[] {
  const { baseline, latest, unit, yearsPassed } = progress;
  if (!latest) {
    return [];
  }
  const { common } = context;
  const subject = subjectOf(progress);
  const value = (point: { readonly value: number }): string =>
    valueInWords(point.value, undefined, unit, subject, words.measure, context);
  const measured = subjectInWords(subject, unit, words, context);
  const achieved = paceOf(progress, 'achievedPace', words, context);
  const phrases = compact([
    `${dayInWords(latest.at, common)}: ${measured} ${value(latest)}`,
    baseline ? `${dayInWords(baseline.at, common)}: ${value(baseline)}` : undefined,
    achieved !== undefined && yearsPassed
      ? words.progress.over(achieved, printedNumber(yearsPassed, common), yearsPassed === 1)
      : undefined,
  ]);
  return [phrases.join('; ')];
}

/** The verdict on each year, with its fall or its number if that was observed. */
function yearsSentence(progress: TargetProgress, words: TargetWords, context: Context): string[] {
  const { years, unit } = progress;
  const phrases = years.map(({ until, verdict, value, withinRounding }) => {
    const details = compact([
      value === undefined
        ? undefined
        : distanceInWords(value, undefined, unit, subjectOf(progress), words.measure, context),
      withinRounding ? words.progress.yearWithinRounding : undefined,
    ]);
    return `${until.slice(0, 4)} ${wordFor(words.years, verdict)}${inBrackets(details)}`;
  });
  return phrases.length > 0 ? [`${words.progress.yearByYear}: ${phrases.join(', ')}`] : [];
}

/** The goal and, before the target is due, the required pace, the projected value and the day on which the goal is reached. */
function aheadSentences(progress: TargetProgress, words: TargetWords, context: Context): string[] {
  const { yearsLeft = 0, requiredPace = 0, projectedOn, due, latest, projection } = progress;
  const { common } = context;
  const goal = goalInWords(progress, words, context);
  const required = paceOf(progress, 'requiredPace', words, context);
  const projected = valueOf(progress, 'projectedValue', words, context);
  const method = projection === 'linear' ? undefined : wordFor(words.progress.projections, projection);
  const goalSentences = goal === undefined ? [] : [words.progress.goal(goal)];
  if (yearsLeft <= 0) {
    return goalSentences;
  }
  return compact([
    ...goalSentences,
    required !== undefined && requiredPace > 0
      ? words.progress.required(required, printedNumber(yearsLeft, common), yearsLeft === 1)
      : undefined,
    projected === undefined ? undefined : words.progress.projected(projected, dayInWords(due, common), method),
    projectedOn === undefined || projectedOn === latest?.at
      ? undefined
      : words.progress.reachedOn(dayInWords(projectedOn, common)),
  ]);
}

function attainmentSentence(progress: TargetProgress, words: TargetWords, context: Context): string[] {
  const { attainmentPercent, exact, decided } = progress;
  return attainmentPercent === undefined || !decided
    ? []
    : [words.progress.attainment(amountInWords(attainmentPercent, exact.attainmentPercent, context))];
}

/** The status as of a day; if undecided, the possible statuses. */
function conclusionSentence(progress: TargetProgress, words: TargetWords, { common }: Context): string {
  const conclusion = words.progress.conclusion(dayInWords(progress.asOf, common));
  if (progress.decided) {
    return `${conclusion}: ${wordFor(words.statuses, progress.status)}`;
  }
  const statuses = progress.possible.map((status) => wordFor(words.statuses, status));
  const possible = statuses.length > 0 ? `; ${words.progress.stillPossible} ${alternatives(statuses, common)}` : '';
  return `${conclusion}: ${words.progress.notSettled}${possible}`;
}

/** The observations that were not used, by number from 1, and the reasons. */
function excludedSentence({ excluded }: TargetProgress, words: TargetWords, { common }: Context): string[] {
  const phrases = excluded.map(({ index, reason }) => {
    const observation = words.progress.observationAt(printedNumber(index + 1, common));
    return `${observation} (${wordFor(words.progress.exclusionReasons, reason)})`;
  });
  return phrases.length > 0 ? [`${words.progress.excluded}: ${phrases.join(', ')}`] : [];
}

/** The subject of observations, a plan or a pace. */
function subjectInWords(subject: MeasuredSubject, unit: MeasureUnit, words: TargetWords, context: Context): string {
  return measureInWords(observedSubject(subject), unit, words.measure, context);
}

/** The subject of the observations; without any, that of the target. */
function subjectOf({ subject, target }: TargetProgress): MeasuredSubject {
  return subject ?? target;
}

function paceOf(
  progress: TargetProgress,
  name: 'achievedPace' | 'requiredPace',
  words: TargetWords,
  context: Context,
): string | undefined {
  const { [name]: value, exact, unit } = progress;
  return value === undefined
    ? undefined
    : words.progress.aYear(distanceInWords(value, exact[name], unit, subjectOf(progress), words.measure, context));
}

/** The value that meets a target; if the bound is excluded, the range beyond it. */
function goalInWords(progress: TargetProgress, words: TargetWords, context: Context): string | undefined {
  const goal = valueOf(progress, 'goal', words, context);
  const { target } = progress;
  if (goal === undefined || target.kind === 'each-household' || target.bound.included) {
    return goal;
  }
  const end = isLowerBetter(target) ? { to: goal } : { from: goal };
  return rangeInWords({ ...end, fromIncluded: false, toIncluded: false }, context.common);
}

/** A value of a progress in its unit; `undefined` if it is not known. */
function valueOf(
  progress: TargetProgress,
  name: 'goal' | 'projectedValue',
  words: TargetWords,
  context: Context,
): string | undefined {
  const { [name]: value, exact, unit } = progress;
  return value === undefined
    ? undefined
    : valueInWords(value, exact[name], unit, subjectOf(progress), words.measure, context);
}
