import { describe, expect, it } from 'vitest';
import { vn2022 } from '../../src/standards/index.ts';
import { inFull } from './in-full.ts';
import { actsOf, gapsOf, gridOf, indicatorsOf, periodsOf, scoresOf, cutOffOf, workerBoundOf } from './in-words.ts';

describe('vn2022', () => {
  it('makes a household poor only by income and deprivations together', () => {
    expect(vn2022).toMatchObject({ id: 'vn-2022', areas: ['rural', 'urban'], incomePeriod: 'month' });
    expect(gridOf(vn2022)).toEqual([
      'poverty-line: rural <= 1500000, urban <= 2000000 (nd-07-2021, confirmed)',
      '  from 3: poor (nd-07-2021, confirmed)',
      '  from 0: near-poor (nd-07-2021, confirmed)',
      'average-living-line: rural <= 2250000, urban <= 3000000 (nd-07-2021, confirmed)',
      '  from 0: average-living-standard (nd-07-2021, confirmed)',
      'above: no bound',
      '  from 0: none (nd-07-2021, confirmed)',
    ]);
  });

  it('counts twelve indicators of six services, of which three are enough', () => {
    expect(cutOffOf(vn2022)).toBe('3 (nd-07-2021, confirmed)');
    expect(vn2022.services.map(({ code }) => code)).toEqual([
      'employment',
      'health',
      'education',
      'housing',
      'water-sanitation',
      'information',
    ]);
    const [confirmed, singleSource] = ['(nd-07-2021 annex, confirmed)', '(nd-07-2021 annex, single-source)'];
    expect(indicatorsOf(vn2022)).toEqual([
      ['employment: employment', { rule: 'member-without-job-or-contract' }, singleSource],
      ['employment: dependants', { rule: 'dependants-share-above', percent: 50, childUnder: 16 }, confirmed],
      ['health: nutrition', { rule: 'undernourished-child', under: 16 }, confirmed],
      ['health: health-insurance', { rule: 'member-without-health-insurance', from: 6 }, confirmed],
      [
        'education: adult-education',
        {
          rule: 'adult-without-certificate-for-age',
          bands: [
            { from: 16, under: 18, suitable: ['lower-secondary'] },
            {
              from: 18,
              under: 31,
              suitable: ['upper-secondary', 'elementary-vocational', 'intermediate-vocational', 'college-vocational'],
            },
          ],
          onTheJobTraining: true,
        },
        singleSource,
      ],
      [
        'education: child-schooling',
        {
          rule: 'child-not-at-level',
          bands: [
            { from: 3, under: 6, level: 'preschool' },
            { from: 6, under: 12, level: 'primary' },
            { from: 12, under: 16, level: 'lower-secondary' },
          ],
        },
        confirmed,
      ],
      ['housing: housing-quality', { rule: 'non-durable-components-at-least', components: 2 }, singleSource],
      ['housing: housing-area', { rule: 'floor-area-per-head-below', squareMetres: 8 }, confirmed],
      [
        'water-sanitation: water-source',
        {
          rule: 'water-source-not-among',
          sources: ['piped', 'borehole', 'protected-dug-well', 'protected-spring', 'rain-water', 'bottled-water'],
        },
        confirmed,
      ],
      [
        'water-sanitation: sanitation',
        {
          rule: 'sanitation-not-among',
          facilities: [
            'septic-or-semi-septic',
            'pour-flush',
            'ventilated-improved-pit',
            'pit-latrine-with-slab',
            'double-vault',
          ],
        },
        confirmed,
      ],
      ['information: telecom-use', { rule: 'no-member-uses', services: ['internet'] }, singleSource],
      [
        'information: information-device',
        {
          rule: 'no-device-among',
          devices: ['television', 'radio', 'desktop-computer', 'telephone', 'laptop', 'tablet', 'smartphone'],
        },
        '(nd-07-2021 annex, unconfirmed)',
      ],
    ]);
  });

  it('applies from 2022 to 2025, and to 2026 by the decree that sets the next standard', () => {
    expect(periodsOf(vn2022)).toEqual([
      '2022-01-01 – 2025-12-31 (nd-07-2021, confirmed)',
      '2026-01-01 – 2026-12-31 (nd-351-2025 article 2, confirmed)',
    ]);
    expect(actsOf(vn2022)).toEqual([
      'nd-07-2021: decree 07/2021/NĐ-CP, title 2021–2025, signed 2021-01-27 (confirmed), inForce 2021-03-15 (confirmed)',
      'nd-351-2025: decree 351/2025/NĐ-CP, title 2026–2030, signed 2025-12-30 (confirmed), inForce 2026-02-15 (single-source)',
      'tt-07-2021: circular 07/2021/TT-BLĐTBXH, signed 2021-07-18 (single-source), inForce 2021-09-01 (single-source)',
      'nd-30-2025: decree 30/2025/NĐ-CP, signed 2025-02-24 (single-source)',
    ]);
  });

  it('has two bands of review scores', () => {
    expect(scoresOf(vn2022)).toEqual([
      '10 (tt-07-2021, confirmed)',
      'poverty-line: rural <= 140, urban <= 175 (tt-07-2021, confirmed)',
      'average-living-line + above: no bound',
    ]);
  });

  it('bounds the income of a low-income worker', () => {
    expect(workerBoundOf(vn2022)).toBe('rural <= 2250000, urban <= 3000000 (nd-30-2025, confirmed)');
  });

  it('marks the parts of a rule that are attested less well', () => {
    expect(
      inFull(vn2022).indicators.flatMap(({ code, rule: { note } }) => (note === undefined ? [] : [[code, note]])),
    ).toEqual([
      ['dependants', 'list: single-source'],
      ['child-schooling', 'bands: unconfirmed'],
      ['water-source', 'list: single-source'],
      ['sanitation', 'list: partly unconfirmed'],
    ]);
    expect(gapsOf(vn2022)).toEqual([
      'indicators.employment: working-age (undetermined)',
      'reviewScores: review-points (undetermined)',
      'indicators.health-insurance: health-insurance (conflict)',
    ]);
  });
});
