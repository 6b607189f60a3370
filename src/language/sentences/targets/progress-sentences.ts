import type { MissingObservation, Target, TargetProgress } from '../../../targets/index.ts';
import { alternatives } from '../../wording/alternatives.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import {
  amountInWords,
  distanceInWords,
  type MeasuredThing,
  measureInWords,
  observedThing,
  valueInWords,
} from '../../wording/measure-in-words.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { wordFor } from '../../wording/of-result.ts';
import { rangeInWords } from '../../wording/range.ts';
import type { Telling } from '../../wording/telling.ts';
import { targetSentence } from './target-in-words.ts';
import type { TargetWords } from './target-words.ts';

/** What a target asks for, what was observed, what is still required, and where it stands. */
export function progressSentences(progress: TargetProgress, words: TargetWords, telling: Telling): string[] {
  const { target, unit, remarks } = progress;
  return [
    targetSentence(target, unit, words, telling),
    ...observedSentence(progress, words, telling),
    ...yearsSentence(progress, words, telling),
    ...aheadSentences(progress, words, telling),
    ...attainmentSentence(progress, words, telling),
    ...remarks.map((remark) => wordFor(words.remarks, remark)),
    conclusionSentence(progress, words, telling),
    ...(progress.withinRounding ? [words.progress.withinRounding] : []),
    ...missingSentence(progress.missing, words, telling),
    ...setAsideSentence(progress, words, telling),
  ];
}

/** Which observations would tell more; nothing where none would. */
export function missingSentence(
  missing: readonly MissingObservation[],
  words: TargetWords,
  telling: Telling,
): string[] {
  const told = missing.map((one) => observationInWords(one, words, telling));
  return told.length > 0 ? [`${words.progress.needed}: ${told.join(', ')}`] : [];
}

/** The latest value, and from where it came. */
function observedSentence(progress: TargetProgress, words: TargetWords, telling: Telling): string[] {
  const { baseline, latest, unit, stepsPassed } = progress;
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
      ...(achieved === undefined || !stepsPassed
        ? []
        : [words.progress.over(achieved, printedNumber(stepsPassed, common), stepsPassed === 1)]),
    ].join('; '),
  ];
}

/** What became of each year, with its fall or its number where that was observed. */
function yearsSentence(progress: TargetProgress, words: TargetWords, telling: Telling): string[] {
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
function aheadSentences(progress: TargetProgress, words: TargetWords, telling: Telling): string[] {
  const { stepsLeft = 0, projectedOn, due, latest, projection } = progress;
  const { common } = telling;
  const goal = goalInWords(progress, words, telling);
  const required = paceOf(progress, 'requiredPace', words, telling);
  const projected = valueOf(progress, 'projectedValue', words, telling);
  const method = projection === 'linear' ? undefined : wordFor(words.progress.projections, projection);
  const isAhead = stepsLeft > 0;
  return [
    ...(goal === undefined ? [] : [words.progress.goal(goal)]),
    ...(required === undefined || !isAhead || (progress.requiredPace as number) <= 0
      ? []
      : [words.progress.required(required, printedNumber(stepsLeft, common), stepsLeft === 1)]),
    ...(projected === undefined || !isAhead
      ? []
      : [words.progress.projected(projected, dayInWords(due, common), method)]),
    ...(projectedOn === undefined || !isAhead || projectedOn === latest?.at
      ? []
      : [words.progress.reachedOn(dayInWords(projectedOn, common))]),
  ];
}

function attainmentSentence(progress: TargetProgress, words: TargetWords, telling: Telling): string[] {
  const { attainmentPercent, exact, decided } = progress;
  return attainmentPercent === undefined || !decided
    ? []
    : [words.progress.attainment(amountInWords(attainmentPercent, exact.attainmentPercent, telling))];
}

/** Where it stands as of a day, or what remains possible. */
function conclusionSentence(progress: TargetProgress, words: TargetWords, { common }: Telling): string {
  const conclusion = words.progress.conclusion(dayInWords(progress.asOf, common));
  if (progress.decided) {
    return `${conclusion}: ${wordFor(words.statuses, progress.status)}`;
  }
  const possible = progress.possible.map((status) => wordFor(words.statuses, status));
  return `${conclusion}: ${words.progress.notSettled}${possible.length > 0 ? `; ${words.progress.stillPossible} ${alternatives(possible, common)}` : ''}`;
}

/** Which observations were not used, by their places from 1, and why. */
function setAsideSentence({ setAside }: TargetProgress, words: TargetWords, { common }: Telling): string[] {
  const told = setAside.map(
    ({ index, reason }) =>
      `${words.progress.observationAt(printedNumber(index + 1, common))} (${wordFor(words.progress.setAsideReasons, reason)})`,
  );
  return told.length > 0 ? [`${words.progress.setAside}: ${told.join(', ')}`] : [];
}

/** An observation that would tell more, with its day where that matters. */
function observationInWords({ observation, at }: MissingObservation, words: TargetWords, { common }: Telling): string {
  const name = wordFor(words.progress.observations, observation);
  return at === undefined ? name : `${name} (${dayInWords(at, common)})`;
}

/** What was observed; of what nothing was, what the target is about. */
function subjectOf({ subject, target }: TargetProgress): MeasuredThing {
  return subject ?? target;
}

function paceOf(
  progress: TargetProgress,
  name: 'achievedPace' | 'requiredPace',
  words: TargetWords,
  telling: Telling,
): string | undefined {
  const { [name]: value, exact, unit } = progress;
  return value === undefined
    ? undefined
    : words.progress.aYear(distanceInWords(value, exact[name], unit, subjectOf(progress), words.measure, telling));
}

/** The value that meets a target; where the bound itself does not, which side of it does. */
function goalInWords(progress: TargetProgress, words: TargetWords, telling: Telling): string | undefined {
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
  telling: Telling,
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
