/**
 * Checks of the arithmetic that a source claims: shares, sums, mean changes, totals behind percentages; with every calculation that
 * reproduces a figure.
 *
 * @packageDocumentation
 */
export { checkClaim, checkClaims, type ClaimsCheck, type ClaimsSummary } from './check-claim.ts';
export type {
  AverageCheck,
  AverageNote,
  ClaimCheck,
  ClaimVerdict,
  Discrepancy,
  DivisorCheck,
  DivisorMeaning,
  FigureCheck,
  ImpliedTotalCheck,
  NotCheckableReason,
  UnreadOperand,
  PossibleTotals,
  PossibleValues,
  PublishedFigure,
  Reproduction,
} from './claim-check.ts';
export type {
  AttainmentClaim,
  AverageClaim,
  Claim,
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
