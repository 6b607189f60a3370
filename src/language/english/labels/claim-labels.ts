import type {
  AverageRemark,
  ClaimKind,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../../../claims/index.ts';

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

/** What a check finds. */
export const verdictLabels: Readonly<Record<ClaimVerdict, string>> = {
  reproduces: 'reproduces',
  'reproduces-oddly': 'reproduces oddly',
  'does-not-reproduce': 'does not reproduce',
  'not-checkable': 'not checkable',
};

/** Why a claim cannot be checked. */
export const notCheckableLabels: Readonly<Record<NotCheckableReason, string>> = {
  'operand-not-printed': 'the source does not print a figure',
  'ambiguous-operand': 'a figure can be read in several ways',
  'qualified-operand': 'the printed figure follows from some, not all, of the values that the operands allow',
  'divisor-not-stated': 'the source states neither steps nor moments to divide by',
};

/** Ways to round, and what stands in for one where the printed figure is loosened. */
export const roundingLabels: Readonly<Record<Reproduction['rounding'], string>> = {
  'half-up': 'rounding half up',
  'half-even': 'rounding half to even',
  truncate: 'truncation',
  up: 'rounding up',
  down: 'rounding down',
  qualifier: 'what its words allow',
};

/** From which values of the operands a figure comes out. */
export const operandsLabels: Readonly<Record<Reproduction['operands'], string>> = {
  'as-printed': 'from the operands as printed',
  'within-rounding': 'from other values that print as the operands do',
};

/** What a divisor is. */
export const divisorLabels: Readonly<Record<DivisorMeaning, string>> = {
  'stated-steps': 'the steps that the source states',
  'steps-between-moments': 'the steps between its moments',
  'calendar-years-named': 'all calendar years named',
  'difference-of-years': 'the last year minus the first',
  'one-step-more': 'one step more',
  'one-step-fewer': 'one step fewer',
};

/** What else is worth knowing of an average. */
export const remarkLabels: Readonly<Record<AverageRemark, string>> = {
  'steps-contradict-moments': 'the stated steps are not those between the stated moments',
  'moments-do-not-reproduce': 'the steps between the stated moments do not give the printed figure',
};
