import type {
  AverageNote,
  ClaimKind,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../../../claims/index.ts';
import type { AmbiguousFigure, FigureAnomaly, FigurePer, FigureQualifier, FigureUnit } from '../../../figures/index.ts';
import type {
  ComparisonObstacle,
  ComparisonRemedy,
  NoTrajectory,
  ProjectionMethod,
  ExclusionReason,
  TargetKind,
  ProgressNote,
  TargetStatus,
  YearVerdict,
} from '../../../targets/index.ts';
import type { MeasureBase, MeasureCode, PopulationGroup } from '../../../vocabulary/index.ts';

/** Kinds of claim. */
export const claimLabels: Readonly<Record<ClaimKind, string>> = {
  share: 'share',
  sum: 'sum',
  difference: 'difference',
  average: 'average change',
  'implied-total': 'implied total',
  flow: 'flow',
  attainment: 'attainment of a plan',
};

/** Verdicts on claims. */
export const verdictLabels: Readonly<Record<ClaimVerdict, string>> = {
  reproduces: 'reproduces',
  'reproduces-oddly': 'reproduces oddly',
  'does-not-reproduce': 'does not reproduce',
  'not-checkable': 'not checkable',
};

/** Reasons why a claim cannot be checked. */
export const notCheckableLabels: Readonly<Record<NotCheckableReason, string>> = {
  'operand-not-printed': 'the source does not print a figure',
  'ambiguous-operand': 'a figure can be read in several ways',
  'qualified-operand': 'the printed figure follows from some, not all, of the values that the operands allow',
  'divisor-not-stated': 'the source states neither steps nor moments to divide by',
};

/** Rounding modes; `qualifier` stands in for one if the printed figure has a qualifier. */
export const roundingLabels: Readonly<Record<Reproduction['rounding'], string>> = {
  'half-up': 'rounding half up',
  'half-even': 'rounding half to even',
  truncate: 'truncation',
  up: 'rounding up',
  down: 'rounding down',
  qualifier: 'what its words allow',
};

/** Values of the operands from which a figure reproduces. */
export const operandsLabels: Readonly<Record<Reproduction['operands'], string>> = {
  'as-printed': 'from the operands as printed',
  'within-rounding': 'from other values that print as the operands do',
};

/** Meanings of a divisor of an average. */
export const divisorLabels: Readonly<Record<DivisorMeaning, string>> = {
  'stated-steps': 'the steps that the source states',
  'steps-between-moments': 'the steps between its moments',
  'calendar-years-named': 'all calendar years named',
  'difference-of-years': 'the last year minus the first',
  'one-step-more': 'one step more',
  'one-step-fewer': 'one step fewer',
};

/** Notes on an average. */
export const averageNoteLabels: Readonly<Record<AverageNote, string>> = {
  'steps-contradict-moments': 'the stated steps are not those between the stated moments',
  'moments-do-not-reproduce': 'the steps between the stated moments do not give the printed figure',
};

/** Units of figures. */
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

/** Denominators of figures. */
export const perLabels: Readonly<Record<FigurePer, string>> = {
  year: 'per year',
  month: 'per month',
  person: 'per person',
  household: 'per household',
};

/** Qualifiers of figures. */
export const qualifierLabels: Readonly<Record<FigureQualifier, string>> = {
  'more-than': 'more than',
  nearly: 'nearly',
  about: 'about',
  above: 'above',
  below: 'below',
  'at-least': 'at least',
  'at-most': 'at most',
};

/** Anomalies in how a figure is written. */
export const anomalyLabels: Readonly<Record<FigureAnomaly, string>> = {
  'misplaced-group-separator': 'the thousands separator is misplaced',
  'foreign-decimal-separator': 'the decimal separator is that of another language',
  'foreign-group-separator': 'the thousands separator is that of another language',
  'fractional-count': 'a count with decimals',
  'descending-range': 'the ends of the range stand in reverse',
};

/** Reasons why a figure is ambiguous. */
export const ambiguityLabels: Readonly<Record<AmbiguousFigure['reason'], string>> = {
  separators: 'a dot or comma may mark thousands or decimals',
  spaces: 'a blank may group digits or part two numbers',
  'several-figures': 'the text holds more than one number',
};

/** Measures of targets. */
export const measureLabels: Readonly<Record<MeasureCode, string>> = {
  poor: 'poor households',
  'near-poor': 'near-poor households',
  'poor-or-near-poor': 'poor and near-poor households',
  'income-per-head': 'income per head',
  'income-to-mean': 'income relative to the national mean',
  'new-jobs': 'workers with a new job',
  'trained-workers': 'trained workers',
  'sustainable-jobs': 'households with a worker in sustainable employment',
  'health-insurance': 'people with health insurance',
  'grid-electricity': 'households with grid electricity',
  'hygienic-water': 'households with hygienic water',
  'school-attendance': 'children at the school level of their age',
  'units-leaving': 'units that left the list',
  'especially-difficult-communes': 'especially difficult communes',
};

/** Bases of measures. */
export const measureBaseLabels: Readonly<Record<MeasureBase, string>> = {
  households: 'households',
  persons: 'persons',
  villages: 'villages',
  communes: 'communes',
  districts: 'districts',
  provinces: 'provinces',
};

/** Parts of a population or of a territory. */
export const populationGroupLabels: Readonly<Record<PopulationGroup, string>> = {
  'ethnic-minority': 'ethnic minorities',
  'poor-ethnic-minority': 'poor households of ethnic minorities',
  'poor-and-near-poor': 'poor and near-poor households',
  'poor-districts': 'poor districts',
  'poor-communes': 'poor communes',
  'poor-districts-and-communes': 'poor districts and communes',
  'supported-districts': 'poor districts supported to leave poverty',
  'coastal-communes': 'especially difficult communes of the coast and islands',
  'mountain-communes-and-villages': 'especially difficult communes and villages of mountain areas',
  'ethnic-minority-and-mountain-area': 'ethnic-minority and mountain areas',
  rural: 'rural areas',
};

/** Kinds of target. */
export const targetKindLabels: Readonly<Record<TargetKind, string>> = {
  'annual-reduction': 'reduction a year',
  level: 'level to reach',
  'relative-cut': 'cut relative to the start',
  'units-leaving': 'share of units that leave a list',
  count: 'number to reach',
  multiple: 'multiple of the start',
  'each-household': 'minimum for each household',
};

/** Statuses of a target. */
export const targetStatusLabels: Readonly<Record<TargetStatus, string>> = {
  achieved: 'target achieved',
  exceeded: 'target exceeded',
  missed: 'target missed',
  'on-track': 'on track',
  behind: 'behind',
};

/** Verdicts on a year of a target. */
export const yearVerdictLabels: Readonly<Record<YearVerdict['verdict'], string>> = {
  achieved: 'achieved',
  exceeded: 'exceeded',
  missed: 'missed',
  undetermined: 'not observed',
  pending: 'still to come',
};

/** Notes on the progress of a target. */
export const progressNoteLabels: Readonly<Record<ProgressNote, string>> = {
  'baseline-not-observed': 'nothing was observed at the start, the pace is counted from the earliest observation',
  'zero-baseline': 'the value at the start is zero',
  'out-of-reach': 'the target asks for less than nothing or for more than everything',
  'already-reached': 'the goal is already reached',
  'not-whole-years': 'the observations are not whole years apart, so there is no pace',
};

/** Methods of projection. */
export const projectionLabels: Readonly<Record<ProjectionMethod, string>> = {
  linear: 'the same amount each year',
  compound: 'the same share each year',
};

/** Reasons why an observation was not used. */
export const excludedLabels: Readonly<Record<ExclusionReason, string>> = {
  merged: 'says the same as another',
  'other-measure': 'another measure',
  'other-base': 'another base',
  'other-territory': 'another territory',
  'other-group': 'another group',
  'other-unit': 'another unit',
  'other-standard': 'another poverty standard',
  'before-period': 'before the period',
  'after-due-date': 'after the due date',
  'after-as-of': 'after the day looked at',
};

/** Obstacles to comparing two observations. */
export const obstacleLabels: Readonly<Record<ComparisonObstacle, string>> = {
  'different-standards': 'different poverty standards',
  'different-measures': 'different measures',
  'different-bases': 'different bases',
  'different-territories': 'different territories',
  'different-groups': 'different groups',
  'different-units': 'one is a rate, the other a number',
};

/** Remedies for those obstacles. */
export const remedyLabels: Readonly<Record<ComparisonRemedy, string>> = {
  'use-values-under-one-standard': 'use two values under one standard; the year of a switch has values under both',
  'recast-the-older': 'recast the older counts to the newer territory',
  'choose-one': 'take two of the same kind',
};

/** Reasons why there is no trajectory. */
export const noTrajectoryLabels: Readonly<Record<NoTrajectory['reason'], string>> = {
  undetermined: 'what is known does not allow a plan',
  'already-reached': 'the goal is already reached',
  'no-step-left': 'the target is due',
  'out-of-reach': 'the target is out of reach',
};
