import type { CivilDate } from '../foundation/index.ts';
import type { LocalizedText, MeasureBase, MeasureCode, PopulationGroup } from '../vocabulary/index.ts';
import type { Source, Sourced } from './source.ts';

/** The wordings with which acts bound a target, and the numbers. */
export interface BoundWords {
  /** "giảm 2%", "5.000 lao động": a number that can be exceeded. */
  readonly plain: string;
  /** "1–1,5%": reaching the first end meets the target, and passing the second exceeds it. */
  readonly between: readonly [from: string, to: string];
  /** "từ 3% trở lên", "đạt 96%", "ít nhất": values beyond meet the target, and do not count as exceeding it. */
  readonly atLeast: string;
  /** "trên 3%", "hơn": strictly beyond. */
  readonly moreThan: string;
  /** "dưới 10%": strictly below. */
  readonly lessThan: string;
}

/** A bound under the wording of the act, exact decimal text. */
export type BoundInWords = { readonly [Word in keyof BoundWords]: Pick<BoundWords, Word> }[keyof BoundWords];

/** Fields that a programme sets for all its targets, and that a target may override. */
interface TargetScope {
  /** Territory; absent where the target may be applied to any. */
  readonly territory?:
    | { readonly level: 'country' }
    | { readonly level: 'province'; readonly code: string; readonly since: CivilDate };
  /** Baseline and due date; a level needs no baseline. */
  readonly period: { readonly from?: string; readonly until: string };
}

interface CommonFields extends Partial<TargetScope>, Sourced {
  /** Id, unique within the programme. */
  readonly id: string;
  /** What is measured. */
  readonly measure: MeasureCode;
  /** Unit of counting; absent where nothing is counted. */
  readonly base?: MeasureBase;
  /** Part of the population or of the territory; absent for the whole. */
  readonly group?: PopulationGroup;
  /** The bound at which the target is met. */
  readonly bound: BoundInWords;
}

/** Ways to judge an annual reduction: by the mean of the years, or in every year. */
export const judgements = ['average', 'every-year'] as const;

/** Whether lower or higher values of a level are better. */
export const betterSides = ['lower', 'higher'] as const;

/** Periods to which a count can refer. */
export const countedPeriods = ['period', 'year', 'average-year'] as const;

/** A target as a row of its programme. */
export type TargetRow = CommonFields &
  (
    | { readonly kind: 'annual-reduction'; readonly judged: (typeof judgements)[number] }
    | { readonly kind: 'level'; readonly better: (typeof betterSides)[number] }
    | { readonly kind: 'count'; readonly per: (typeof countedPeriods)[number] }
    | { readonly kind: 'relative-cut' | 'units-leaving' | 'multiple' }
  );

/** The targets of an instrument, as rows. */
export interface ProgrammeRows extends TargetScope {
  /** Id within this package, such as `qd-90-2022`. */
  readonly id: string;
  /** Name. */
  readonly name: LocalizedText;
  /** Source of every target, unless a target has its own; without an act where the publication names none. */
  readonly source: Source;
  /** The targets. */
  readonly targets: readonly TargetRow[];
}
