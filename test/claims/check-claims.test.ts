import { describe, expect, it } from 'vitest';
import { type Claim, checkClaim, checkClaims } from '../../src/claims/index.ts';
import { type ErrorCode, isPovertyStandardError, type PovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

/** The code and path of what a call throws. */
function refusal(call: () => unknown): [code: ErrorCode, path: string] {
  const error = thrownBy(call);
  expect(error).toSatisfy(isPovertyStandardError);
  const { code, details } = error as PovertyStandardError;
  return [code, details.path];
}

const share = { kind: 'share', count: 1, total: 2, percent: '50%' };
const sum = { kind: 'sum', parts: [1, 2], total: 3 };
const difference = { kind: 'difference', from: 3, to: 2, change: 1 };
const average = { kind: 'average', from: 9, to: 1, steps: 4, perStep: 2 };
const implied = { kind: 'implied-total', pairs: [{ count: 1, percent: '50%' }] };
const flow = { kind: 'flow', opening: 5, leaving: [1], entering: [2], closing: 6 };
const attainment = { kind: 'attainment', achieved: 1, planned: 2, percent: '50%' };

describe('a claim of the wrong shape', () => {
  it.each<[code: ErrorCode, path: string, claim: unknown]>([
    ['invalid-value', '', []],
    ['missing-value', 'kind', {}],
    ['invalid-value', 'kind', { ...share, kind: 'ratio' }],
    ['invalid-value', 'kind', { ...share, kind: '__proto__' }],
    ['unknown-field', 'percentage', { ...share, percentage: 1 }],
    ['unknown-field', '__proto__', JSON.parse('{"kind":"share","count":1,"total":2,"percent":"50%","__proto__":{}}')],
    ['invalid-value', 'locale', { ...share, locale: 'fr' }],
    ['invalid-value', 'id', { ...share, id: 7 }],
    ['invalid-value', 'source', { ...share, source: {} }],
    ['missing-value', 'count', { kind: 'share', total: 2, percent: '50%' }],
    ['missing-value', 'percent', { kind: 'share', count: 1, total: 2 }],
    ['invalid-value', 'unit', { ...share, unit: 'percentage' }],
    ['invalid-claim', 'percent', { ...share, percent: '5 hộ' }],
    ['invalid-claim', 'unit', { ...share, unit: 'times' }],
    ['invalid-claim', 'unit', { ...attainment, percent: '2 lần', unit: 'percent' }],
    ['invalid-claim', 'total', { ...share, count: '5 hộ', total: '10 người' }],
    ['invalid-value', 'count', { ...share, count: true }],
    ['invalid-value', 'count', { ...share, count: { numerator: 1, denominator: 2 } }],
    ['invalid-number', 'count', { ...share, count: Number.NaN }],
    ['invalid-number', 'total', { ...share, total: Number.POSITIVE_INFINITY }],
    ['unreadable-figure', 'count', { ...share, count: 'nhiều hộ' }],
    ['empty-input', 'count', { ...share, count: '' }],
    ['text-too-long', 'count', { ...share, count: '1'.repeat(100_000) }],
    ['division-by-zero', 'total', { ...share, total: 0 }],
    ['division-by-zero', 'total', { ...share, total: '0 hộ' }],
    ['negative-value', 'total', { ...share, total: -2 }],
    ['division-by-zero', 'planned', { ...attainment, planned: '0%' }],
    ['missing-value', 'parts', { kind: 'sum', total: 3 }],
    ['invalid-value', 'parts', { ...sum, parts: '1, 2' }],
    ['empty-input', 'parts', { ...sum, parts: [] }],
    ['missing-value', 'parts[1]', { ...sum, parts: [1, undefined] }],
    ['unreadable-figure', 'parts[1]', { ...sum, parts: [1, 'x'] }],
    ['invalid-claim', 'total', { ...sum, parts: ['3%'], total: '3 hộ' }],
    ['invalid-claim', 'parts[1]', { ...sum, parts: ['3 hộ', '3 người'] }],
    ['invalid-value', 'direction', { ...difference, direction: 'down' }],
    ['invalid-claim', 'change', { ...difference, from: '3%', to: '2%', change: '1 hộ' }],
    ['invalid-claim', 'change', { ...average, change: 8 }],
    ['invalid-claim', 'change', { kind: 'average', change: 8, steps: 4, perStep: 2, direction: 'fall' }],
    ['missing-value', 'to', { kind: 'average', from: 8, steps: 4, perStep: 2 }],
    ['out-of-range', 'steps', { ...average, steps: 0 }],
    ['fractional-count', 'steps', { ...average, steps: 2.5 }],
    ['invalid-number', 'steps', { ...average, steps: '4' }],
    ['invalid-value', 'moments', { ...average, moments: '2015–2019' }],
    ['unknown-field', 'moments.until', { ...average, moments: { from: '2015', to: '2019', until: '2020' } }],
    ['missing-value', 'moments.from', { ...average, moments: { to: '2019' } }],
    ['invalid-value', 'moments.from', { ...average, moments: { from: 'giữa năm 2015', to: '2019' } }],
    ['invalid-value', 'moments.to', { ...average, moments: { from: '2015', to: '2019-06-30' } }],
    ['invalid-value', 'moments.to', { ...average, moments: { from: '2015', to: `2019${' '.repeat(99)}` } }],
    ['invalid-value', 'moments.to', { ...average, moments: { from: '2015', to: '0000' } }],
    ['invalid-claim', 'moments.to', { ...average, moments: { from: 'cuối năm 2015', to: 'đầu năm 2016' } }],
    ['missing-value', 'pairs', { kind: 'implied-total' }],
    ['empty-input', 'pairs', { ...implied, pairs: [] }],
    ['invalid-value', 'pairs[0]', { ...implied, pairs: [[1, '50%']] }],
    ['unknown-field', 'pairs[0].total', { ...implied, pairs: [{ count: 1, percent: '50%', total: 2 }] }],
    ['missing-value', 'pairs[0].percent', { ...implied, pairs: [{ count: 1 }] }],
    ['invalid-claim', 'pairs[0].count', { ...implied, pairs: [{ count: '1%', percent: '50%' }] }],
    ['invalid-claim', 'pairs[0].percent', { ...implied, pairs: [{ count: 1, percent: '50 hộ' }] }],
    ['negative-value', 'pairs[0].count', { ...implied, pairs: [{ count: -1, percent: '50%' }] }],
    ['negative-value', 'pairs[0].percent', { ...implied, pairs: [{ count: 1, percent: -50 }] }],
    ['missing-value', 'leaving', { kind: 'flow', opening: 5, entering: [2], closing: 6 }],
    ['missing-value', 'entering', { kind: 'flow', opening: 5, leaving: [2], closing: 6 }],
    ['empty-input', 'leaving', { ...flow, leaving: [], entering: [] }],
    ['invalid-claim', 'entering[0]', { ...flow, opening: '5 hộ', entering: ['2 người'] }],
  ])('is refused: %s at %s', (code, path, claim) => {
    expect(refusal(() => checkClaim(claim as Claim))).toEqual([code, path]);
    expect(refusal(() => checkClaims([share as Claim, claim as Claim]))).toEqual([
      code,
      path ? `claims[1].${path}` : 'claims[1]',
    ]);
  });

  it.each<[code: ErrorCode, codeInList: ErrorCode, claim: unknown]>([
    ['missing-value', 'missing-value', undefined],
    ['missing-value', 'missing-value', null],
    ['invalid-value', 'invalid-value', 'share'],
  ])('is refused under the name of the argument, or at its place: %s, %s', (code, codeInList, claim) => {
    expect(refusal(() => checkClaim(claim as Claim))).toEqual([code, 'claim']);
    expect(refusal(() => checkClaims([share as Claim, claim as Claim]))).toEqual([codeInList, 'claims[1]']);
  });

  it.each([share, sum, difference, average, implied, flow, attainment])(
    'is not refused when it is right: $kind',
    (claim) => {
      expect(checkClaim(claim as Claim).verdict).toBe('reproduces');
      expect(checkClaim({ ...claim, id: 'x', locale: 'vi', source: 'QĐ 134' } as Claim).id).toBe('x');
    },
  );
});

describe('several claims', () => {
  it('are checked in their order and counted', () => {
    const claims: Claim[] = [
      { kind: 'share', count: 37819, total: 439300, percent: '8,60%' },
      { kind: 'difference', from: '10,74%', to: '8,65%', change: '2,2%' },
      { kind: 'sum', parts: [1, 2], total: 3 },
      { kind: 'sum', parts: [1, null], total: 3 },
      { kind: 'average', change: 20, steps: 4, moments: { from: '2015', to: '2020' }, perStep: 5 },
    ];
    const { checks, summary } = checkClaims(claims);
    expect(checks).toEqual(claims.map((claim) => checkClaim(claim)));
    expect(summary).toEqual({
      claims: 5,
      verdicts: { reproduces: 2, 'reproduces-oddly': 1, 'does-not-reproduce': 1, 'not-checkable': 1 },
      roundings: { 'half-up': 2, truncate: 3, 'half-even': 2, up: 2, down: 3 },
    });
  });

  it('may be none', () => {
    expect(checkClaims([])).toEqual({
      kind: 'claims-check',
      checks: [],
      summary: {
        claims: 0,
        verdicts: { reproduces: 0, 'reproduces-oddly': 0, 'does-not-reproduce': 0, 'not-checkable': 0 },
        roundings: { 'half-up': 0, truncate: 0, 'half-even': 0, up: 0, down: 0 },
      },
    });
  });

  it('pass on what is no refusal', () => {
    const broken = {
      get kind(): never {
        throw new RangeError('not ours');
      },
    };
    expect(thrownBy(() => checkClaims([broken as unknown as Claim]))).toEqual(new RangeError('not ours'));
  });

  it('are a list', () => {
    expect(refusal(() => checkClaims({} as Claim[]))).toEqual(['invalid-value', 'claims']);
    expect(refusal(() => checkClaims(undefined as unknown as Claim[]))).toEqual(['missing-value', 'claims']);
  });
});
