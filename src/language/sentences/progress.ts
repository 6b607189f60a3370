import type {
  AllocatedReduction,
  DenominatorEffect,
  MissingObservation,
  NoTrajectory,
  ObservedSubject,
  PlannedTrajectory,
  RequiredPace,
  Target,
  TargetProgress,
} from '../../targets/index.ts';
import { codeName, type Context } from '../wording/context.ts';
import {
  amountInWords,
  distanceInWords,
  type MeasuredThing,
  measureInWords,
  type MeasureUnit,
  observedThing,
  valueInWords,
} from '../wording/measure.ts';
import { alternatives, dayInWords, inBrackets, printedNumber, rangeInWords, textOf, wordFor } from '../wording/text.ts';
import { targetSentence, type TargetWords } from './target-words.ts';

/** Which observations would tell more; nothing where none would. */
function missingSentence(missing: readonly MissingObservation[], words: TargetWords, telling: Context): string[] {
  const told = missing.map((one) => observationInWords(one, words, telling));
  return told.length > 0 ? [`${words.progress.needed}: ${told.join(', ')}`] : [];
}

/** What a target asks for, what was observed, what is still required, and where it stands. */
export function progressSentences(progress: TargetProgress, words: TargetWords, telling: Context): string[] {
  const { target, unit, notes } = progress;
  return [
    targetSentence(target, unit, words, telling),
    ...observedSentence(progress, words, telling),
    ...yearsSentence(progress, words, telling),
    ...aheadSentences(progress, words, telling),
    ...attainmentSentence(progress, words, telling),
    ...notes.map((note) => wordFor(words.notes, note)),
    conclusionSentence(progress, words, telling),
    ...(progress.withinRounding ? [words.progress.withinRounding] : []),
    ...missingSentence(progress.missing, words, telling),
    ...setAsideSentence(progress, words, telling),
  ];
}

/** The pace that is still required, or why there is none. */
export function paceSentences(pace: RequiredPace, words: TargetWords, telling: Context): string[] {
  const notes = pace.notes.map((note) => wordFor(words.notes, note));
  if (!pace.decided) {
    return [words.plan.noPace, ...notes, ...missingSentence(pace.missing, words, telling)];
  }
  const { perYear, exact, unit, years, subject } = pace;
  const each = distanceInWords(perYear, exact, unit, subject, words.measure, telling);
  const told = words.plan.pace(each, printedNumber(years, telling.common), years === 1);
  return [`${aboutInWords(subject, unit, words, telling)}: ${told}`, ...notes];
}

/** Where a plan begins, and its milestones. */
export function trajectorySentences(plan: PlannedTrajectory, words: TargetWords, telling: Context): string[] {
  const { unit, subject, from, milestones } = plan;
  const { common } = telling;
  const value = (number: number, exact?: string): string =>
    valueInWords(number, exact, unit, subject, words.measure, telling);
  const counted = subject.base === undefined ? undefined : codeName(words.measure.bases, subject.base);
  const told = milestones.map(({ at, value: reaches, exact, counts }) => {
    const reached = `${dayInWords(at, common)}: ${value(reaches, exact)}`;
    return counts
      ? `${reached}, ${words.plan.counts(printedNumber(counts.count, common), printedNumber(counts.total, common), counted)}`
      : reached;
  });
  const start = words.plan.start(value(from.value), dayInWords(from.at, common));
  return [`${aboutInWords(subject, unit, words, telling)}: ${start}`, ...told];
}

/** Why there is no plan. */
export function noTrajectorySentences(
  { reason, notes, missing }: NoTrajectory,
  words: TargetWords,
  telling: Context,
): string[] {
  return [
    wordFor(words.plan.noTrajectory, reason),
    // A reason that is remarked as well is told once.
    ...notes.filter((note) => note !== reason).map((note) => wordFor(words.notes, note)),
    ...missingSentence(missing, words, telling),
  ];
}

/** How a change of a rate comes about. */
export function effectSentence(effect: DenominatorEffect, words: TargetWords, telling: Context): string {
  const { percentagePoints, ofCount, ofTotal, exact } = effect;
  return words.plan.effect(
    amountInWords(percentagePoints, exact.percentagePoints, telling),
    amountInWords(ofCount, exact.ofCount, telling),
    amountInWords(ofTotal, exact.ofTotal, telling),
  );
}

/** The part of a unit in a reduction. */
export function allocatedSentence(
  { unit, reduction, left }: AllocatedReduction,
  words: TargetWords,
  { common }: Context,
): string {
  return words.plan.allocated(textOf(unit), printedNumber(reduction, common), printedNumber(left, common));
}

/** An observation that would tell more, with its day where that matters. */
function observationInWords({ observation, at }: MissingObservation, words: TargetWords, { common }: Context): string {
  const name = wordFor(words.progress.observations, observation);
  return at === undefined ? name : `${name} (${dayInWords(at, common)})`;
}

/** The latest value, and from where it came. */
function observedSentence(progress: TargetProgress, words: TargetWords, telling: Context): string[] {
  const { baseline, latest, unit, yearsPassed } = progress;
  const subject = subjectOf(progress);
  if (!latest) {
    return [];
  }
  const { common } = telling;
  const value = (point: { readonly value: number }): string =>
    valueInWords(point.value, undefined, unit, subject, words.measure, telling);
  const measured = measureInWords(observedThing(subject), unit, words.measure, telling);
  const achieved = paceOf(progress, 'achievedPace', words, telling);
  return [
    [
      `${dayInWords(latest.at, common)}: ${measured} ${value(latest)}`,
      ...(baseline ? [`${dayInWords(baseline.at, common)}: ${value(baseline)}`] : []),
      ...(achieved === undefined || !yearsPassed
        ? []
        : [words.progress.over(achieved, printedNumber(yearsPassed, common), yearsPassed === 1)]),
    ].join('; '),
  ];
}

