import { describe, expect, it } from 'vitest';
import { assessDeprivations } from '../../src/deprivation/index.ts';
import { scoreDeprivations } from '../../src/review/index.ts';
import { defineStandard, type PovertyStandard, vn2011, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { sampleStandard } from '../standards/sample-standard.ts';

describe('deprivationScore', () => {
  it('takes a list, statuses, booleans or an assessment', () => {
    const assessment = assessDeprivations(
      { members: [{ id: 'only', age: 40, healthInsurance: false }], dwelling: { floorAreaSquareMetres: 7 } },
      vn2022,
      { on: '2024-09-30' },
    );
    const byAssessment = scoreDeprivations(assessment, vn2022);
    expect(byAssessment).toEqual(scoreDeprivations(assessment.statuses, vn2022));
    expect(byAssessment).toMatchObject({ decided: false, possible: { from: 20 } });
    const deprived = ['health-insurance', 'housing-area'] as const;
    expect(scoreDeprivations(deprived, vn2022)).toMatchObject({ decided: true, score: 20 });
    const booleans = Object.fromEntries(vn2022.indicators.map(({ code }) => [code, deprived.includes(code as never)]));
    expect(scoreDeprivations(booleans, vn2022)).toEqual(scoreDeprivations(deprived, vn2022));
  });

  it('tells what each indicator adds, and which are missing', () => {
    const statuses = Object.fromEntries(vn2016.indicators.map(({ code }) => [code, 'not-deprived' as const]));
    const score = scoreDeprivations({ ...statuses, 'health-care': 'deprived', sanitation: 'unknown' }, vn2016);
    expect(score).toMatchObject({
      decided: false,
      possible: { from: 10, to: 20 },
      missing: [{ path: 'deprivations.sanitation' }],
    });
    expect(score.parts.map(({ code }) => code)).toEqual(vn2016.indicators.map(({ code }) => code));
    expect(score.parts.filter(({ points }) => points.to > 0)).toEqual([
      { code: 'health-care', points: { from: 10, to: 10 } },
      { code: 'sanitation', points: { from: 0, to: 10 } },
    ]);
  });

  it('multiplies the weights of a standard of one’s own', () => {
    const weighted = defineStandard(sampleStandard);
    const [first] = weighted.indicators;
    expect(first).toMatchObject({ code: 'housing-area', weight: 2 });
    const points = weighted.reviewScores?.pointsPerIndicator ?? 0;
    expect(scoreDeprivations(['housing-area'], weighted)).toMatchObject({ score: 2 * points });
  });

  it.each<[string, unknown, PovertyStandard, string, string]>([
    ['a standard without review scores', [], vn2027, 'not-in-standard', 'standard'],
    ['a standard of income alone', [], vn2011, 'not-in-standard', 'standard'],
    ['an indicator of another standard', ['health-care'], vn2022, 'unknown-indicator', 'deprivations[0]'],
    ['an indicator twice', ['nutrition', 'nutrition'], vn2022, 'duplicate-indicator', 'deprivations[1]'],
    ['a status that is none', { nutrition: 'yes' }, vn2022, 'invalid-value', 'deprivations.nutrition'],
    ['nothing', null, vn2022, 'invalid-value', 'deprivations'],
    ['a number', 3, vn2022, 'invalid-value', 'deprivations'],
    [
      'an assessment under another standard',
      assessDeprivations({ members: [{ id: 'only' }] }, vn2016, { on: '2024-09-30' }),
      vn2022,
      'different-standards',
      'deprivations.standard',
    ],
  ])('%s is refused', (_, deprivations, standard, code, path) => {
    expect(thrownBy(() => scoreDeprivations(deprivations as never, standard))).toMatchObject({
      code,
      details: { path },
    });
  });
});
