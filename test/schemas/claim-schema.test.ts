import { describe, expect, it } from 'vitest';
import { checkClaim, type Claim } from '../../src/claims/index.ts';
import { claimSchema, readRecords } from '../../src/schemas/index.ts';

function problems(claim: unknown): [code: string, path: string][] {
  return readRecords(claimSchema, [claim]).rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }): [string, string] => [code, path]),
  );
}

const claims: Claim[] = [
  { kind: 'share', count: '37.819 hộ', total: '439.300 hộ', percent: '8,60%', locale: 'vi' },
  { kind: 'share', id: 'a', source: 'báo cáo', count: 1, total: 2, percent: '0.5', unit: 'times' },
  { kind: 'sum', parts: ['4,03%', '3,49%'], total: '7,52%' },
  { kind: 'difference', from: '25.95', to: '10.89', change: null },
  { kind: 'difference', from: '10.89', to: '25.95', change: '15.06', direction: 'rise' },
  { kind: 'average', from: '25.95', to: '10.89', perStep: '3.76', steps: 4 },
  { kind: 'average', change: '15.06', perStep: '3.76', moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' } },
  { kind: 'average', change: '15.06', perStep: '3.76' },
  {
    kind: 'implied-total',
    pairs: [
      { count: '175 hộ', percent: '0,66%' },
      { count: '53 hộ', percent: '0,2%' },
    ],
  },
  { kind: 'flow', opening: 100, leaving: [30], entering: [], closing: 70 },
  { kind: 'attainment', achieved: '11', planned: '10', percent: '110%' },
];

describe('claimSchema', () => {
  it.each(claims)('accepts %j and gives it back', (claim) => {
    expect(readRecords(claimSchema, [claim]).ok).toEqual([{ index: 0, value: claim }]);
    expect(checkClaim(claim).claim).toBe(claim.kind);
  });

  it.each<[unknown, [string, string][]]>([
    [null, [['missing-value', '']]],
    ['25,95%', [['invalid-value', '']]],
    [{}, [['missing-value', 'kind']]],
    [{ kind: 'guess' }, [['invalid-value', 'kind']]],
    [
      { kind: 'share', count: '1', percentage: '5%', locale: 'fr' },
      [
        ['invalid-value', 'locale'],
        ['missing-value', 'total'],
        ['missing-value', 'percent'],
        ['unknown-field', 'percentage'],
      ],
    ],
    [
      { kind: 'share', count: [1], total: true, percent: '' },
      [
        ['invalid-value', 'count'],
        ['invalid-value', 'total'],
        ['empty-input', 'percent'],
      ],
    ],
    [
      { kind: 'share', count: Number.NaN, total: Number.POSITIVE_INFINITY, percent: '1%' },
      [
        ['invalid-number', 'count'],
        ['invalid-number', 'total'],
      ],
    ],
    [{ kind: 'sum', parts: [], total: 1 }, [['empty-input', 'parts']]],
    [{ kind: 'sum', parts: [1, null, {}], total: 1 }, [['invalid-value', 'parts[2]']]],
    [{ kind: 'average', change: 1, perStep: 1, steps: 0.5 }, [['fractional-count', 'steps']]],
    [{ kind: 'average', change: 1, perStep: 1, steps: -1 }, [['negative-value', 'steps']]],
    [{ kind: 'implied-total', pairs: [{ count: 1 }] }, [['missing-value', 'pairs[0].percent']]],
    [{ kind: 'flow', opening: 1, leaving: 1, entering: [], closing: 1 }, [['invalid-value', 'leaving']]],
  ])('refuses the shape of %j', (claim, expected) => {
    expect(problems(claim)).toEqual(expected);
  });

  it.each<[unknown, [string, string][]]>([
    [{ kind: 'sum', parts: ['năm'], total: '1' }, [['unreadable-figure', 'parts[0]']]],
    [{ kind: 'average', perStep: '1' }, [['missing-value', 'from']]],
    [{ kind: 'average', from: 1, to: 2, change: 1, perStep: 1 }, [['invalid-claim', 'change']]],
    [{ kind: 'share', count: 1, total: 0, percent: '1%' }, [['division-by-zero', 'total']]],
    [{ kind: 'share', count: '9'.repeat(100_000), total: 1, percent: '1%' }, [['text-too-long', 'count']]],
    [
      { kind: 'average', change: 1, perStep: 1, moments: { from: '2019', to: '2015' } },
      [['invalid-claim', 'moments.to']],
    ],
  ])('refuses %# for the reason that checkClaim gives', (claim, expected) => {
    expect(problems(claim)).toEqual(expected);
    expect(() => checkClaim(claim as Claim)).toThrow(expected[0]?.[1]);
  });

  it('tells the kind that came and the kinds there are', () => {
    expect(readRecords(claimSchema, [{ kind: 'guess' }]).rejected[0]?.issues).toEqual([
      {
        code: 'invalid-value',
        path: 'kind',
        received: 'guess',
        expected: {
          kind: 'one-of',
          values: ['share', 'sum', 'difference', 'average', 'implied-total', 'flow', 'attainment'],
        },
      },
    ]);
  });

  it.each(['__proto__', 'constructor'])('refuses the key %s', (key) => {
    expect(problems(JSON.parse(`{"kind":"sum","parts":[1],"total":1,"${key}":1}`))).toEqual([['unknown-field', key]]);
    expect(problems(JSON.parse(`{"kind":"${key}"}`))).toEqual([['invalid-value', 'kind']]);
  });
});
