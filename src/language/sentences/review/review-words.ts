import type { ReviewStep, ReviewSubject } from '../../../law/index.ts';
import type { ScreeningOutcome, ScreeningRuleReason } from '../../../review/index.ts';
import type { ListLabels } from '../../wording/names.ts';

/** Words for the results of a review. */
export interface ReviewWords {
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
