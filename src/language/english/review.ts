import type { Sentences } from '../language.ts';
import { type ReviewKind, reviewSentences } from '../sentences/review/review-sentences.ts';
import { common } from './common.ts';
import { indicatorLabels } from './labels/indicator-labels.ts';
import { reviewStepLabels, reviewSubjectLabels, screeningLabels } from './labels/review-labels.ts';

/** The results of a review, in English. */
export const review: Sentences<ReviewKind> = /* @__PURE__ */ reviewSentences(common, {
  outcomes: screeningLabels,
  steps: reviewStepLabels,
  subjects: reviewSubjectLabels,
  indicators: indicatorLabels,
  household: (outcome) => `the household is ${outcome}`,
  screeningOpen: 'it is open whether the household is scored with form B',
  needed: 'needed to decide',
  unnamed: 'the criteria that were not named',
  rules: {
    'exit-review': 'a review to leave a list uses form B alone',
    authority: 'as the local authority decided',
  },
  criteria: (met, bound) => `it meets ${met} criteria of form A, the bound is ${bound} or more`,
  score: 'review score',
  points: 'points',
  period: (from, until) => `the periodic review is held from ${from} to ${until}`,
  reportsBefore: (days) => `results are reported before ${days}`,
  regular: (from, decidedUntil) => `the regular review is held from ${from} and decided by ${decidedUntil}`,
  deadline: (step, subject, until, workingDays) => `${step} (${subject}): until ${until}, ${workingDays} working days`,
});
