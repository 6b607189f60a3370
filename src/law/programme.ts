import type { CivilDate } from '../foundation/index.ts';
import type { LocalizedText, MeasureBase, MeasureCode, PopulationGroup } from '../vocabulary/index.ts';
import type { Source, Sourced } from './source.ts';

/** The words in which acts bound a target. */
export interface BoundWords {
  /** "giảm 2%", "5.000 lao động": a number that can be exceeded. */
  readonly plain: string;
  /** "1–1,5%": the first end meets the target, and what is beyond the second exceeds it. */
  readonly between: readonly [from: string, to: string];
  /** "từ 3% trở lên", "đạt 96%", "ít nhất": whoever is beyond has met it and no more. */
  readonly atLeast: string;
  /** "trên 3%", "hơn": strictly beyond. */
  readonly moreThan: string;
  /** "dưới 10%": strictly below. */
  readonly lessThan: string;
}

/** A bound by the one word that the act uses, exact decimal text. */
export type BoundInWords = { readonly [Word in keyof BoundWords]: Pick<BoundWords, Word> }[keyof BoundWords];

/** What a programme says once for all its targets, and a target may say otherwise. */
interface TargetScope {
  /** Where; absent where any territory may take it as its own. */
  readonly territory?:
    | { readonly level: 'country' }
    | { readonly level: 'province'; readonly code: string; readonly since: CivilDate };
  /** The moment against which it is measured, and that at which it is due; a level needs no start. */
  readonly period: { readonly from?: string; readonly until: string };
}

interface RowContext extends Partial<TargetScope>, Sourced {
  /** Name of the target within the programme. */
  readonly id: string;
  /** What is measured. */
  readonly measure: MeasureCode;
  /** What is counted; absent where nothing is. */
  readonly base?: MeasureBase;
  /** Part of the population or of the territory; absent for the whole. */
  readonly group?: PopulationGroup;
  /** From where it is met. */
  readonly bound: BoundInWords;
}

/** How a fall a year is judged. */
export const judgements = ['average', 'every-year'] as const;

/** The sides of a level on which it can be met. */
export const betterSides = ['lower', 'higher'] as const;

/** What a count can be for. */
export const countedPeriods = ['period', 'year', 'average-year'] as const;

/** A target as a row of its programme. */
export type TargetRow = RowContext &
  (
    | { readonly kind: 'annual-reduction'; readonly judged: (typeof judgements)[number] }
    | { readonly kind: 'level'; readonly better: (typeof betterSides)[number] }
    | { readonly kind: 'count'; readonly per: (typeof countedPeriods)[number] }
    | { readonly kind: 'relative-cut' | 'units-leaving' | 'multiple' }
  );

/** The targets that one instrument sets, a row each. */
export interface ProgrammeRows extends TargetScope {
  /** Id within this package, such as `qd-90-2022`. */
  readonly id: string;
  /** Name. */
  readonly name: LocalizedText;
  /** The source of every target, but for what a target says itself; without an act where a publication names none. */
  readonly source: Source;
  /** The targets. */
  readonly targets: readonly TargetRow[];
}