/** What became of each year, with its fall or its number where that was observed. */
function yearsSentence(progress: TargetProgress, words: TargetWords, telling: Context): string[] {
  const told = progress.years.map(({ until, verdict, value, withinRounding }) => {
    const beside = [
      ...(value === undefined
        ? []
        : [distanceInWords(value, undefined, progress.unit, subjectOf(progress), words.measure, telling)]),
      ...(withinRounding ? [words.progress.yearWithinRounding] : []),
    ];
    return `${until.slice(0, 4)} ${wordFor(words.years, verdict)}${inBrackets(beside)}`;
  });
  return told.length > 0 ? [`${words.progress.yearByYear}: ${told.join(', ')}`] : [];
}

/** What is still asked for, and what it comes to. */
function aheadSentences(progress: TargetProgress, words: TargetWords, telling: Context): string[] {
  const { yearsLeft = 0, projectedOn, due, latest, projection } = progress;
  const { common } = telling;
  const goal = goalInWords(progress, words, telling);
  const required = paceOf(progress, 'requiredPace', words, telling);
  const projected = valueOf(progress, 'projectedValue', words, telling);
  const method = projection === 'linear' ? undefined : wordFor(words.progress.projections, projection);
  const isAhead = yearsLeft > 0;
  return [
    ...(goal === undefined ? [] : [words.progress.goal(goal)]),
    ...(required === undefined || !isAhead || (progress.requiredPace as number) <= 0
      ? []
      : [words.progress.required(required, printedNumber(yearsLeft, common), yearsLeft === 1)]),
    ...(projected === undefined || !isAhead
      ? []
      : [words.progress.projected(projected, dayInWords(due, common), method)]),
    ...(projectedOn === undefined || !isAhead || projectedOn === latest?.at
      ? []
      : [words.progress.reachedOn(dayInWords(projectedOn, common))]),
  ];
}

function attainmentSentence(progress: TargetProgress, words: TargetWords, telling: Context): string[] {
  const { attainmentPercent, exact, decided } = progress;
  return attainmentPercent === undefined || !decided
    ? []
    : [words.progress.attainment(amountInWords(attainmentPercent, exact.attainmentPercent, telling))];
}

/** Where it stands as of a day, or what remains possible. */
function conclusionSentence(progress: TargetProgress, words: TargetWords, { common }: Context): string {
  const conclusion = words.progress.conclusion(dayInWords(progress.asOf, common));
  if (progress.decided) {
    return `${conclusion}: ${wordFor(words.statuses, progress.status)}`;
  }
  const possible = progress.possible.map((status) => wordFor(words.statuses, status));
  return `${conclusion}: ${words.progress.notSettled}${possible.length > 0 ? `; ${words.progress.stillPossible} ${alternatives(possible, common)}` : ''}`;
}

/** Which observations were not used, by their places from 1, and why. */
function setAsideSentence({ excluded }: TargetProgress, words: TargetWords, { common }: Context): string[] {
  const told = excluded.map(
    ({ index, reason }) =>
      `${words.progress.observationAt(printedNumber(index + 1, common))} (${wordFor(words.progress.exclusionReasons, reason)})`,
  );
  return told.length > 0 ? [`${words.progress.excluded}: ${told.join(', ')}`] : [];
}

/** What a plan or a pace is about. */
function aboutInWords(subject: ObservedSubject, unit: MeasureUnit, words: TargetWords, telling: Context): string {
  return measureInWords(observedThing(subject), unit, words.measure, telling);
}

/** What was observed; of what nothing was, what the target is about. */
function subjectOf({ subject, target }: TargetProgress): MeasuredThing {
  return subject ?? target;
}

function paceOf(
  progress: TargetProgress,
  name: 'achievedPace' | 'requiredPace',
  words: TargetWords,
  telling: Context,
): string | undefined {
  const { [name]: value, exact, unit } = progress;
  return value === undefined
    ? undefined
    : words.progress.aYear(distanceInWords(value, exact[name], unit, subjectOf(progress), words.measure, telling));
}

/** The value that meets a target; where the bound itself does not, which side of it does. */
function goalInWords(progress: TargetProgress, words: TargetWords, telling: Context): string | undefined {
  const goal = valueOf(progress, 'goal', words, telling);
  const { target } = progress;
  if (goal === undefined || target.kind === 'each-household' || target.bound.included) {
    return goal;
  }
  const beyond = { fromIncluded: false, toIncluded: false };
  return rangeInWords(shallFall(target) ? { ...beyond, to: goal } : { ...beyond, from: goal }, telling.common);
}

/** A number of a progress in its unit. */
function valueOf(
  progress: TargetProgress,
  name: 'goal' | 'projectedValue',
  words: TargetWords,
  telling: Context,
): string | undefined {
  const { [name]: value, exact, unit } = progress;
  return value === undefined
    ? undefined
    : valueInWords(value, exact[name], unit, subjectOf(progress), words.measure, telling);
}

/** Whether the value of a target shall fall. */
function shallFall(target: Target): boolean {
  return (
    target.kind === 'annual-reduction' ||
    target.kind === 'relative-cut' ||
    (target.kind === 'level' && target.better === 'lower')
  );
}
