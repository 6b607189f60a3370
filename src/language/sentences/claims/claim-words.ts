import type {
  AverageRemark,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../../../claims/index.ts';
import type { AmbiguousFigure, FigureOddity, FigurePer, FigureUnit } from '../../../figures/index.ts';

/** Words for published figures and their checks. */
export interface ClaimWords {
  readonly units: Readonly<Record<FigureUnit, string>>;
  readonly per: Readonly<Record<FigurePer, string>>;
  readonly oddities: Readonly<Record<FigureOddity, string>>;
  readonly ambiguities: Readonly<Record<AmbiguousFigure['reason'], string>>;
  readonly means: string;
  readonly outOf: string;
  readonly severalReadings: string;
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly pairVerdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly notCheckable: Readonly<Record<NotCheckableReason, string>>;
  readonly roundings: Readonly<Record<Reproduction['rounding'], string>>;
  readonly operands: Readonly<Record<Reproduction['operands'], string>>;
  readonly divisors: Readonly<Record<DivisorMeaning, string>>;
  readonly remarks: Readonly<Record<AverageRemark, string>>;
  readonly pairs: string;
  readonly printed: string;
  readonly resultIs: string;
  readonly overDivisor: (divisor: string, meanings: string, result: string) => string;
  readonly comesOut: string;
  readonly dividedBy: (divisor: string) => string;
  readonly by: string;
  readonly byAnyRounding: string;
  readonly larger: (far: string) => string;
  readonly smaller: (far: string) => string;
  readonly lastDigits: (count: string) => string;
  readonly total: string;
  /** A pair that no total gives, or two that share none, by their places from 1. */
  readonly conflict: (pair: string, other: string | undefined) => string;
  /** "7 claims", with how many came to each verdict. */
  readonly claims: (count: string, verdicts: string) => string;
  readonly claim: (name: string) => string;
}
