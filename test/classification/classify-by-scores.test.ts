import { describe, expect, it } from 'vitest';
import { classifyByScores, type ReviewScoreFacts } from '../../src/classification/index.ts';
import { vn2011, vn2016, vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { classesOf } from './classes-of.ts';

const beyond = ['average-living-standard', 'none'];

describe('the scores of TT 07/2021 at their bounds', () => {
  it.each([
    ['rural', 139, 30, ['poor']],
    ['rural', 140, 30, ['poor']],
    ['rural', 140, 20, ['near-poor']],
    ['rural', 141, 120, beyond],
    ['urban', 175, 30, ['poor']],
    ['urban', 175, 0, ['near-poor']],
    ['urban', 176, 30, beyond],
  ] as const)('%s, B1 %d, B2 %d', (area, incomeScore, deprivationScore, classes) => {
    expect(classesOf(classifyByScores({ area, incomeScore, deprivationScore }, vn2022))).toEqual(classes);
  });
});

describe('the scores of TT 17/2016 and TT 14/2018 at their bounds', () => {
  it.each([
    ['rural', 120, 0, 'poor', 'income'],
    ['rural', 121, 30, 'poor', 'deprivation'],
    ['rural', 150, 30, 'poor', 'deprivation'],
    ['rural', 150, 20, 'near-poor', undefined],
    ['urban', 140, 20, 'poor', 'income'],
    ['urban', 141, 20, 'near-poor', undefined],
    ['urban', 175, 30, 'poor', 'deprivation'],
  ] as const)('%s, B1 %d, B2 %d', (area, incomeScore, deprivationScore, name, ground) => {
    const result = classifyByScores({ area, incomeScore, deprivationScore }, vn2016);
    expect([classesOf(result), result.decided && result.ground]).toEqual([[name], ground]);
  });

  it.each([
    ['rural', 151],
    ['urban', 176],
  ] as const)('%s, beyond the last bound with B1 %d, leaves the rest open', (area, incomeScore) => {
    expect(classesOf(classifyByScores({ area, incomeScore, deprivationScore: 30 }, vn2016))).toEqual(beyond);
  });
});

describe('what the scores leave open', () => {
  it('asks for the income where the score does not tell the bands apart', () => {
    expect(classifyByScores({ area: 'rural', incomeScore: 141, deprivationScore: 0 }, vn2022)).toEqual({
      kind: 'classification',
      decided: false,
      possible: beyond,
      missing: [{ path: 'monthlyIncomePerCapita' }],
      gaps: [],
      reasons: [
        {
          kind: 'income-score',
          bands: ['average-living-line', 'above'],
          area: 'rural',
          observed: 141,
          comparisons: [{ operator: '>', bound: 140, citation: { act: 'tt-07-2021' }, evidence: 'confirmed' }],
        },
      ],
      standard: 'vn-2022',
    });
  });

  it('ranks what is missing', () => {
    expect(classifyByScores({ deprivationScore: 30 }, vn2022)).toMatchObject({
      possible: ['poor', ...beyond],
      missing: [{ path: 'incomeScore' }, { path: 'monthlyIncomePerCapita' }, { path: 'area' }],
    });
    expect(classifyByScores({ area: 'rural', incomeScore: 100 }, vn2022)).toMatchObject({
      possible: ['poor', 'near-poor'],
      missing: [{ path: 'deprivationScore' }],
    });
  });

  it('names the band of the score in every area that is possible', () => {
    const { reasons } = classifyByScores({ incomeScore: 160, deprivationScore: 30 }, vn2022);
    expect(reasons.filter(({ kind }) => kind === 'income-score')).toMatchObject([
      { area: 'rural', bands: ['average-living-line', 'above'] },
      { area: 'urban', bands: ['poverty-line'] },
    ]);
    expect(reasons.find(({ kind }) => kind === 'deprivation')).toMatchObject({ points: 3, operator: '>=', bound: 3 });
  });
});

describe('bad input', () => {
  it.each<[string, unknown, string, string]>([
    ['no score', {}, 'empty-input', ''],
    ['an unknown field', { score: 5 }, 'unknown-field', 'score'],
    ['an unknown area', { area: 'suburb' }, 'unknown-area', 'area'],
    ['a broken score', { incomeScore: 1.5 }, 'fractional-count', 'incomeScore'],
    ['a negative score', { incomeScore: -1 }, 'negative-value', 'incomeScore'],
    ['NaN', { deprivationScore: Number.NaN }, 'invalid-number', 'deprivationScore'],
    ['a score between indicators', { deprivationScore: 25 }, 'invalid-value', 'deprivationScore'],
    ['more than every indicator', { deprivationScore: 130 }, 'invalid-value', 'deprivationScore'],
  ])('%s gives code and path', (_, received, code, path) => {
    expect(thrownBy(() => classifyByScores(received as ReviewScoreFacts<never>, vn2022))).toMatchObject({
      code,
      details: { path },
    });
  });

  it('a standard without review scores', () => {
    expect(thrownBy(() => classifyByScores({ incomeScore: 1 }, vn2011))).toMatchObject({
      code: 'not-in-standard',
      details: { path: 'standard', received: 'vn-2011' },
    });
  });
});
