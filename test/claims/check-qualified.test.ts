import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/index.ts';

describe('a loosened printed figure', () => {
  const share = (percent: string) => checkClaim({ kind: 'share', locale: 'vi', count: 3255, total: 100000, percent });

  it('reproduces when the exact result keeps what it says', () => {
    expect(share('hơn 3,25%')).toMatchObject({
      verdict: 'reproduces',
      reproducedBy: [{ rounding: 'qualifier', operands: 'as-printed' }],
      exact: { text: '3.255' },
    });
    expect(share('trên 3,25%').verdict).toBe('reproduces');
    expect(share('gần 3,26%').verdict).toBe('reproduces');
    expect(share('3 – 3,5%').verdict).toBe('reproduces');
  });

  it('does not when the result is beyond it', () => {
    expect(share('hơn 3,26%').verdict).toBe('does-not-reproduce');
    expect(share('trên 3,255%').verdict).toBe('does-not-reproduce');
    expect(share('từ 3,255% trở lên').verdict).toBe('reproduces');
    expect(share('dưới 3,255%').verdict).toBe('does-not-reproduce');
    expect(share('3,5 – 4%').verdict).toBe('does-not-reproduce');
  });

  it('has no discrepancy, and a range no single number', () => {
    expect(share('hơn 3,25%').discrepancy).toBeUndefined();
    expect(share('3,5 – 4%').published).toEqual({ text: '3,5 – 4%' });
  });
});

describe('a loosened operand', () => {
  it('can refute a figure', () => {
    // 15 700 to 15 800 of 80 000 are 19.625 to 19.75 per cent.
    expect(
      checkClaim({ kind: 'share', locale: 'vi', count: 'hơn 15.700 hộ', total: 80000, percent: '19,5%' }),
    ).toMatchObject({
      verdict: 'does-not-reproduce',
      possible: { from: { text: '19.625' }, to: { text: '19.75' } },
    });
  });

  it('reproduces a figure that follows from all its values', () => {
    expect(
      checkClaim({ kind: 'share', locale: 'vi', count: 'hơn 15.700 hộ', total: 80000, percent: '20%' }).verdict,
    ).toBe('reproduces');
    expect(
      checkClaim({ kind: 'share', locale: 'vi', count: 'hơn 15.700 hộ', total: 80000, percent: '19%' }).verdict,
    ).toBe('reproduces-oddly');
  });

  it('leaves open a figure that follows from some of its values', () => {
    expect(checkClaim({ kind: 'share', locale: 'vi', count: 'hơn 15.700 hộ', total: 80000, percent: '19,7%' })).toEqual(
      {
        kind: 'claim-check',
        claim: 'share',
        verdict: 'not-checkable',
        reason: 'qualified-operand',
        unreadOperands: [],
        possible: { from: { text: '19.625', number: 19.625 }, to: { text: '19.75', number: 19.75 } },
        published: { text: '19,7%', number: 19.7, lastDigit: 0.1 },
        reproducedBy: [],
      },
    );
  });

  it('may have no end', () => {
    // More than 6.5 points leave less than 35.32.
    const left = (change: string) =>
      checkClaim({ kind: 'difference', from: '41,82%', to: 'trên 6,5%', change, locale: 'vi' });
    expect(left('dưới 35,32%')).toMatchObject({ verdict: 'reproduces', possible: { to: { text: '35.32' } } });
    expect(left('35%').verdict).toBe('not-checkable');
    expect(left('37%').verdict).toBe('does-not-reproduce');
  });

  it('may be what is divided by', () => {
    const share = (total: string, percent: string) =>
      checkClaim({ kind: 'share', locale: 'vi', count: 100, total, percent }).verdict;
    expect(share('trên 400 hộ', 'dưới 25%')).toBe('reproduces');
    expect(share('trên 400 hộ', '26%')).toBe('does-not-reproduce');
    expect(share('dưới 400 hộ', 'trên 25%')).toBe('reproduces');
    expect(share('dưới 400 hộ', '20%')).toBe('does-not-reproduce');
    expect(share('dưới 400 hộ', '30%')).toBe('not-checkable');
  });

  it('may be a range', () => {
    expect(checkClaim({ kind: 'sum', parts: ['2 – 2,5%', '1%'], total: '3 – 3,5%', locale: 'vi' }).verdict).toBe(
      'reproduces',
    );
    expect(checkClaim({ kind: 'sum', parts: ['2 – 2,5%', '1,0%'], total: '3,7%', locale: 'vi' }).verdict).toBe(
      'does-not-reproduce',
    );
  });
});
