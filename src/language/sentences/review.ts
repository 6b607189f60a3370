import type { ReviewStep, ReviewSubject } from '../../law/index.ts';
import type {
  CriteriaReason,
  ReviewPeriod,
  ReviewScore,
  Screening,
  ScreeningOutcome,
  ScreeningRuleReason,
} from '../../review/index.ts';
import type { Sentences } from '../language.ts';
import {
  indicatorName,
  type ListLabels,
  type Sourced,
  sourcesOf,
  type Context,
  contextOf,
} from '../wording/context.ts';
import { indicatorAt } from '../wording/facts.ts';
import {
  type CommonWords,
  dayInWords,
  inBrackets,
  phraseOf,
  printedNumber,
  quoted,
  rangeInWords,
  together,
  wordFor,
} from '../wording/text.ts';

/** The kinds of result of a review. */
export type ReviewKind = 'screening' | 'score' | 'review-period' | 'regular-review' | 'deadline';

/** Words for the results of a review. */
interface ReviewWords {
  readonly outcomes: Readonly<Record<ScreeningOutcome, string>>;
  readonly steps: Readonly<Record<ReviewStep, string>>;
  readonly subjects: Readonly<Record<ReviewSubject, string>>;
  readonly indicators: ListLabels;
  readonly household: (outcome: string) => string;
  readonly screeningOpen: string;
  readonly needed: string;
  /** Criteria of form A that were not named. */
  readonly unnamed: string;
  /** What decides in place of the criteria. */
  readonly rules: Readonly<Record<ScreeningRuleReason['kind'], string>>;
  readonly criteria: (met: string, bound: string) => string;
  readonly score: string;
  readonly points: string;
  readonly period: (from: string, until: string) => string;
  readonly reportsBefore: (days: string) => string;
  readonly regular: (from: string, decidedUntil: string) => string;
  readonly deadline: (step: string, subject: string, until: string, workingDays: string) => string;
}

/** Sentences about the results of a review. */
export function reviewSentences(common: CommonWords, words: ReviewWords): Sentences<ReviewKind> {
  const day = (date: string): string => dayInWords(date, common);
  const sources = (sourced: Sourced, telling: Context): string => inBrackets(sourcesOf([sourced], telling));
  return {
    screening: (result, context) => screeningSentences(result, words, contextOf(common, context)),
    score: (result, context) => [scoreSentence(result, words, contextOf(common, context))],
    'review-period': (result, context) => periodSentences(result, words, contextOf(common, context)),
    'regular-review': (result, context) => [
      words.regular(day(result.from), day(result.decidedUntil)) + sources(result, contextOf(common, context)),
    ],
    deadline: (result, context) => [
      words.deadline(
        wordFor(words.steps, result.step),
        wordFor(words.subjects, result.subject),
        day(result.until),
        printedNumber(result.workingDays, common),
      ) + sources(result, contextOf(common, context)),
    ],
  };
}

/** Whether a household is scored with form B, and why; or which criteria would decide. */
function screeningSentences(result: Screening, words: ReviewWords, telling: Context): string[] {
  const why = phraseOf(result.reasons.map((reason) => reasonInWords(reason, words, telling)).join('; '));
  const sources = inBrackets(sourcesOf(result.reasons, telling));
  if (result.decided) {
    return [`${words.household(wordFor(words.outcomes, result.outcome))}: ${why}${sources}`];
  }
  const missing = result.missing.map(({ path }) =>
    path === 'criteria' ? words.unnamed : quoted(path.replace(/^criteria\./u, '')),
  );
  return [`${words.screeningOpen}: ${why}${sources}`, `${words.needed}: ${phraseOf(missing.join(', '))}`];
}

/** The points of form B1 or B2; or between which they are, and which items would decide. */
function scoreSentence(score: ReviewScore, words: ReviewWords, telling: Context): string {
  if (score.decided) {
    return `${words.score}: ${printedNumber(score.score, telling.common)} ${words.points}`;
  }
  const missing = score.missing.map(({ path }) => {
    const indicator = indicatorAt(path);
    return indicator === undefined ? quoted(path) : indicatorName(indicator, words.indicators, telling);
  });
  const { from, to } = score.possible;
  return `${words.score}: ${span(from, to, telling)} ${words.points}; ${words.needed}: ${phraseOf(missing.join(', '))}`;
}

function periodSentences(period: ReviewPeriod, words: ReviewWords, telling: Context): string[] {
  const day = (date: string): string => dayInWords(date, telling.common);
  const { from, until, reportsBefore } = period;
  const sources = inBrackets(sourcesOf([period], telling));
  return [
    words.period(day(from), day(until)) + sources,
    ...(reportsBefore.length > 0 ? [words.reportsBefore(together(reportsBefore.map(day), telling.common))] : []),
  ];
}

function reasonInWords(reason: CriteriaReason | ScreeningRuleReason, words: ReviewWords, telling: Context): string {
  return reason.kind === 'criteria'
    ? words.criteria(span(reason.met, reason.most, telling), printedNumber(reason.bound, telling.common))
    : wordFor(words.rules, reason.kind);
}

/** From the least to the most. */
function span(from: number, to: number, { common }: Context): string {
  const [least, most] = [printedNumber(from, common), printedNumber(to, common)];
  return from === to ? least : rangeInWords({ from: least, fromIncluded: true, to: most, toIncluded: true }, common);
}
