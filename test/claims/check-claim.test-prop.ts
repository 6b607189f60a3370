import { fc, test } from '@fast-check/vitest';
import Big from 'big.js';
import { describe, expect } from 'vitest';
import { type Claim, checkClaim, type Reproduction } from '../../src/claims/index.ts';

type Rounding = 'half-up' | 'truncate' | 'half-even' | 'up' | 'down';

/** How big.js calls each rounding, for numbers that are not negative. */
const modes: [Rounding, 0 | 1 | 2 | 3][] = [
  ['half-up', 1],
  ['truncate', 0],
  ['half-even', 2],
  ['up', 3],
  ['down', 0],
];

/** A quotient rounded by big.js in one step. */
function quotient(dividend: number, divisor: number, decimals: number, mode: 0 | 1 | 2 | 3): string {
  const Rounded = Big();
  Rounded.DP = decimals;
  Rounded.RM = mode;
  return new Rounded(dividend).div(divisor).toFixed(decimals);
}

/** A quotient that is not negative, rounded to a whole number without help of this repository. */
function wholeQuotient(dividend: number, divisor: number, rounding: Rounding): number {
  const below = Math.floor(dividend / divisor);
  const rest = dividend - below * divisor;
  switch (rounding) {
    case 'half-up':
      return below + (2 * rest >= divisor ? 1 : 0);
    case 'half-even':
      return below + (2 * rest > divisor || (2 * rest === divisor && below % 2 === 1) ? 1 : 0);
    case 'up':
      return below + (rest > 0 ? 1 : 0);
    case 'truncate':
    case 'down':
      return below;
  }
}

/** Rounds a whole number of hundredths to tenths likewise. */
function toTenths(hundredths: number, rounding: Rounding): number {
  const tenths = hundredths / 10;
  const [below, above] = [Math.floor(tenths), Math.ceil(tenths)];
  const tie = hundredths % 10 === 5 || hundredths % 10 === -5;
  switch (rounding) {
    case 'half-up':
      return tie ? (hundredths < 0 ? below : above) : Math.round(tenths);
    case 'half-even':
      return tie ? (below % 2 === 0 ? below : above) : Math.round(tenths);
    case 'truncate':
      return Math.trunc(tenths) + 0;
    case 'up':
      return above + 0;
    case 'down':
      return below;
  }
}

/** All hundredths that print as so many tenths. */
function hidden(tenths: number, rounding: Rounding): number[] {
  return Array.from({ length: 41 }, (_, index) => tenths * 10 - 20 + index).filter(
    (hundredths) => toTenths(hundredths, rounding) === tenths,
  );
}

/** What counting out all hidden operands finds. */
function countedOut(
  operands: readonly [number, number],
  printed: number,
  calculate: (first: number, second: number) => number,
): Omit<Reproduction, 'divisor'>[] {
  const [first, second] = operands;
  const exact = calculate(first * 10, second * 10);
  const asPrinted = modes.filter(([rounding]) => toTenths(exact, rounding) === printed);
  if (asPrinted.length > 0) {
    return asPrinted.map(([rounding]) => ({ rounding, operands: 'as-printed' }));
  }
  return modes
    .filter(([rounding]) =>
      [rounding, 'half-up' as const].some((behind) =>
        hidden(first, behind).some((one) =>
          hidden(second, behind).some((other) => toTenths(calculate(one, other), rounding) === printed),
        ),
      ),
    )
    .map(([rounding]) => ({ rounding, operands: 'within-rounding' }));
}

const percent = (tenths: number): string => `${(tenths / 10).toFixed(1)}%`;
const tenths = fc.integer({ min: -40, max: 60 });
const count = fc.integer({ min: 0, max: 3_000_000 });
const operand = fc.oneof(
  count,
  fc.constantFrom(null, '25,95%', 'hơn 15.700 hộ', '67.39 hộ', '1/18', '2 – 2,5%', 'gần 3%', '1.804 hộ (3,29%)'),
);

