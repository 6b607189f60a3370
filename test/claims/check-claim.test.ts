import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/index.ts';

const asPrinted = (...roundings: string[]) => roundings.map((rounding) => ({ rounding, operands: 'as-printed' }));
const within = (...roundings: string[]) => roundings.map((rounding) => ({ rounding, operands: 'within-rounding' }));
const all = ['half-up', 'truncate', 'half-even', 'up', 'down'];

describe('a share', () => {
  it('reproduces by half-up', () => {
    expect(
      checkClaim({ kind: 'share', id: 'a', locale: 'vi', count: '8.469', total: '80.972 hộ', percent: '10,46%' }),
    ).toEqual({
      kind: 'claim-check',
      claim: 'share',
      id: 'a',
      verdict: 'reproduces',
      unreadOperands: [],
      exact: { text: '211725/20243', number: 10.4591710714815 },
      published: { text: '10,46%', number: 10.46, lastDigit: 0.01 },
      reproducedBy: asPrinted('half-up', 'half-even', 'up'),
      discrepancy: {
        amount: { text: '839/1012150', number: 0.0008289285185002223 },
        lastDigits: { text: '1678/20243', number: 0.08289285185002224 },
      },
    });
  });

  it('reproduces oddly when only truncation gives it', () => {
    const check = checkClaim({ kind: 'share', count: 37819, total: 439300, percent: '8,60%' });
    expect(check.verdict).toBe('reproduces-oddly');
    expect(check.reproducedBy).toEqual(asPrinted('truncate', 'down'));
  });

  it('does not reproduce, and says by how much', () => {
    const check = checkClaim({
      kind: 'share',
      locale: 'vi',
      count: '72.895 hộ',
      total: '291.580 hộ',
      percent: '24,40%',
    });
    expect(check).toMatchObject({
      verdict: 'does-not-reproduce',
      exact: { text: '25', number: 25 },
      reproducedBy: [],
      discrepancy: { amount: { text: '-0.6', number: -0.6 }, lastDigits: { text: '-60', number: -60 } },
    });
  });

  it('is printed in times where the text says lần, or the claim says so', () => {
    expect(
      checkClaim({ kind: 'share', count: '15.287 hộ', total: '1.161 hộ', percent: '13 lần', locale: 'vi' }).verdict,
    ).toBe('reproduces');
    expect(checkClaim({ kind: 'share', count: 3, total: 8, percent: 0.375, unit: 'times' })).toMatchObject({
      verdict: 'reproduces',
      exact: { text: '0.375', number: 0.375 },
    });
    expect(checkClaim({ kind: 'share', count: 3, total: 8, percent: '37,5%', unit: 'percent' }).verdict).toBe(
      'reproduces',
    );
  });

  it('takes counts as exact and scaled counts as rounded', () => {
    // 34 thousand is anything from 33 500 to 34 500, which are 33.5 to 34.5 per cent of 100 000.
    const rounded = checkClaim({
      kind: 'share',
      locale: 'vi',
      count: '34 nghìn hộ',
      total: '100.000 hộ',
      percent: '34,4%',
    });
    expect(rounded.reproducedBy).toEqual(within(...all));
    const exact = checkClaim({
      kind: 'share',
      locale: 'vi',
      count: '34.000 hộ',
      total: '100.000 hộ',
      percent: '34,4%',
    });
    expect(exact.verdict).toBe('does-not-reproduce');
  });

  it('takes fractions exactly', () => {
    expect(checkClaim({ kind: 'share', count: '1/15', total: 1, percent: '6.66%', locale: 'en' }).reproducedBy).toEqual(
      asPrinted('truncate', 'down'),
    );
    const half = checkClaim({ kind: 'share', count: 1, total: 2, percent: '1/2', unit: 'times' });
    expect(half.verdict).toBe('reproduces');
    expect(half.published).toEqual({ text: '1/2', number: 0.5 });
    expect(half.discrepancy).toEqual({ amount: { text: '0', number: 0 } });
  });
});

describe('a sum', () => {
  it('of counts is exact', () => {
    const regions = ['455.271 hộ', '69.239 hộ', '284.137 hộ', '129.160 hộ', '9.710 hộ', '109.767 hộ'];
    expect(checkClaim({ kind: 'sum', locale: 'vi', parts: regions, total: '1.057.374 hộ' })).toMatchObject({
      verdict: 'does-not-reproduce',
      exact: { text: '1057284', number: 1057284 },
      discrepancy: { amount: { text: '90', number: 90 }, lastDigits: { text: '90', number: 90 } },
    });
    expect(checkClaim({ kind: 'sum', parts: [455271, 246190], total: 701461 }).reproducedBy).toEqual(asPrinted(...all));
  });

  it('of percentages may differ by what rounding hides', () => {
    expect(checkClaim({ kind: 'sum', parts: ['4,03%', '3,49%'], total: '7,52%' }).verdict).toBe('reproduces');
    const oneDigitOff = checkClaim({ kind: 'sum', parts: ['8,98%', '8,60%'], total: '17,57%' });
    expect(oneDigitOff.verdict).toBe('reproduces-oddly');
    // The parts are 17.57 to 17.59 if rounded by half-up, and above 17.56 if rounded up.
    expect(oneDigitOff.reproducedBy).toEqual(within(...all));
    const twoDigitsOff = checkClaim({ kind: 'sum', parts: ['8,98%', '8,60%'], total: '17,56%' });
    expect(twoDigitsOff.verdict).toBe('does-not-reproduce');
  });
});

