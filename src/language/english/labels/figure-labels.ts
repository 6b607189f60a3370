import type { AmbiguousFigure, FigureOddity, FigurePer, FigureQualifier, FigureUnit } from '../../../figures/index.ts';

/** What a number counts or measures. */
export const unitLabels: Readonly<Record<FigureUnit, string>> = {
  percent: 'percent',
  'percentage-points': 'percentage points',
  households: 'households',
  persons: 'persons',
  dong: 'VND',
  times: 'times',
  years: 'years',
  months: 'months',
  villages: 'villages',
  communes: 'communes',
  districts: 'districts',
  provinces: 'provinces',
  collectives: 'collectives',
  'square-metres': 'square metres',
};

/** For each of what a number is stated. */
export const perLabels: Readonly<Record<FigurePer, string>> = {
  year: 'per year',
  month: 'per month',
  person: 'per person',
  household: 'per household',
};

/** Words that loosen a number. */
export const qualifierLabels: Readonly<Record<FigureQualifier, string>> = {
  'more-than': 'more than',
  nearly: 'nearly',
  about: 'about',
  above: 'above',
  below: 'below',
  'at-least': 'at least',
  'at-most': 'at most',
};

/** How the writing of a number departs from custom. */
export const oddityLabels: Readonly<Record<FigureOddity, string>> = {
  'misplaced-group-separator': 'the thousands separator is misplaced',
  'foreign-decimal-separator': 'the decimal separator is that of another language',
  'foreign-group-separator': 'the thousands separator is that of another language',
  'fractional-count': 'a count with decimals',
  'descending-range': 'the ends of the range stand in reverse',
};

/** Why a text can be read in more than one way. */
export const ambiguityLabels: Readonly<Record<AmbiguousFigure['reason'], string>> = {
  separators: 'a dot or comma may mark thousands or decimals',
  spaces: 'a blank may group digits or part two numbers',
  'several-figures': 'the text holds more than one number',
};
