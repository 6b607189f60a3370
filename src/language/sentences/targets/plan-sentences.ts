import type {
  AllocatedReduction,
  DenominatorEffect,
  NoTrajectory,
  ObservedSubject,
  PlannedTrajectory,
  RequiredPace,
} from '../../../targets/index.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import {
  amountInWords,
  distanceInWords,
  measureInWords,
  type MeasureUnit,
  observedThing,
  valueInWords,
} from '../../wording/measure-in-words.ts';
import { codeName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { textOf, wordFor } from '../../wording/of-result.ts';
import type { Telling } from '../../wording/telling.ts';
import { missingSentence } from './progress-sentences.ts';
import type { TargetWords } from './target-words.ts';

/** The pace that is still required, or why there is none. */
export function paceSentences(pace: RequiredPace, words: TargetWords, telling: Telling): string[] {
  const remarks = pace.remarks.map((remark) => wordFor(words.remarks, remark));
  if (!pace.decided) {
    return [words.plan.noPace, ...remarks, ...missingSentence(pace.missing, words, telling)];
  }
  const { perStep, exact, unit, steps, subject } = pace;
  const each = distanceInWords(perStep, exact, unit, subject, words.measure, telling);
  const told = words.plan.pace(each, printedNumber(steps, telling.common), steps === 1);
  return [`${aboutInWords(subject, unit, words, telling)}: ${told}`, ...remarks];
}

/** Where a plan begins, and its milestones. */
export function trajectorySentences(plan: PlannedTrajectory, words: TargetWords, telling: Telling): string[] {
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
  { reason, remarks, missing }: NoTrajectory,
  words: TargetWords,
  telling: Telling,
): string[] {
  return [
    wordFor(words.plan.noTrajectory, reason),
    // A reason that is remarked as well is told once.
    ...remarks.filter((remark) => remark !== reason).map((remark) => wordFor(words.remarks, remark)),
    ...missingSentence(missing, words, telling),
  ];
}

/** How a change of a rate comes about. */
export function effectSentence(effect: DenominatorEffect, words: TargetWords, telling: Telling): string {
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
  { common }: Telling,
): string {
  return words.plan.allocated(textOf(unit), printedNumber(reduction, common), printedNumber(left, common));
}

/** What a plan or a pace is about. */
function aboutInWords(subject: ObservedSubject, unit: MeasureUnit, words: TargetWords, telling: Telling): string {
  return measureInWords(observedThing(subject), unit, words.measure, telling);
}
