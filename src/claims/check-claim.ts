import { type RoundingName, roundingNames } from '../foundation/exact/index.ts';
import { readList, withPath, requireArgument, joinPath } from '../foundation/input/index.ts';
import { checkDifference, checkFlow, checkImpliedTotal, checkQuotient, checkSum } from './arithmetic.ts';
import { checkAverage } from './average.ts';
import { type ClaimCheck, type ClaimCheckOf, type ClaimVerdict, claimVerdicts } from './claim-check.ts';
import type { Claim, ClaimByKind, ClaimKind } from './claim.ts';
import { readClaim } from './read-claim.ts';

/** Counts of claims. */
export interface ClaimsSummary {
  /** Number of claims. */
  readonly claims: number;
  /** Number of claims by verdict. */
  readonly verdicts: Readonly<Record<ClaimVerdict, number>>;
  /** Number of claims that each rounding reproduces, over some divisor; a claim may count for several roundings. */
  readonly roundings: Readonly<Record<RoundingName, number>>;
}

/** The outcome of {@link checkClaims}. */
export interface ClaimsCheck {
  /** Always `claims-check`. */
  readonly kind: 'claims-check';
  /** The check of each claim, in the order given. */
  readonly checks: readonly ClaimCheck[];
  /** How many claims came to each verdict. */
  readonly summary: ClaimsSummary;
}

/**
 * Checks the arithmetic of a published statement.
 *
 * The result is calculated exactly from the operands and compared with the printed figure under every named rounding, and for an average over every
 * divisor that sources use: first from the operands as printed, and if none reproduces the figure, from the values that print as the operands do.
 * `half-up` over the natural divisor is the usual way; see {@link ClaimVerdict} for the verdicts. A qualified figure ("hơn 15.700 hộ") stands for
 * every value that its words allow. A whole count without a qualifier is exact; every other operand was rounded at its last printed digit.
 *
 * @param claim - the statement: its kind, its operands and the printed figure
 * @returns the verdict, the exact result, every way in which the figure can be reproduced, and its distance from the exact result
 * @throws PovertyStandardError `missing-value`, `unknown-field`, `invalid-value`, `empty-input` or `invalid-claim` (figures in units that contradict
 *   each other, moments out of order) for a claim of the wrong shape; `unreadable-figure`, `text-too-long`, `invalid-number` or `negative-value` for a
 *   figure; `division-by-zero` for a total or plan of zero; `fractional-count` for fractional `steps`; `out-of-range` for more than 10 000 parts or
 *   flows, for fractions whose different denominators have more than 20 000 digits in total, or for more than 200 pairs; the path
 *   names the field
 *
 * @example
 * ```ts
 * const { verdict, reproducedBy } = checkClaim({ kind: 'share', locale: 'vi', count: '37.819 hộ', total: '439.300 hộ', percent: '8,60%' });
 * verdict; // => 'reproduces-oddly'
 * reproducedBy; // => [{ rounding: 'truncate', operands: 'as-printed' }, { rounding: 'down', operands: 'as-printed' }]
 *
 * const average = checkClaim({
 *   kind: 'average',
 *   locale: 'vi',
 *   from: '25,95%',
 *   to: '10,89%',
 *   steps: 4,
 *   moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' },
 *   perStep: '3,76%/năm',
 * });
 * average.exact; // => { text: '3.765', number: 3.765 }
 * average.reproducedBy.map(({ rounding, divisor }) => `${rounding} over ${divisor}`); // => ['truncate over 4', 'half-even over 4', 'down over 4']
 * average.notes; // => ['steps-contradict-moments', 'moments-do-not-reproduce']
 * ```
 */
export function checkClaim<Kind extends ClaimKind>(
  claim: ClaimByKind[Kind] & { readonly kind: Kind },
): ClaimCheckOf<Kind> {
  requireArgument(claim, 'claim');
  return checkAnyClaim(claim) as ClaimCheckOf<Kind>;
}

/** Checks a claim of any kind; error paths are relative to the claim. */
function checkAnyClaim(given: Claim): ClaimCheck {
  const { claim, reader } = readClaim(given);
  const kind = 'claim-check';
  const id = claim.id === undefined ? {} : { id: claim.id };
  switch (claim.kind) {
    case 'share':
      return { kind, claim: claim.kind, ...id, ...checkQuotient({ part: 'count', whole: 'total' }, claim, reader) };
    case 'attainment':
      return {
        kind,
        claim: claim.kind,
        ...id,
        ...checkQuotient({ part: 'achieved', whole: 'planned' }, claim, reader),
      };
    case 'sum':
      return { kind, claim: claim.kind, ...id, ...checkSum(reader) };
    case 'difference':
      return { kind, claim: claim.kind, ...id, ...checkDifference(claim, reader) };
    case 'average':
      return { kind, claim: claim.kind, ...id, ...checkAverage(claim, reader) };
    case 'implied-total':
      return { kind, claim: claim.kind, ...id, ...checkImpliedTotal(claim, reader) };
    case 'flow':
      return { kind, claim: claim.kind, ...id, ...checkFlow(claim, reader) };
  }
}

/**
 * Checks a list of claims; each is checked as by {@link checkClaim}.
 *
 * @param claims - the claims
 * @returns a check for each claim, and the number of claims by verdict
 * @throws PovertyStandardError as {@link checkClaim}, with the index of the claim in the path, such as `claims[3].parts[1]`
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
    withPath(
      (path) => joinPath(`claims[${index}]`, path),
      () => checkAnyClaim(claim as Claim),
    ),
  );
  return {
    kind: 'claims-check',
    checks,
    summary: {
      claims: checks.length,
      verdicts: countBy(claimVerdicts, (name) => checks.filter(({ verdict }) => verdict === name).length),
      roundings: countBy(
        roundingNames,
        (name) => checks.filter(({ reproducedBy }) => reproducedBy.some(({ rounding }) => rounding === name)).length,
      ),
    },
  };
}

function countBy<Name extends string>(names: readonly Name[], count: (name: Name) => number): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, count(name)])) as Record<Name, number>;
}