describe('a difference', () => {
  it('is positive for a fall, and for a rise where the claim says so', () => {
    expect(checkClaim({ kind: 'difference', from: '9,88%', to: '8,23%', change: '1,65 điểm phần trăm' }).verdict).toBe(
      'reproduces',
    );
    expect(
      checkClaim({ kind: 'difference', from: '9,88%', to: '8,23%', change: '1,65%', direction: 'fall' }).verdict,
    ).toBe('reproduces');
    expect(checkClaim({ kind: 'difference', from: 8202, to: 8673, change: 471, direction: 'rise' }).verdict).toBe(
      'reproduces',
    );
    expect(checkClaim({ kind: 'difference', from: 8202, to: 8673, change: -471 }).verdict).toBe('reproduces');
    expect(checkClaim({ kind: 'difference', from: 8202, to: 8673, change: 471 }).verdict).toBe('does-not-reproduce');
  });

  it('may come from unrounded rates', () => {
    // 1,97 % and 1,9 % were 1.974… and 1.898…
    expect(checkClaim({ kind: 'difference', from: '1,97%', to: '1,9%', change: '0,08%' })).toMatchObject({
      verdict: 'reproduces-oddly',
      exact: { text: '0.07', number: 0.07 },
    });
    expect(
      checkClaim({ kind: 'difference', from: '867300/439300', to: '840200/442673', change: '0,08%' }).verdict,
    ).toBe('reproduces');
  });
});

describe('a flow', () => {
  it('closes, or says what is missing', () => {
    const flow = { kind: 'flow', opening: 21989, leaving: [6782], entering: [169, 13, 594] } as const;
    expect(checkClaim({ ...flow, closing: 15983 }).verdict).toBe('reproduces');
    expect(checkClaim({ ...flow, closing: 15943 })).toMatchObject({
      verdict: 'does-not-reproduce',
      exact: { text: '15983' },
      discrepancy: { amount: { text: '-40' } },
    });
    expect(checkClaim({ ...flow, leaving: [], closing: 22765 }).verdict).toBe('reproduces');
    expect(checkClaim({ ...flow, entering: [], closing: 15207 }).verdict).toBe('reproduces');
  });
});

describe('an attainment', () => {
  it('is a result over a plan', () => {
    expect(checkClaim({ kind: 'attainment', achieved: '4,46%', planned: '4%', percent: '111,5%' }).verdict).toBe(
      'reproduces',
    );
    expect(
      checkClaim({ kind: 'attainment', achieved: '5,16 %', planned: '3,5%', percent: '147,42%' }).reproducedBy,
    ).toEqual(asPrinted('truncate', 'down'));
    expect(checkClaim({ kind: 'attainment', achieved: '5,16 %', planned: '1,5%', percent: '3,44 lần' }).verdict).toBe(
      'reproduces',
    );
  });
});

describe('a result below zero', () => {
  it('is a share like any other', () => {
    expect(checkClaim({ kind: 'attainment', achieved: -2, planned: 4, percent: -50 }).verdict).toBe('reproduces');
    // A fall of 0.15 to 0.25 points against a plan of 2.95 to 3.05
    const check = checkClaim({ kind: 'attainment', achieved: -0.2, planned: '3,0%', percent: -8.3 });
    expect(check.reproducedBy).toEqual(within(...all));
  });
});

describe('a figure that is not printed', () => {
  it('leaves the claim unchecked, with what is known', () => {
    expect(checkClaim({ kind: 'difference', from: null, to: '18,50%', change: '1,07%' })).toEqual({
      kind: 'claim-check',
      claim: 'difference',
      verdict: 'not-checkable',
      reason: 'operand-not-printed',
      unreadOperands: [{ path: 'from', readings: [] }],
      reproducedBy: [],
    });
    expect(checkClaim({ kind: 'share', count: 2490, total: 2700, percent: null })).toMatchObject({
      verdict: 'not-checkable',
      exact: { text: '830/9' },
      unreadOperands: [{ path: 'percent' }],
    });
  });
});

describe('ambiguous text', () => {
  it('leaves the claim unchecked, with its readings', () => {
    const check = checkClaim({ kind: 'sum', parts: ['1.804 hộ (3,29%)', 2], total: '1806' });
    expect(check).toMatchObject({ verdict: 'not-checkable', reason: 'ambiguous-operand' });
    expect(check.unreadOperands.map(({ path, readings }) => [path, readings.length])).toEqual([['parts[0]', 2]]);
  });

  it('weighs less than a figure that is not printed', () => {
    expect(checkClaim({ kind: 'sum', parts: ['1.804 hộ (3,29%)', null], total: '1806' }).reason).toBe(
      'operand-not-printed',
    );
  });
});
