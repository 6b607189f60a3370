import { describe, expect, it } from 'vitest';
import { vn2016 } from '../../src/standards/index.ts';
import { actsOf, gapsOf, gridOf, indicatorsOf, periodsOf, scoresOf, cutOffOf } from './in-words.ts';

describe('vn2016', () => {
  it('makes income alone a ground of poverty, and deprivations another', () => {
    expect(vn2016).toMatchObject({ id: 'vn-2016', areas: ['rural', 'urban'], incomePeriod: 'month' });
    expect(gridOf(vn2016)).toEqual([
      'poverty-line: rural <= 700000, urban <= 900000 (qd-59-2015, confirmed)',
      '  from 0: poor by income (qd-59-2015, confirmed)',
      'near-poverty-line: rural <= 1000000, urban <= 1300000 (qd-59-2015, confirmed)',
      '  from 3: poor by deprivation (qd-59-2015, confirmed)',
      '  from 0: near-poor (qd-59-2015, confirmed)',
      'average-living-line: rural <= 1500000, urban <= 1950000 (qd-59-2015, single-source)',
      '  from 0: average-living-standard (qd-59-2015, single-source)',
      'above: no bound',
      '  from 0: none (qd-59-2015, single-source)',
    ]);
  });

  it('counts ten indicators of five services, of which three are enough', () => {
    expect(cutOffOf(vn2016)).toBe('3 (qd-59-2015, confirmed)');
    expect(vn2016.services.map(({ code }) => code)).toEqual([
      'health',
      'education',
      'housing',
      'water-sanitation',
      'information',
    ]);
    const source = '(qd-59-2015, unconfirmed)';
    expect(indicatorsOf(vn2016)).toEqual([
      ['health: health-care', { rule: 'ill-member-untreated' }, source],
      ['health: health-insurance', { rule: 'member-without-health-insurance', from: 6 }, source],
      [
        'education: adult-education',
        { rule: 'adult-below-level', from: 15, bornFrom: 1986, level: 'lower-secondary' },
        source,
      ],
      ['education: child-schooling', { rule: 'child-not-attending', from: 5, under: 15 }, source],
      ['housing: housing-quality', { rule: 'dwelling-grade-among', grades: ['less-permanent', 'simple'] }, source],
      ['housing: housing-area', { rule: 'floor-area-per-head-below', squareMetres: 8 }, source],
      [
        'water-sanitation: water-source',
        {
          rule: 'water-source-not-among',
          sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water'],
        },
        source,
      ],
      [
        'water-sanitation: sanitation',
        {
          rule: 'sanitation-not-among',
          facilities: ['septic-or-semi-septic', 'pour-flush', 'ventilated-improved-pit', 'double-vault'],
        },
        source,
      ],
      [
        'information: telecom-use',
        { rule: 'no-member-uses', services: ['telephone-subscription', 'internet'] },
        source,
      ],
      [
        'information: information-asset',
        { rule: 'no-device-and-no-loudspeaker', devices: ['television', 'radio', 'desktop-computer', 'laptop'] },
        source,
      ],
    ]);
  });

  it('keeps the names that its act words otherwise than that of 2021', () => {
    const named = [...vn2016.services, ...vn2016.indicators].filter(({ name }) => name);
    expect(named.map(({ code, name }) => [code, name?.vi])).toEqual([
      ['water-sanitation', 'Nước sạch và vệ sinh'],
      ['housing-area', 'Diện tích nhà ở'],
      ['sanitation', 'Hố xí/nhà tiêu hợp vệ sinh'],
    ]);
  });

  it('applies from 2016, before its act was in force, and to 2021 by a later act', () => {
    expect(periodsOf(vn2016)).toEqual([
      '2016-01-01 – 2020-12-31 (qd-59-2015, confirmed)',
      '2021-01-01 – 2021-12-31 (nd-07-2021 article 2 clause 1, confirmed)',
    ]);
    expect(actsOf(vn2016)).toEqual([
      'qd-59-2015: decision 59/2015/QĐ-TTg, signed 2015-11-19 (confirmed), inForce 2016-01-05 (confirmed)',
      'nd-07-2021: decree 07/2021/NĐ-CP, title 2021–2025, signed 2021-01-27 (confirmed), inForce 2021-03-15 (confirmed)',
      'tt-17-2016: circular 17/2016/TT-BLĐTBXH, signed 2016-06-28 (single-source), inForce 2016-08-15 (single-source)',
    ]);
  });

  it('has three bands of review scores', () => {
    expect(scoresOf(vn2016)).toEqual([
      '10 (tt-17-2016, confirmed)',
      'poverty-line: rural <= 120, urban <= 140 (tt-17-2016, confirmed)',
      'near-poverty-line: rural <= 150, urban <= 175 (tt-17-2016, single-source)',
      'average-living-line + above: no bound',
    ]);
  });

  it('declares what is not known of the review', () => {
    expect(gapsOf(vn2016)).toEqual([
      'reviewScores: review-circulars (incomplete)',
      'reviewScores: review-points (undetermined)',
    ]);
  });
});
