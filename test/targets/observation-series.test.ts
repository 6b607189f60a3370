import { describe, expect, it } from 'vitest';
import { sortObservations } from '../../src/targets/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { observed } from './observed.ts';

describe('sortObservations', () => {
  const [first, second, third] = [observed('2016', '5'), observed('2017', '4'), observed('2018', '3')];

  it('sorts observations by day', () => {
    expect(sortObservations([third, first, second])).toEqual([first, second, third]);
  });

  it('keeps the values under both standards in the year of a switch, in the order given', () => {
    const [old, young] = [
      observed('cuối năm 2021', '2.23'),
      observed('cuối năm 2021', '5.20', { standard: 'vn-2022' }),
    ];
    expect(sortObservations([young, old])).toEqual([young, old]);
  });

  it('keeps a rate and a number of the same moment', () => {
    const number = observed('2016', { number: 120 });
    expect(sortObservations([first, number])).toEqual([first, number]);
  });

  it.each([
    ['identical', [first, { ...first }], [first]],
    ['at the same moment in other words', [first, observed('cuối năm 2016', '5')], [first]],
    [
      'a printed rate beside its counts: the counts stay',
      [observed('2016', '33.33'), observed('2016', { count: 1, total: 3 })],
      [observed('2016', { count: 1, total: 3 })],
    ],
    [
      'counts beside their printed rate',
      [observed('2016', { count: 1, total: 3 }), observed('2016', '33.33')],
      [observed('2016', { count: 1, total: 3 })],
    ],
    [
      'counts that say both a rate and a number before',
      [observed('2016', '33.33'), observed('2016', { number: 1 }), observed('2016', { count: 1, total: 3 })],
      [observed('2016', { count: 1, total: 3 })],
    ],
  ])('merges observations of the same moment: %s', (_, given, kept) => {
    expect(sortObservations(given)).toEqual(kept);
  });

  it.each([
    ['another rate', [first, second, observed('2016', '5.6')], [0, 2]],
    [
      'the same with fewer decimals, which leaves other values possible',
      [observed('2016', '5.1'), observed('2016', '5.25')],
      [0, 1],
    ],
    ['counts that give another rate', [first, observed('2016', { count: 1, total: 3 })], [0, 1]],
    [
      'counts that give another number',
      [observed('2016', { number: 2 }), observed('2016', { count: 1, total: 3 })],
      [0, 1],
    ],
  ])('throws for conflicting observations of the same moment, with both indexes: %s', (_, given, places) => {
    expect(thrownBy(() => sortObservations(given))).toMatchObject({
      code: 'conflicting-observations',
      details: { places },
    });
  });

  it('throws for an empty list', () => {
    expect(thrownBy(() => sortObservations([]))).toMatchObject({
      code: 'empty-input',
      details: { path: 'observations' },
    });
  });
});
