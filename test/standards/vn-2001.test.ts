import { describe, expect, it } from 'vitest';
import { vn2001 } from '../../src/standards/index.ts';
import { actsOf, gapsOf, gridOf, periodsOf } from './in-words.ts';

describe('vn2001', () => {
  it('has three areas and lines that poor incomes stay strictly below', () => {
    expect(vn2001).toMatchObject({
      id: 'vn-2001',
      areas: ['rural-mountain-island', 'rural-plain', 'urban'],
      incomePeriod: 'month',
    });
    expect(gridOf(vn2001)).toEqual([
      'poverty-line: rural-mountain-island < 80000, rural-plain < 100000, urban < 150000 (qd-1143-2000, confirmed) operator (qd-1143-2000, single-source)',
      '  from 0: poor (qd-1143-2000, confirmed)',
      'above: no bound',
      '  from 0: none (qd-1143-2000, confirmed)',
    ]);
  });

  it('looks at income alone', () => {
    expect(vn2001).toMatchObject({ services: [], indicators: [] });
    expect(vn2001).not.toHaveProperty('cutOff');
  });

  it('applies from 2001 to 2005', () => {
    expect(periodsOf(vn2001)).toEqual(['2001-01-01 – 2005-12-31 (qd-1143-2000, single-source)']);
    expect(actsOf(vn2001)).toEqual(['qd-1143-2000: decision 1143/2000/QĐ-LĐTBXH, signed 2000-11-01 (single-source)']);
    expect(gapsOf(vn2001)).toEqual(['acts.qd-1143-2000.inForce: entry-into-force (undetermined)']);
  });
});
