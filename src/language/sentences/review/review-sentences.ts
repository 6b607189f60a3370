import type {
  CriteriaReason,
  ReviewPeriod,
  ReviewScore,
  Screening,
  ScreeningRuleReason,
} from '../../../review/index.ts';
import type { Sentences } from '../../language.ts';
import { together } from '../../wording/alternatives.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { dayInWords } from '../../wording/day-in-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { indicatorAt } from '../../wording/input-names.ts';
import { indicatorName } from '../../wording/names.ts';
import { printedNumber } from '../../wording/numbers-in-words.ts';
import { phraseOf, quoted, wordFor } from '../../wording/of-result.ts';
import { rangeInWords } from '../../wording/range.ts';
import { type Sourced, sourcesOf } from '../../wording/sources.ts';
import { type Telling, tellingOf } from '../../wording/telling.ts';
import type { ReviewWords } from './review-words.ts';

/** The kinds of result of a review. */
export type ReviewKind = 'screening' | 'score' | 'review-period' | 'regular-review' | 'deadline';

/** Sentences about the results of a review. */
export function reviewSentences(common: CommonWords, words: ReviewWords): Sentences<ReviewKind> {
  const day = (date: string): string => dayInWords(date, common);
  const sources = (sourced: Sourced, telling: Telling): string => inBrackets(sourcesOf([sourced], telling));
  return {
    screening: (result, context) => screeningSentences(result, words, tellingOf(common, context)),
    score: (result, context) => [scoreSentence(result, words, tellingOf(common, context))],
    'review-period': (result, context) => periodSentences(result, words, tellingOf(common, context)),
    'regular-review': (result, context) => [
      words.regular(day(result.from), day(result.decidedUntil)) + sources(result, tellingOf(common, context)),
    ],
    deadline: (result, context) => [
      words.deadline(
        wordFor(words.steps, result.step),
        wordFor(words.subjects, result.subject),
        day(result.until),
        printedNumber(result.workingDays, common),
      ) + sources(result, tellingOf(common, context)),
    ],
  };
}

/** Whether a household is scored with form B, and why; or which criteria would decide. */
function screeningSentences(result: Screening, words: ReviewWords, telling: Telling): string[] {
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
function scoreSentence(score: ReviewScore, words: ReviewWords, telling: Telling): string {
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

function periodSentences(period: ReviewPeriod, words: ReviewWords, telling: Telling): string[] {
  const day = (date: string): string => dayInWords(date, telling.common);
  const { from, until, reportsBefore } = period;
  const sources = inBrackets(sourcesOf([period], telling));
  return [
    words.period(day(from), day(until)) + sources,
    ...(reportsBefore.length > 0 ? [words.reportsBefore(together(reportsBefore.map(day), telling.common))] : []),
  ];
}

function reasonInWords(reason: CriteriaReason | ScreeningRuleReason, words: ReviewWords, telling: Telling): string {
  return reason.kind === 'criteria'
    ? words.criteria(span(reason.met, reason.most, telling), printedNumber(reason.bound, telling.common))
    : wordFor(words.rules, reason.kind);
}

/** From the least to the most. */
function span(from: number, to: number, { common }: Telling): string {
  const [least, most] = [printedNumber(from, common), printedNumber(to, common)];
  return from === to ? least : rangeInWords({ from: least, fromIncluded: true, to: most, toIncluded: true }, common);
}
