import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { nationalStandards, standardInForce } from '../../src/standards/index.ts';

const millisecondsPerDay = 86_400_000;

function daysBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.parse(first) / millisecondsPerDay, max: Date.parse(last) / millisecondsPerDay })
    .map((day) => new Date(day * millisecondsPerDay).toISOString().slice(0, 10));
}

describe('standardInForce', () => {
  test.prop([daysBetween('2001-01-01', '2030-12-31')])(
    'on every day from 2001 to 2030 exactly one national standard applies',
    (on) => {
      const applying = nationalStandards.filter(({ periods }) =>
        periods.some(({ from, until = '9999-12-31' }) => from <= on && on <= until),
      );
      expect(applying).toEqual([standardInForce(on)]);
    },
  );

  test.prop([daysBetween('1900-01-01', '2000-12-31')])('before 2001 there is none', (on) => {
    expect(() => standardInForce(on)).toThrow('vn-2001');
  });
});
