import { describe, expect, it } from 'vitest';
import { type AverageClaim, checkClaim } from '../../src/claims/index.ts';

const check = (claim: Omit<AverageClaim, 'kind'>) => checkClaim({ kind: 'average', locale: 'vi', ...claim });
const langSon = { from: '25,95%', to: '10,89%', moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' } };

describe('the average of Lạng Sơn, 3,76 points a year', () => {
  it('comes out over 4 steps by truncation or half-even, and not over the 5 steps of its own dates', () => {
    expect(check({ ...langSon, steps: 4, perStep: '3,76%/năm' })).toEqual({
      kind: 'claim-check',
      claim: 'average',
      verdict: 'reproduces-oddly',
      unreadOperands: [],
      exact: { text: '3.765', number: 3.765 },
      published: { text: '3,76%/năm', number: 3.76, lastDigit: 0.01 },
      reproducedBy: [
        { rounding: 'truncate', divisor: 4, operands: 'as-printed' },
        { rounding: 'half-even', divisor: 4, operands: 'as-printed' },
        { rounding: 'down', divisor: 4, operands: 'as-printed' },
      ],
      discrepancy: { amount: { text: '-0.005', number: -0.005 }, lastDigits: { text: '-0.5', number: -0.5 } },
      divisors: [
        {
          divisor: 4,
          meanings: ['stated-steps', 'difference-of-years'],
          exact: { text: '3.765', number: 3.765 },
          reproduces: true,
        },
        {
          divisor: 5,
          meanings: ['steps-between-moments', 'calendar-years-named'],
          exact: { text: '3.012', number: 3.012 },
          reproduces: false,
        },
      ],
      notes: ['steps-contradict-moments', 'moments-do-not-reproduce'],
    });
  });

  it('says the same when only the dates are given', () => {
    const { verdict, exact, reproducedBy, notes } = check({ ...langSon, perStep: '3,76%' });
    expect(verdict).toBe('reproduces-oddly');
    expect(exact).toEqual({ text: '3.012', number: 3.012 });
    expect(reproducedBy.map(({ divisor }) => divisor)).toEqual([4, 4, 4]);
    expect(notes).toEqual(['moments-do-not-reproduce']);
  });

  it('would be 3,77 by half-up over 4 steps, and 3,01 over 5', () => {
    expect(check({ from: '25,95%', to: '10,89%', steps: 4, perStep: '3,77%' })).toMatchObject({
      verdict: 'reproduces',
      notes: [],
    });
    expect(check({ ...langSon, perStep: '3,01%' })).toMatchObject({ verdict: 'reproduces', notes: [] });
    expect(check({ ...langSon, steps: 4, perStep: '3,01%' })).toMatchObject({
      verdict: 'reproduces-oddly',
      notes: ['steps-contradict-moments'],
    });
  });
});

describe('divisors', () => {
  const divisorsOf = (claim: Omit<AverageClaim, 'kind' | 'perStep'>) =>
    check({ change: 20, perStep: 999, ...claim }).divisors.map(({ divisor, meanings }) => [divisor, ...meanings]);

  it('count year ends, whatever the words', () => {
    const steps = ['steps-between-moments'];
    const both = [['calendar-years-named'], ['difference-of-years']];
    const moments = (from: string, to: string) => divisorsOf({ moments: { from, to } })[0];
    expect(moments('cuối năm 2015', 'cuối năm 2019')).toEqual([4, ...steps, ...(both[1] as string[])]);
    expect(moments('đầu năm 2016', 'cuối năm 2019')).toEqual([4, ...steps, ...(both[0] as string[])]);
    expect(moments('năm 2016', '2020')).toEqual([4, ...steps, 'difference-of-years']);
    expect(moments('  ĐẦU  năm 2016 ', 'end of 2019')).toEqual([4, ...steps, 'calendar-years-named']);
    expect(moments('start of 2016', 'beginning of 2020')).toEqual([4, ...steps, 'difference-of-years']);
    expect(moments('2015-12-31', '2020-01-01')).toEqual([4, ...steps]);
    expect(moments('đầu năm 2016', 'cuối năm 2016')).toEqual([1, ...steps, 'calendar-years-named']);
  });

  it('beside the natural one are tried only where none of the named gives the figure', () => {
    expect(divisorsOf({ steps: 4 })).toEqual([
      [4, 'stated-steps'],
      [5, 'one-step-more'],
      [3, 'one-step-fewer'],
    ]);
    expect(divisorsOf({ steps: 1 })).toEqual([
      [1, 'stated-steps'],
      [2, 'one-step-more'],
    ]);
    expect(check({ change: 20, perStep: 5, steps: 4 }).divisors.map(({ divisor }) => divisor)).toEqual([4]);
    // Yên Bái's average over five steps, which its dates do not have.
    const { verdict, divisors } = check({
      from: '50,41%',
      to: '19,59%',
      moments: { from: 'đầu năm 2016', to: 'cuối năm 2019' },
      perStep: '6,16%/năm',
    });
    expect(verdict).toBe('reproduces-oddly');
    expect(divisors.map(({ divisor, reproduces }) => [divisor, reproduces])).toEqual([
      [4, false],
      [3, false],
      [5, true],
    ]);
  });

  it('are needed', () => {
    expect(check({ change: '8,84%', perStep: '2,95%' })).toEqual({
      kind: 'claim-check',
      claim: 'average',
      verdict: 'not-checkable',
      reason: 'divisor-not-stated',
      unreadOperands: [],
      reproducedBy: [],
      divisors: [],
      notes: [],
    });
    expect(check({ change: null, perStep: '2,95%' }).reason).toBe('operand-not-printed');
  });
});

describe('an average', () => {
  it('may be given by its whole change', () => {
    expect(check({ change: '8,84%', steps: 3, perStep: '2.95%' }).verdict).toBe('reproduces');
  });

  it('may be of a rise', () => {
    expect(check({ from: 100, to: 160, steps: 4, perStep: 15, direction: 'rise' }).verdict).toBe('reproduces');
  });

  it('may reproduce only within the rounding of its operands', () => {
    // 12,2 and 3.36 may be 12.19 and 3.36: 8.83 ÷ 3 = 2.943…
    expect(check({ from: '12,2%', to: '3.36%', steps: 3, perStep: '2,94%' })).toMatchObject({
      verdict: 'reproduces-oddly',
      reproducedBy: [
        { rounding: 'truncate', divisor: 3, operands: 'as-printed' },
        { rounding: 'down', divisor: 3, operands: 'as-printed' },
      ],
    });
    expect(check({ from: '12,2%', to: '3.36%', steps: 3, perStep: '2,96%' }).reproducedBy).toContainEqual({
      rounding: 'half-up',
      divisor: 3,
      operands: 'within-rounding',
    });
  });

  it('of an operand that is not printed still names its divisors', () => {
    expect(
      check({ from: null, to: '1%', steps: 5, moments: { from: '2011', to: '2016' }, perStep: '1,54%' }),
    ).toMatchObject({
      verdict: 'not-checkable',
      divisors: [
        { divisor: 5, meanings: ['stated-steps', 'steps-between-moments', 'difference-of-years'] },
        { divisor: 6 },
      ],
      notes: [],
    });
  });

  it('of loosened figures can be refuted', () => {
    // 15 to 17 points: 5 to 5.67 over 3 steps, 7.5 to 8.5 over 2, 3.75 to 4.25 over 4.
    const konTum = { from: 'gần 47%', to: 'gần 31%', moments: { from: 'đầu năm 2016', to: 'cuối năm 2018' } };
    const { verdict, divisors, possible } = check({ ...konTum, perStep: 'hơn 6%/năm' });
    expect(verdict).toBe('does-not-reproduce');
    expect(possible).toMatchObject({ from: { text: '5' }, to: { text: '17/3' } });
    expect(divisors.map(({ divisor, reproduces }) => [divisor, reproduces])).toEqual([
      [3, false],
      [2, false],
      [4, false],
    ]);
    const open = check({ ...konTum, perStep: '5,5%/năm' });
    expect(open).toMatchObject({ verdict: 'not-checkable', reason: 'qualified-operand', notes: [] });
    expect(open.divisors[0]).not.toHaveProperty('reproduces');
  });
});
