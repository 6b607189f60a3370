import type { PlainCheck } from '../../src/claims/claim-check.ts';
import { describe, expectTypeOf, it } from 'vitest';
import {
  type AverageCheck,
  type Claim,
  type ClaimCheck,
  checkClaim,
  checkClaims,
  type ImpliedTotalCheck,
} from '../../src/claims/index.ts';

describe('checkClaim', () => {
  it('says of each kind what belongs to it', () => {
    expectTypeOf(checkClaim({ kind: 'share', count: 1, total: 2, percent: '50%' })).toEqualTypeOf<PlainCheck>();
    expectTypeOf(checkClaim({ kind: 'average', change: 8, steps: 4, perStep: 2 })).toEqualTypeOf<AverageCheck>();
    expectTypeOf(checkClaim({ kind: 'implied-total', pairs: [] })).toEqualTypeOf<ImpliedTotalCheck>();
    expectTypeOf(checkClaim({} as Claim)).toEqualTypeOf<ClaimCheck>();
    expectTypeOf(checkClaims([]).checks).toEqualTypeOf<readonly ClaimCheck[]>();
  });

  it('refuses what no claim has', () => {
    // @ts-expect-error no such kind
    checkClaim({ kind: 'ratio', count: 1, total: 2 });
    // @ts-expect-error the share itself is missing
    checkClaim({ kind: 'share', count: 1, total: 2 });
    // @ts-expect-error a field of another kind
    checkClaim({ kind: 'share', count: 1, total: 2, percent: '50%', parts: [] });
    // @ts-expect-error a figure is text, a number or null
    checkClaim({ kind: 'sum', parts: [true], total: 1 });
    // @ts-expect-error no such direction
    checkClaim({ kind: 'difference', from: 2, to: 1, change: 1, direction: 'down' });
  });
});
