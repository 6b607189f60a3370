import { describe, expect, it } from 'vitest';
import { vn2006 } from '../../src/standards/index.ts';
import { actsOf, gapsOf, gridOf, periodsOf } from './in-words.ts';

describe('vn2006', () => {
  it('has a rural and an urban line, which itself is still poor', () => {
    expect(vn2006).toMatchObject({ id: 'vn-2006', areas: ['rural', 'urban'], incomePeriod: 'month' });
    expect(gridOf(vn2006)).toEqual([
      'poverty-line: rural <= 200000, urban <= 260000 (qd-170-2005, confirmed)',
      '  from 0: poor (qd-170-2005, confirmed)',
      'above: no bound',
      '  from 0: none (qd-170-2005, confirmed)',
    ]);
  });

  it('looks at income alone', () => {
    expect(vn2006).toMatchObject({ services: [], indicators: [] });
    expect(vn2006).not.toHaveProperty('cutOff');
  });

  it('applies from 2006 to 2010', () => {
    expect(periodsOf(vn2006)).toEqual(['2006-01-01 – 2010-12-31 (qd-170-2005, confirmed)']);
    expect(actsOf(vn2006)).toEqual([
      'qd-170-2005: decision 170/2005/QĐ-TTg, signed 2005-07-08 (confirmed), inForce 2005-08-02 (confirmed)',
    ]);
    expect(gapsOf(vn2006)).toEqual([]);
  });
});