describe('a share', () => {
  test.prop({
    count,
    total: fc.integer({ min: 1, max: 3_000_000 }),
    decimals: fc.integer({ min: 0, max: 4 }),
    mode: fc.constantFrom(...modes),
  })(
    'printed by some rounding is reproduced by exactly the roundings that print it so',
    ({ count: part, total, decimals, mode: [, mode] }) => {
      const printed = quotient(part * 100, total, decimals, mode);
      const { reproducedBy } = checkClaim({ kind: 'share', locale: 'en', count: part, total, percent: `${printed}%` });
      expect(reproducedBy).toEqual(
        modes
          .filter(([, other]) => quotient(part * 100, total, decimals, other) === printed)
          .map(([rounding]) => ({ rounding, operands: 'as-printed' })),
      );
    },
  );

  test.prop({ count, total: fc.integer({ min: 1, max: 3_000_000 }), decimals: fc.integer({ min: 0, max: 4 }) })(
    'of exact counts does not reproduce when it is two last digits off',
    ({ count: part, total, decimals }) => {
      const printed = new Big(quotient(part * 100, total, decimals, 1))
        .plus(new Big(10).pow(-decimals).times(2))
        .toFixed(decimals);
      expect(checkClaim({ kind: 'share', locale: 'en', count: part, total, percent: `${printed}%` }).verdict).toBe(
        'does-not-reproduce',
      );
    },
  );
});

describe('figures with one decimal', () => {
  test.prop({ first: tenths, second: tenths, off: fc.integer({ min: -3, max: 3 }) })(
    'add up exactly as counting out all hidden values says',
    ({ first, second, off }) => {
      const printed = first + second + off;
      const { reproducedBy } = checkClaim({
        kind: 'sum',
        locale: 'en',
        parts: [percent(first), percent(second)],
        total: percent(printed),
      });
      expect(reproducedBy).toEqual(countedOut([first, second], printed, (one, other) => one + other));
    },
  );

  test.prop({ first: tenths, second: tenths, off: fc.integer({ min: -3, max: 3 }) })(
    'differ exactly as counting out all hidden values says',
    ({ first, second, off }) => {
      const printed = first - second + off;
      const { reproducedBy } = checkClaim({
        kind: 'difference',
        locale: 'en',
        from: percent(first),
        to: percent(second),
        change: percent(printed),
      });
      expect(reproducedBy).toEqual(countedOut([first, second], printed, (one, other) => one - other));
    },
  );

  test.prop({
    first: tenths,
    second: tenths,
    steps: fc.constantFrom(1, 2, 4, 5),
    off: fc.integer({ min: -2, max: 2 }),
  })('have the averages over their steps that counting out says', ({ first, second, steps, off }) => {
    const printed = Math.round((first - second) / steps) + off;
    const { reproducedBy } = checkClaim({
      kind: 'average',
      locale: 'en',
      from: percent(first),
      to: percent(second),
      steps,
      perStep: percent(printed),
    });
    expect(reproducedBy.filter(({ divisor }) => divisor === steps)).toEqual(
      countedOut([first, second], printed, (one, other) => (one - other) / steps).map((way) => ({
        ...way,
        divisor: steps,
      })),
    );
  });
});

describe('an implied total', () => {
  const pair = fc.record({ count: fc.integer({ min: 0, max: 30 }), tenths: fc.integer({ min: 10, max: 1000 }) });

  test.prop({ pairs: fc.array(pair, { minLength: 1, maxLength: 3 }) })(
    'is possible exactly for the totals that give all percentages',
    ({ pairs }) => {
      const { totals } = checkClaim({
        kind: 'implied-total',
        locale: 'en',
        pairs: pairs.map(({ count: part, tenths: rate }) => ({ count: part, percent: percent(rate) })),
      });
      // 30 of 3 334 households are 0.9 %, less than the least percentage tried.
      const tried = Array.from({ length: 3334 }, (_, index) => index + 1);
      const expected = modes.flatMap(([rounding]) => {
        const possible = tried.filter((total) =>
          pairs.every(({ count: part, tenths: rate }) => wholeQuotient(part * 1000, total, rounding) === rate),
        );
        return possible.length > 0 ? [{ rounding, from: possible[0], to: possible.at(-1) }] : [];
      });
      expect(totals).toEqual(expected);
    },
  );
});

