import { describe, expect, it } from 'vitest';
import { checkClaim, type Operand } from '../../src/claims/index.ts';

const check = (...pairs: [count: Operand, percent: Operand][]) =>
  checkClaim({
    kind: 'implied-total',
    locale: 'vi',
    pairs: pairs.map(([count, percent]) => ({ count, percent })),
  });

describe('an implied total', () => {
  it('of 175 households at 0,66 % and 53 at 0,2 % is 26 316 to 26 717', () => {
    expect(check(['175 hộ nghèo', '0,66%'], ['53 hộ nghèo', '0,2%'])).toEqual({
      kind: 'claim-check',
      claim: 'implied-total',
      verdict: 'reproduces',
      unreadOperands: [],
      reproducedBy: ['half-up', 'truncate', 'half-even', 'up', 'down'].map((rounding) => ({
        rounding,
        operands: 'as-printed',
      })),
      // 17 500 ÷ 0.665 = 26 315.79, ÷ 0.66 = 26 515.15, ÷ 0.655 = 26 717.56, ÷ 0.67 = 26 119.4, ÷ 0.65 = 26 923.08; 5300 ÷ 0.2 = 26 500
      totals: [
        { rounding: 'half-up', from: 26316, to: 26717 },
        { rounding: 'truncate', from: 26120, to: 26500 },
        { rounding: 'half-even', from: 26316, to: 26717 },
        { rounding: 'up', from: 26516, to: 26923 },
        { rounding: 'down', from: 26120, to: 26500 },
      ],
      conflicts: [],
    });
  });

  it('may need truncation', () => {
    const odd = check(['15.287 hộ', '0,4%'], ['2.489 hộ', '0,06%'], ['12.798 hộ', '0,34%']);
    expect(odd.verdict).toBe('reproduces-oddly');
    expect(odd.totals.map(({ rounding }) => rounding)).toEqual(['truncate', 'down']);
    // By half-up: 3 397 112 to 4 367 714, 3 829 231 to 4 525 454 and 3 709 566 to 3 820 298.
    expect(odd.conflicts).toEqual([[1, 2]]);
  });

  it('may be impossible, with the pairs that contradict each other', () => {
    expect(check(['3.616 hộ', '12,5%'], ['4.103 hộ', '13,67%'])).toMatchObject({
      verdict: 'does-not-reproduce',
      reproducedBy: [],
      totals: [],
      conflicts: [[0, 1]],
    });
  });

  it('may be impossible for a single pair of small numbers', () => {
    // Only 2.4997 to 2.5003 households could be the total of which one is 40,00 %.
    expect(check(['1 hộ', '40,00%'], ['2 hộ', '50%'])).toMatchObject({
      verdict: 'does-not-reproduce',
      conflicts: [[0]],
    });
  });

  it('has no upper end when nothing is at 0 %, and none when something is at 0 % beside it', () => {
    expect(check([0, '0%']).totals[0]).toEqual({ rounding: 'half-up', from: 1 });
    expect(check([0, '0%'], [5, '0%']).totals[0]).toEqual({ rounding: 'half-up', from: 1001 });
    expect(check([5, '0%'], [0, '0%'], [6, '0,01%']).totals[0]).toEqual({
      rounding: 'half-up',
      from: 40001,
      to: 120000,
    });
    // Rounded up, five households at 0 % are of no total.
    expect(check([5, '0%']).totals.map(({ rounding }) => rounding)).toEqual([
      'half-up',
      'truncate',
      'half-even',
      'down',
    ]);
    expect(check([0, '5%'])).toMatchObject({ verdict: 'does-not-reproduce', conflicts: [[0]] });
    expect(check(['0', 'dưới 5%']).verdict).toBe('reproduces');
  });

  it('takes loosened figures for what they allow', () => {
    // 100 × (15 700 to 15 800) ÷ (19.45 to 19.55) and 100 × (9 100 to 9 200) ÷ (11.25 to 11.35)
    expect(check(['hơn 15.700 hộ', '19,5%'], ['hơn 9.100 hộ', '11,3%']).totals[0]).toEqual({
      rounding: 'half-up',
      from: 80307,
      to: 81233,
    });
    expect(check([100, 'trên 50%'], [150, 'dưới 90%'])).toMatchObject({
      verdict: 'reproduces',
      reproducedBy: [{ rounding: 'qualifier', operands: 'as-printed' }],
      totals: [{ rounding: 'qualifier', from: 167, to: 199 }],
    });
    expect(check([100, 'trên 50%'], [150, '60%']).verdict).toBe('does-not-reproduce');
  });

  it('is not checkable while a figure is open', () => {
    expect(check(['1.804 hộ (3,29%)', '3,29%'], [7, null])).toMatchObject({
      verdict: 'not-checkable',
      reason: 'operand-not-printed',
      unreadOperands: [{ path: 'pairs[0].count' }, { path: 'pairs[1].percent' }],
      totals: [],
      conflicts: [],
    });
    expect(check([null, '3,29%']).reason).toBe('operand-not-printed');
  });
});
