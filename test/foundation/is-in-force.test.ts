import { describe, expect, it } from 'vitest';
import { isInForce } from '../../src/foundation/period.ts';
import { thrownBy } from './thrown-by.ts';

const closed = { from: '2022-01-01', until: '2026-12-31' };
const open = { from: '2027-01-01' };

describe('isInForce', () => {
  it.each([
    [closed, '2021-12-31', false],
    [closed, '2022-01-01', true],
    [closed, '2024-06-15', true],
    [closed, '2026-12-31', true],
    [closed, '2027-01-01', false],
    [open, '2026-12-31', false],
    [open, '2027-01-01', true],
    [open, '9999-12-31', true],
    [{ from: '2024-02-29', until: '2024-02-29' }, '2024-02-29', true],
  ])('%j contains %s: %s', (period, on, expected) => {
    expect(isInForce(period, on)).toBe(expected);
  });

  it.each([
    ['on', closed, '2026-02-30'],
    ['period.from', { from: '2022-1-1', until: '2026-12-31' }, '2024-01-01'],
    ['period.until', { from: '2022-01-01', until: '2026-12' }, '2024-01-01'],
  ])('refuses an impossible date in %s', (path, period, on) => {
    expect(thrownBy(() => isInForce(period, on))).toMatchObject({ code: 'invalid-date', details: { path } });
  });
});
