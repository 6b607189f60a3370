import { describe, expect, it } from 'vitest';
import { vn2027 } from '../../src/standards/index.ts';
import { actsOf, gapsOf, gridOf, indicatorsOf, periodsOf, cutOffOf } from './in-words.ts';

describe('vn2027', () => {
  it('leaves the class above its line open', () => {
    expect(vn2027).toMatchObject({ id: 'vn-2027', areas: ['rural', 'urban'], incomePeriod: 'month' });
    expect(gridOf(vn2027)).toEqual([
      'poverty-line: rural <= 2200000, urban <= 2800000 (nd-351-2025 article 3, confirmed)',
      '  from 3: poor (nd-351-2025 article 3, confirmed)',
      '  from 0: near-poor (nd-351-2025 article 3, confirmed)',
      'above: no bound',
      '  from 0: open: average-living-standard or none, gap average-living-standard (nd-351-2025, confirmed)',
    ]);
  });

  it('counts twelve indicators of six services, most of them without a known cut-off', () => {
    expect(cutOffOf(vn2027)).toBe('3 (nd-351-2025 article 3, confirmed)');
    expect(vn2027.services.map(({ code }) => code)).toEqual([
      'employment',
      'health',
      'education',
      'housing',
      'information',
      'water-sanitation',
    ]);
    const source = '(nd-351-2025 annex, draft)';
    expect(indicatorsOf(vn2027)).toEqual([
      ['employment: employment', { rule: 'member-without-job-or-contract' }, source],
      ['employment: dependants', { rule: 'dependants-share-above', percent: 50, childUnder: 16 }, source],
      ['health: nutrition', { rule: 'undernourished-child', under: 16 }, source],
      ['health: health-insurance', { rule: 'reported', gap: 'health-insurance-cut-off' }, source],
      ['education: adult-education', { rule: 'reported', gap: 'adult-education-cut-off' }, source],
      ['education: child-schooling', { rule: 'reported', gap: 'child-schooling-cut-off' }, source],
      ['housing: housing-quality', { rule: 'reported', gap: 'housing-quality-cut-off' }, source],
      ['housing: housing-area', { rule: 'reported', gap: 'housing-area-cut-off' }, source],
      ['information: telecom-use', { rule: 'reported', gap: 'telecom-use-cut-off' }, source],
      ['water-sanitation: water-source', { rule: 'reported', gap: 'water-source-cut-off' }, source],
      ['water-sanitation: sanitation', { rule: 'reported', gap: 'sanitation-cut-off' }, source],
      ['water-sanitation: waste-treatment', { rule: 'reported', gap: 'waste-treatment-cut-off' }, source],
    ]);
  });

  it('applies from 2027 to 2030, not from the entry into force of its act', () => {
    expect(periodsOf(vn2027)).toEqual(['2027-01-01 – 2030-12-31 (nd-351-2025 article 3, confirmed)']);
    expect(actsOf(vn2027)).toEqual([
      'nd-351-2025: decree 351/2025/NĐ-CP, title 2026–2030, signed 2025-12-30 (confirmed), inForce 2026-02-15 (single-source)',
    ]);
  });

  it('has no review scores and no low-income worker yet', () => {
    expect(vn2027).not.toHaveProperty('reviewScores');
    expect(vn2027).not.toHaveProperty('lowIncomeWorker');
  });

  it('declares a gap for each undetermined cut-off and for what else is open', () => {
    expect(gapsOf(vn2027)).toEqual([
      'bands.above: average-living-standard (undetermined)',
      'indicators: indicator-list (incomplete)',
      'indicators.employment: working-age (undetermined)',
      'reviewScores: review-scores (undetermined)',
      'indicators.health-insurance: health-insurance-cut-off (undetermined)',
      'indicators.adult-education: adult-education-cut-off (undetermined)',
      'indicators.child-schooling: child-schooling-cut-off (undetermined)',
      'indicators.housing-quality: housing-quality-cut-off (undetermined)',
      'indicators.housing-area: housing-area-cut-off (undetermined)',
      'indicators.telecom-use: telecom-use-cut-off (undetermined)',
      'indicators.water-source: water-source-cut-off (undetermined)',
      'indicators.sanitation: sanitation-cut-off (undetermined)',
      'indicators.waste-treatment: waste-treatment-cut-off (undetermined)',
    ]);
  });
});