describe('the order of things', () => {
  test.prop({ parts: fc.array(operand, { minLength: 1, maxLength: 5 }), total: operand, seed: fc.integer() })(
    'does not matter to a sum',
    ({ parts, total, seed }) => {
      const turned = parts.map(
        (_, index) => parts[(index + Math.abs(seed % parts.length)) % parts.length] as (typeof parts)[number],
      );
      const [one, other] = [parts, turned].map((all) => outcomeOf({ kind: 'sum', locale: 'vi', parts: all, total }));
      expect(one).toEqual(other);
    },
  );

  test.prop({ opening: count, flows: fc.array(count, { minLength: 1, maxLength: 4 }), closing: count })(
    'of flows does not matter, a sum is a flow without leavers, and a difference one without joiners',
    ({ opening, flows, closing }) => {
      const flow = (leaving: number[], entering: number[]): Claim => ({
        kind: 'flow',
        opening,
        leaving,
        entering,
        closing,
      });
      expect(outcomeOf(flow(flows, []))).toEqual(outcomeOf(flow([...flows].reverse(), [])));
      expect(outcomeOf(flow([], flows))).toEqual(
        outcomeOf({ kind: 'sum', parts: [...flows, opening], total: closing }),
      );
      const [first = 0] = flows;
      expect(outcomeOf(flow([first], []))).toEqual(
        outcomeOf({ kind: 'difference', from: opening, to: first, change: closing }),
      );
    },
  );

  test.prop({ from: tenths, to: tenths, change: tenths })(
    'of a rise is that of a fall turned round',
    ({ from, to, change }) => {
      const [low, high] = [percent(from), percent(to)];
      expect(
        outcomeOf({
          kind: 'difference',
          locale: 'en',
          from: low,
          to: high,
          change: percent(change),
          direction: 'rise',
        }),
      ).toEqual(outcomeOf({ kind: 'difference', locale: 'en', from: high, to: low, change: percent(change) }));
    },
  );
});

/** What a claim comes to, or the code of its refusal. */
function outcomeOf(claim: Claim): unknown {
  try {
    const { claim: kind, unreadOperands, ...outcome } = checkClaim(claim);
    return { ...outcome, unreadOperands: unreadOperands.length };
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('every check', () => {
  const claim: fc.Arbitrary<Claim> = fc.oneof(
    fc.record({ kind: fc.constant('share' as const), count: operand, total: operand, percent: operand }),
    fc.record({ kind: fc.constant('sum' as const), parts: fc.array(operand), total: operand }),
    fc.record({
      kind: fc.constant('average' as const),
      from: operand,
      to: operand,
      steps: fc.integer({ max: 5 }),
      perStep: operand,
    }),
    fc.record({
      kind: fc.constant('implied-total' as const),
      pairs: fc.array(fc.record({ count: operand, percent: operand })),
    }),
  );

  test.prop({ claim })('is plain data that says something, or a refusal with a code', ({ claim: any }) => {
    const outcome = outcomeOf({ ...any, locale: 'vi' });
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    expect(typeof outcome === 'string' || typeof (outcome as { verdict: string }).verdict === 'string').toBe(true);
  });

  test.prop({ claim })('names a reason exactly when nothing can be said', ({ claim: any }) => {
    const outcome = outcomeOf({ ...any, locale: 'vi' });
    fc.pre(typeof outcome === 'object');
    const { verdict, reason, reproducedBy } = outcome as ReturnType<typeof checkClaim>;
    expect(reason !== undefined).toBe(verdict === 'not-checkable');
    expect(reproducedBy.length > 0).toBe(verdict.startsWith('reproduces'));
  });
});
