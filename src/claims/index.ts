/**
 * What a source claims of several figures: a share, a sum, a mean change, a total behind percentages; checked, with every way in which it
 * comes out.
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
