import { requireArgument } from '../foundation/input/index.ts';
import { checkAverage } from './checking/check-average.ts';
import { checkDifference } from './checking/check-difference.ts';
import { checkFlow } from './checking/check-flow.ts';
import { checkImpliedTotal } from './checking/check-implied-total.ts';
import { checkQuotient } from './checking/check-quotient.ts';
import { checkSum } from './checking/check-sum.ts';
import { readClaim } from './checking/read-claim.ts';
import type { ClaimCheck, ClaimCheckOf } from './claim-check.ts';
import type { Claim, ClaimByKind, ClaimKind } from './claim.ts';

/**
 * Checks the arithmetic of a published statement.
 *
 * The result is calculated exactly from the operands and compared with the printed figure under every named rounding, and for an average over every
 * divisor that sources use: first from the operands as printed, and where that gives nothing, from the values that print in the same way. `half-up`
 * over the natural divisor is the usual way; see {@link ClaimVerdict} for what the verdicts mean. A loosened figure ("hơn 15.700 hộ") stands for what
 * its words allow. A whole count without such a word is exact; every other operand stands for its last printed digit.
 *
 * @param claim - the statement: its kind, its operands and the printed figure
 * @returns the verdict, the exact result, every way in which the figure comes out, and how far it is from the exact result
 * @throws PovertyStandardError `missing-value`, `unknown-field`, `invalid-value`, `empty-input` or `invalid-claim` (figures in units that contradict
 *   each other, moments out of order) for a claim of the wrong shape; `unreadable-figure`, `text-too-long`, `invalid-number` or `negative-value` for a
 *   figure; `division-by-zero` for a total or plan of zero; `fractional-count` for broken `steps`; `out-of-range` for more than 10 000 parts or
 *   flows, for fractions of which the different denominators have more than 20 000 digits together, or for more than 200 pairs; the path
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
 * average.remarks; // => ['steps-contradict-moments', 'moments-do-not-reproduce']
 * ```
 */
export function checkClaim<Kind extends ClaimKind>(
  claim: ClaimByKind[Kind] & { readonly kind: Kind },
): ClaimCheckOf<Kind> {
  requireArgument(claim, 'claim');
  return checkAnyClaim(claim) as ClaimCheckOf<Kind>;
}

/** The check of any kind of claim, whose paths begin at the claim. */
export function checkAnyClaim(given: Claim): ClaimCheck {
  const { claim, reader } = readClaim(given);
  const kind = 'claim-check';
  const named = claim.id === undefined ? {} : { id: claim.id };
  switch (claim.kind) {
    case 'share':
      return { kind, claim: claim.kind, ...named, ...checkQuotient({ part: 'count', whole: 'total' }, claim, reader) };
    case 'attainment':
      return {
        kind,
        claim: claim.kind,
        ...named,
        ...checkQuotient({ part: 'achieved', whole: 'planned' }, claim, reader),
      };
    case 'sum':
      return { kind, claim: claim.kind, ...named, ...checkSum(reader) };
    case 'difference':
      return { kind, claim: claim.kind, ...named, ...checkDifference(claim, reader) };
    case 'average':
      return { kind, claim: claim.kind, ...named, ...checkAverage(claim, reader) };
    case 'implied-total':
      return { kind, claim: claim.kind, ...named, ...checkImpliedTotal(claim, reader) };
    case 'flow':
      return { kind, claim: claim.kind, ...named, ...checkFlow(claim, reader) };
  }
}
