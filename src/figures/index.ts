/**
 * Reading and writing numbers, and checking the arithmetic that a source claims.
 *
 * @packageDocumentation
 */
export { checkClaim } from './check-claim.ts';
export { checkClaims, type ClaimsCheck, type ClaimsSummary } from './check-claims.ts';
export type {
  AverageCheck,
  AverageRemark,
  ClaimCheck,
  ClaimCheckContext,
  ClaimCheckOf,
  ClaimVerdict,
  Discrepancy,
  DivisorCheck,
  DivisorMeaning,
  FigureCheck,
  ImpliedTotalCheck,
  NotCheckableReason,
  OpenOperand,
  PlainCheck,
  PossibleTotals,
  PossibleValues,
  PublishedFigure,
  Reproduction,
} from './claim-check.ts';
export type {
  AttainmentClaim,
  AverageClaim,
  Claim,
  ClaimByKind,
  ClaimContext,
  ClaimKind,
  ClaimMoments,
  CountPercentPair,
  DifferenceClaim,
  FlowClaim,
  ImpliedTotalClaim,
  Operand,
  ShareClaim,
  SumClaim,
} from './claim.ts';
export type {
  AmbiguousFigure,
  Figure,
  FigureContext,
  FigureInterval,
  FigureOddity,
  FigurePer,
  FigureQualifier,
  FigureUnit,
  PrintedNumber,
  RangeFigure,
  RatioFigure,
  ValueFigure,
} from './figure.ts';
export { formatCount } from './format-count.ts';
export { formatDong } from './format-dong.ts';
export { formatPercent } from './format-percent.ts';
export { readFigure } from './read-figure.ts';
export { type ReadFigureOptions, readFigures } from './read-figures.ts';
export type { NumberFormat } from './writing/format-exact.ts';
export type { NumberMarks } from './writing/number-marks.ts';
