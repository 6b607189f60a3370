import { describe, expect, it } from 'vitest';
import { vn2011 } from '../../src/standards/index.ts';
import { actsOf, gapsOf, gridOf, periodsOf } from './in-words.ts';

describe('vn2011', () => {
  it('has the poor, the near-poor and, open, the farm households of average living standard', () => {
    expect(vn2011).toMatchObject({ id: 'vn-2011', areas: ['rural', 'urban'], incomePeriod: 'month' });
    expect(gridOf(vn2011)).toEqual([
      'poverty-line: rural <= 400000, urban <= 500000 (qd-09-2011, confirmed)',
      '  from 0: poor (qd-09-2011, confirmed)',
      'near-poverty-line: rural <= 520000, urban <= 650000 (qd-09-2011, confirmed)',
      '  from 0: near-poor (qd-09-2011, confirmed)',
      'average-living-line: rural < 900000, urban < 900000 (qd-32-2014, single-source)',
      '  from 0: open: average-living-standard or none, gap farm-households-2014-2015 (qd-32-2014, single-source)',
      'above: no bound',
      '  from 0: none (qd-32-2014, single-source)',
    ]);
  });

  it('looks at income alone', () => {
    expect(vn2011).toMatchObject({ services: [], indicators: [] });
    expect(vn2011).not.toHaveProperty('cutOff');
  });

  it('applies from 2011 to 2015, by an act signed after its own entry into force', () => {
    expect(periodsOf(vn2011)).toEqual(['2011-01-01 – 2015-12-31 (qd-09-2011, confirmed)']);
    expect(actsOf(vn2011)).toEqual([
      'qd-09-2011: decision 09/2011/QĐ-TTg, signed 2011-01-30 (confirmed), inForce 2011-01-01 (confirmed)',
      'qd-32-2014: decision 32/2014',
    ]);
  });

  it('declares that the printed text leaves out 400,001 to 400,999 đồng', () => {
    expect(vn2011.bands[1]?.outcomes[0]?.source?.note).toContain('amounts strictly between 400,000 and 401,000');
    expect(gapsOf(vn2011)).toEqual([
      'bands.average-living-line: farm-households-2014-2015 (incomplete)',
      'bands.near-poverty-line: between-poor-and-near-poor (conflict)',
      'acts.qd-32-2014: average-living-act (incomplete)',
    ]);
  });
});
