import { type RoundingName, roundingNames } from '../foundation/exact/index.ts';
import { readList, relocating, within } from '../foundation/input/index.ts';
import { checkAnyClaim } from './check-claim.ts';
import { type ClaimCheck, type ClaimVerdict, claimVerdicts } from './claim-check.ts';
import type { Claim } from './claim.ts';

/** How many claims came to what. */
export interface ClaimsSummary {
  /** All claims. */
  readonly claims: number;
  /** Claims by verdict. */
  readonly verdicts: Readonly<Record<ClaimVerdict, number>>;
  /** Claims that each rounding reproduces, over some divisor. */
  readonly roundings: Readonly<Record<RoundingName, number>>;
}

/** The outcome of {@link checkClaims}. */
export interface ClaimsCheck {
  /** The checks of several claims. */
  readonly kind: 'claims-check';
  /** One check a claim, in the order given. */
  readonly checks: readonly ClaimCheck[];
  /** What they come to together. */
  readonly summary: ClaimsSummary;
}

/**
 * Checks the claims of a document, or of many, as {@link checkClaim} does each.
 *
 * @param claims - the claims
 * @returns a check for each claim, and how many came to which verdict
 * @throws PovertyStandardError as {@link checkClaim}, with the place of the claim in the path, such as `claims[3].parts[1]`
 *
 * @example
 * ```ts
 * checkClaims([
 *   { kind: 'sum', parts: ['701.461 hộ', '169.566 hộ'], total: '871.027 hộ', locale: 'vi' },
 *   { kind: 'difference', from: '10,74%', to: '8,65%', change: '2,2%', locale: 'vi' },
 * ]).summary.verdicts; // => { reproduces: 1, 'reproduces-oddly': 0, 'does-not-reproduce': 1, 'not-checkable': 0 }
 * ```
 */
export function checkClaims(claims: readonly Claim[]): ClaimsCheck {
  const checks = readList(claims, 'claims').map((claim, index) =>
    relocating(
      (path) => within(`claims[${index}]`, path),
      () => checkAnyClaim(claim as Claim),
    ),
  );
  return {
    kind: 'claims-check',
    checks,
    summary: {
      claims: checks.length,
      verdicts: tally(claimVerdicts, (name) => checks.filter(({ verdict }) => verdict === name).length),
      roundings: tally(
        roundingNames,
        (name) => checks.filter(({ reproducedBy }) => reproducedBy.some(({ rounding }) => rounding === name)).length,
      ),
    },
  };
}

function tally<Name extends string>(names: readonly Name[], counts: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, counts(name)])) as Record<Name, number>;
}
