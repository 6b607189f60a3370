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
  requirePhrase,
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
  /** Before what is known so far. */
  readonly screeningUndecided: string;
  readonly needed: string;
  /** Criteria of form A that were not named. */
  readonly unnamed: string;
  /** Rules that decide without the criteria. */
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
  const sources = (sourced: Sourced, context: Context): string => inBrackets(sourcesOf([sourced], context));
  return {
    screening: (result, given) => screeningSentences(result, words, contextOf(common, given)),
    score: (result, given) => [scoreSentence(result, words, contextOf(common, given))],
    'review-period': (result, given) => periodSentences(result, words, contextOf(common, given)),
    'regular-review': (result, given) => [
      words.regular(day(result.from), day(result.decidedUntil)) + sources(result, contextOf(common, given)),
    ],
    deadline: (result, given) => [
      words.deadline(
        wordFor(words.steps, result.step),
        wordFor(words.subjects, result.subject),
        day(result.until),
        printedNumber(result.workingDays, common),
      ) + sources(result, contextOf(common, given)),
    ],
  };
}

/** Whether a household is scored with form B, and the reasons; if undecided, the missing criteria. */
function screeningSentences(result: Screening, words: ReviewWords, context: Context): string[] {
  const reasons = requirePhrase(result.reasons.map((reason) => reasonInWords(reason, words, context)).join('; '));
  const sources = inBrackets(sourcesOf(result.reasons, context));
  if (result.decided) {
    return [`${words.household(wordFor(words.outcomes, result.outcome))}: ${reasons}${sources}`];
  }
  const missing = result.missing.map(({ path }) =>
    path === 'criteria' ? words.unnamed : quoted(path.replace(/^criteria\./u, '')),
  );
  return [`${words.screeningUndecided}: ${reasons}${sources}`, `${words.needed}: ${requirePhrase(missing.join(', '))}`];
}

/** The points of form B1 or B2; if undecided, their range and the missing items. */
function scoreSentence(score: ReviewScore, words: ReviewWords, context: Context): string {
  if (score.decided) {
    return `${words.score}: ${printedNumber(score.score, context.common)} ${words.points}`;
  }
  const missing = score.missing.map(({ path }) => {
    const indicator = indicatorAt(path);
    return indicator === undefined ? quoted(path) : indicatorName(indicator, words.indicators, context);
  });
  const { from, to } = score.possible;
  return `${words.score}: ${spanInWords(from, to, context)} ${words.points}; ${words.needed}: ${requirePhrase(missing.join(', '))}`;
}

function periodSentences(period: ReviewPeriod, words: ReviewWords, context: Context): string[] {
  const day = (date: string): string => dayInWords(date, context.common);
  const { from, until, reportsBefore } = period;
  const sources = inBrackets(sourcesOf([period], context));
  return [
    words.period(day(from), day(until)) + sources,
    ...(reportsBefore.length > 0 ? [words.reportsBefore(together(reportsBefore.map(day), context.common))] : []),
  ];
}

function reasonInWords(reason: CriteriaReason | ScreeningRuleReason, words: ReviewWords, context: Context): string {
  return reason.kind === 'criteria'
    ? words.criteria(spanInWords(reason.met, reason.most, context), printedNumber(reason.bound, context.common))
    : wordFor(words.rules, reason.kind);
}

/** "3", "từ 3 đến 5". */
function spanInWords(from: number, to: number, { common }: Context): string {
  const least = printedNumber(from, common);
  const most = printedNumber(to, common);
  return from === to ? least : rangeInWords({ from: least, fromIncluded: true, to: most, toIncluded: true }, common);
}
