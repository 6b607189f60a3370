import { expect, it } from 'vitest';
import { createRegistry, provinces, provinceSuccessions } from '../../src/units/index.ts';
import { rollUp, type Tally } from '../../src/aggregation/index.ts';
import { defineStandard } from '../../src/standards/index.ts';
import { sampleStandard } from '../standards/sample-standard.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { withOnEveryObject } from '../foundation/on-every-object.ts';

const count = (tallies: readonly Tally[]) =>
  rollUp(createRegistry({ units: provinces, successions: provinceSuccessions }), tallies, {
    to: 'country',
    on: '2025-07-01',
  });

it('a name that somebody put on every object is no field of a row and no count', () => {
  const tallies: Tally[] = [
    { level: 'province', code: '19', counts: { poor: 5 } },
    { level: 'province', code: '20', counts: { poor: 7, people: 30 } },
  ];
  const clean = count(tallies);
  for (const name of ['polluted', 'people', 'until', 'parent', 'since']) {
    expect(withOnEveryObject(name, 12, () => count(tallies))).toEqual(clean);
  }
});

it('a tally has its counts itself', () => {
  const tally = { level: 'province', code: '19' } as Tally;
  expect(withOnEveryObject('counts', { poor: 5 }, () => thrownBy(() => count([tally])))).toMatchObject({
    code: 'missing-value',
    details: { path: 'tallies[0].counts' },
  });
});

it('a code stays one though somebody put its name on every object', () => {
  const [band] = sampleStandard.bands;
  expect(withOnEveryObject(String(band?.id), 12, () => defineStandard(sampleStandard).id)).toBe(sampleStandard.id);
});
