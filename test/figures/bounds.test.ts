import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../src/claims/index.ts';
import { refused } from '../foundation/refused.ts';

const denominators = Array.from({ length: 3_000 }, (_, place) => 10_007 + 2 * place);

describe('long claims', () => {
  it('add up 3000 fractions', () => {
    const parts = denominators.map((denominator) => `${denominator}/${denominator} hộ`);
    expect(checkClaim({ kind: 'sum', locale: 'vi', parts, total: '3.000 hộ' }).verdict).toBe('reproduces');
    const unlike = denominators.map((denominator) => `1/${denominator} hộ`);
    const check = checkClaim({ kind: 'sum', locale: 'vi', parts: unlike, total: '1 hộ' });
    expect([check.verdict, check.exact?.number]).toEqual(['reproduces-oddly', 0.23488936893236317]);
  });

  it('refuse fractions whose denominators are too long together', () => {
    const parts = Array.from({ length: 1_500 }, (_, place) => `1/${Number.MAX_SAFE_INTEGER - 2 * place} hộ`);
    expect(refused(() => checkClaim({ kind: 'sum', locale: 'vi', parts, total: '1 hộ' }))).toBe('out-of-range parts');
    const flow = { kind: 'flow', locale: 'vi', opening: 1, leaving: parts, entering: [], closing: 1 } as const;
    expect(refused(() => checkClaim(flow))).toBe('out-of-range leaving');
  });

  it('have at most 10 000 parts, and as many flows each way', () => {
    const ones = (count: number): number[] => new Array<number>(count).fill(1);
    expect(checkClaim({ kind: 'sum', parts: ones(10_000), total: 10_000 }).verdict).toBe('reproduces');
    expect(refused(() => checkClaim({ kind: 'sum', parts: ones(10_001), total: 1 }))).toBe('out-of-range parts');
    const flow = { kind: 'flow', opening: 1, leaving: [], entering: [], closing: 1 } as const;
    expect(refused(() => checkClaim({ ...flow, leaving: ones(10_001) }))).toBe('out-of-range leaving');
    expect(refused(() => checkClaim({ ...flow, entering: ones(10_001) }))).toBe('out-of-range entering');
  });

  it('have at most 200 pairs, every two of which are compared', () => {
    const pairs = (count: number): { count: number; percent: string }[] =>
      Array.from({ length: count }, (_, place) => ({ count: 10 ** 9 * (place + 1), percent: '1.00' }));
    const check = checkClaim({ kind: 'implied-total', pairs: pairs(200) });
    expect([check.verdict, check.conflicts.length]).toEqual(['does-not-reproduce', 19_800]);
    expect(refused(() => checkClaim({ kind: 'implied-total', pairs: pairs(201) }))).toBe('out-of-range pairs');
  });
});
