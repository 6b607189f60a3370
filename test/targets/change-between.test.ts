import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { type Change, changeBetween, type Observation } from '../../src/targets/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { counted, langSon, observed } from './observed.ts';

/** The numbers of a change of a rate. */
function rate(change: Change): unknown[] {
  return change.kind === 'change' && change.of === 'rate'
    ? [change.percentagePoints, change.years, change.percentagePointsPerYear]
    : ['no rate'];
}

const national = { territory: { level: 'country' } } as const;
const city = { territory: { level: 'district', code: '178', since: '2008-08-01' } } as const;
const town = { territory: { level: 'named', name: 'thị xã' } } as const;

describe('changes of published rates', () => {
  it.each<[string, Observation, Observation, unknown[]]>([
    // Cổng TTĐT tỉnh Lạng Sơn, 18/6/2020: 25,95% and 10,89%, dated "đầu năm 2015" and "cuối năm 2019", divided by 4.
    [
      'Lạng Sơn over 4 years',
      observed('cuối năm 2015', '25.95'),
      observed('cuối năm 2019', '10.89'),
      [-15.06, 4, -3.765],
    ],
    [
      'Lạng Sơn over 5 years',
      observed('đầu năm 2015', '25.95'),
      observed('cuối năm 2019', '10.89'),
      [-15.06, 5, -3.012],
    ],
    // Cổng TTĐT thành phố Lạng Sơn, 05/5/2020.
    [
      'Lạng Sơn city',
      observed('năm 2016', '0.66', city),
      observed('2020', { percent: '0.2', decimals: 2 }, city),
      [-0.46, 4, -0.115],
    ],
    // A town that the page does not name, 30/04/2022.
    ['a town', observed('2016', '4.57', town), observed('2021', '1.89', town), [-2.68, 5, -0.536]],
    [
      'national 2021–2022',
      observed('cuối năm 2021', '5.20', { ...national, standard: 'vn-2022' }),
      observed('cuối năm 2022', '4.03', { ...national, standard: 'vn-2022' }),
      [-1.17, 1, -1.17],
    ],
    ['a rise', observed('2016', '2.5'), observed('2018', '3.1'), [0.6, 2, 0.3]],
    [
      'counts',
      observed('2016', { count: 1, total: 3 }),
      observed('2017', { count: 1, total: 6 }),
      [-16.666666666666668, 1, -16.666666666666668],
    ],
    [
      'start of a year by its date',
      observed('2015-01-01', '25.95'),
      observed('2019-12-31', '10.89'),
      [-15.06, 5, -3.012],
    ],
    ['whole years between other days', observed('2018-06-30', '3'), observed('2020-06-30', '2'), [-1, 2, -0.5]],
    ['no whole years', observed('2018-06-30', '3'), observed('2020-07-01', '2'), [-1, undefined, undefined]],
  ])('%s', (_, from, to, numbers) => {
    expect(rate(changeBetween(from, to))).toEqual(numbers);
  });

  it('divides by the years given instead of those between the days', () => {
    expect(rate(changeBetween(observed('2015', '25.95'), observed('2019', '10.89'), { years: 5 }))).toEqual([
      -15.06, 5, -3.012,
    ]);
    expect(rate(changeBetween(observed('2018-06-30', '3'), observed('2020-07-01', '2'), { years: 2 }))).toEqual([
      -1, 2, -0.5,
    ]);
  });

  it('carries the subject of the observations', () => {
    const group = { group: 'ethnic-minority' };
    expect(changeBetween(observed('2016', '5', group), observed('2017', '4', group))).toMatchObject({
      measure: 'poor',
      base: 'households',
      standard: 'vn-2016',
      territory: langSon,
      group: 'ethnic-minority',
      from: { at: '2016-12-31', value: 5 },
      to: { at: '2017-12-31', value: 4 },
    });
  });

  it('has exact text for rational values', () => {
    const change = changeBetween(observed('2016', { count: 1, total: 3 }), observed('2019', { count: 1, total: 7 }));
    expect(change.kind === 'change' && change.exact).toEqual({
      percentagePoints: '-400/21',
      percentagePointsPerYear: '-400/63',
      relativePercent: '-400/7',
    });
  });
});

describe('bounds from rounding', () => {
  it('of two decimals are half a hundredth to each side, with excluded ends for half-up', () => {
    const change = changeBetween(
      observed('2021', '5.20', { standard: 'vn-2022' }),
      observed('2022', '4.03', { standard: 'vn-2022' }),
    );
    expect(change.kind === 'change' && change.of === 'rate' && change.bounds.percentagePoints).toEqual({
      from: -1.18,
      fromIncluded: false,
      to: -1.16,
      toIncluded: false,
    });
  });

  it('are a point for counts, follow the given rounding, and are the given interval', () => {
    const bounds = (value: Observation['value']): unknown => {
      const change = changeBetween(observed('2016', { count: 10, total: 100 }), observed('2017', value));
      return change.kind === 'change' && change.of === 'rate' && change.bounds.percentagePoints;
    };
    expect(bounds({ count: 9, total: 100 })).toEqual({ from: -1, fromIncluded: true, to: -1, toIncluded: true });
    expect(bounds({ percent: '9.0', rounding: 'truncate' })).toEqual({
      from: -1,
      fromIncluded: true,
      to: -0.9,
      toIncluded: false,
    });
    expect(bounds({ percent: 9, between: { from: '9', fromIncluded: true, toIncluded: false } })).toEqual({
      from: -1,
      fromIncluded: true,
      toIncluded: false,
    });
    expect(bounds({ percent: '0.0' })).toEqual({ from: -10, fromIncluded: true, to: -9.95, toIncluded: false });
    expect(bounds({ percent: 9, between: { fromIncluded: false, to: '9.5', toIncluded: true } })).toEqual({
      fromIncluded: false,
      to: -0.5,
      toIncluded: true,
    });
  });
});

describe('relative and compound rates', () => {
  it('a fall from 8 to 1 over 3 years is −87.5 % and halves every year', () => {
    const change = changeBetween(observed('2016', '8'), observed('2019', '1'));
    expect(change.kind === 'change' && [change.relativePercent, change.compoundPercentPerYear]).toEqual([-87.5, -50]);
  });

  it('agrees with logarithms for rates that are no powers', () => {
    const change = changeBetween(observed('2015', '25.95'), observed('2019', '10.89'));
    const expected = 100 * (Math.exp(Math.log(10.89 / 25.95) / 4) - 1);
    expect(change.kind === 'change' && Math.abs((change.compoundPercentPerYear ?? 0) - expected)).toBeLessThan(1e-10);
  });

  it('are absent from zero, and per year without whole years', () => {
    const fromZero = changeBetween(observed('2016', { count: 0, total: 5 }), observed('2017', '1'));
    expect(fromZero.kind === 'change' && [fromZero.relativePercent, fromZero.compoundPercentPerYear]).toEqual([
      undefined,
      undefined,
    ]);
    const noSteps = changeBetween(observed('2018-06-30', '3'), observed('2020-07-01', '2'));
    expect(noSteps.kind === 'change' && noSteps.compoundPercentPerYear).toBeUndefined();
  });

  it('a fall to zero is −100 %', () => {
    const change = changeBetween(observed('2016', '4'), observed('2018', { count: 0, total: 5 }));
    expect(change.kind === 'change' && [change.relativePercent, change.compoundPercentPerYear]).toEqual([-100, -100]);
  });
});

describe('changes of numbers', () => {
  it('are differences in their unit, and of the numbers of counts on request', () => {
    expect(changeBetween(counted('2016', 175), counted('2020', 53))).toMatchObject({
      of: 'number',
      difference: -122,
      differencePerYear: -30.5,
    });
    const counts = (count: number): Observation['value'] => ({ count, total: 1_000 });
    expect(changeBetween(observed('2016', counts(175)), observed('2020', counts(53)), { of: 'number' })).toMatchObject({
      difference: -122,
    });
    expect(changeBetween(observed('2016', counts(175)), observed('2020', { number: '53' }))).toMatchObject({
      difference: -122,
    });
    expect(changeBetween(counted('2016', '42.3'), counted('2017', '44.0'))).toMatchObject({
      difference: 1.7,
      bounds: { difference: { from: 1.6, fromIncluded: false, to: 1.8, toIncluded: false } },
    });
  });
});

describe('observations of different subjects', () => {
  const base = observed('2016', '5');
  const why = (other: Partial<Observation>): unknown => {
    const change = changeBetween(base, observed('2017', '4', other));
    return change.kind === 'change' ? 'comparable' : change.reasons;
  };

  it.each<[string, Partial<Observation>, object]>([
    [
      'standards',
      { standard: 'vn-2022' },
      { kind: 'different-standards', from: 'vn-2016', to: 'vn-2022', remedy: 'use-values-under-one-standard' },
    ],
    [
      'measures',
      { measure: 'poor-or-near-poor' },
      { kind: 'different-measures', from: 'poor', to: 'poor-or-near-poor', remedy: 'choose-one' },
    ],
    [
      'bases',
      { base: 'persons' },
      { kind: 'different-bases', from: 'households', to: 'persons', remedy: 'choose-one' },
    ],
    ['groups', { group: 'ethnic-minority' }, { kind: 'different-groups', to: 'ethnic-minority', remedy: 'choose-one' }],
    ['units', { value: { number: 12 } }, { kind: 'different-units', from: 'rate', to: 'number', remedy: 'choose-one' }],
  ])('different %s', (_, other, refusal) => {
    expect(why(other)).toEqual([refusal]);
  });

  it('a reused code is a different territory', () => {
    const [before, after] = ['2008-08-01', '2025-07-01'].map(
      (since) => ({ level: 'province', code: '19', since }) as const,
    ) as [{ level: 'province'; code: string; since: string }, { level: 'province'; code: string; since: string }];
    const change = changeBetween(
      observed('2024', '5', { territory: before }),
      observed('2025', '4', { territory: after }),
    );
    expect(change).toEqual({
      kind: 'incomparable',
      reasons: [
        {
          kind: 'different-territories',
          from: 'province 19 since 2008-08-01',
          to: 'province 19 since 2025-07-01',
          territories: [before, after],
          remedy: 'recast-the-older',
        },
      ],
    });
  });

  it('a value that an observation does not have is absent from the reason', () => {
    const change = changeBetween(observed('2016', '5', { group: 'rural' }), observed('2017', '4'));
    expect(change.kind === 'incomparable' && change.reasons).toEqual([
      { kind: 'different-groups', from: 'rural', remedy: 'choose-one' },
    ]);
  });

  it('all reasons are listed in a fixed order', () => {
    const change = changeBetween(
      observed('2021', { count: 1, total: 2 }),
      observed(
        '2022',
        { number: 3 },
        { ...national, measure: 'near-poor', base: 'persons', standard: 'vn-2022', group: 'rural' },
      ),
    );
    expect(change.kind === 'incomparable' && change.reasons.map(({ kind }) => kind)).toEqual([
      'different-measures',
      'different-bases',
      'different-standards',
      'different-territories',
      'different-groups',
    ]);
  });

  it('end-2021 under the old standard and end-2022 under the new are never subtracted', () => {
    const change = changeBetween(
      observed('cuối năm 2021', '2.23', national),
      observed('cuối năm 2022', '4.03', { ...national, standard: 'vn-2022' }),
    );
    expect(change.kind).toBe('incomparable');
  });
});

describe('counts recast to a later unit', () => {
  it('are comparable although they are older than the unit', () => {
    const since2025 = { territory: { level: 'province', code: '19', since: '2025-07-01' } } as const;
    const change = changeBetween(
      observed('cuối năm 2024', { count: 22, total: 400 }, since2025),
      observed('cuối năm 2025', { count: 18, total: 400 }, since2025),
    );
    expect(rate(change)).toEqual([-1, 1, -1]);
  });
});

describe('invalid input', () => {
  const good = observed('2016', '5');
  const bad = (fields: Record<string, unknown>): Observation => ({ ...good, ...fields });

  it.each<[code: string, path: string, fields: Record<string, unknown>]>([
    ['invalid-value', 'to.at', { at: 'hôm qua' }],
    ['invalid-date', 'to.at', { at: '2026-02-30' }],
    ['invalid-date', 'to.at', { at: '0001-01-01' }],
    ['missing-value', 'to.measure', { measure: undefined }],
    ['empty-input', 'to.measure', { measure: ' ' }],
    ['invalid-value', 'to.base', { base: 'families' }],
    ['missing-value', 'to.standard', { standard: undefined }],
    ['invalid-value', 'to.standard', { standard: 7 }],
    ['invalid-value', 'to.source', { source: 7 }],
    ['missing-value', 'to.territory', { territory: undefined }],
    ['invalid-value', 'to.territory.level', { territory: { level: 'planet' } }],
    ['unknown-field', 'to.territory.code', { territory: { level: 'country', code: 'VN' } }],
    ['empty-input', 'to.territory.name', { territory: { level: 'named', name: '' } }],
    ['invalid-date', 'to.territory.since', { territory: { level: 'province', code: '20', since: '1.8.2008' } }],
    ['missing-value', 'to.value', { value: undefined }],
    ['invalid-value', 'to.value', { value: [] }],
    ['missing-value', 'to.value.count', { value: {} }],
    ['missing-value', 'to.value.percent', { value: { percent: undefined } }],
    ['invalid-number', 'to.value.percent', { value: { percent: Number.NaN } }],
    ['invalid-number', 'to.value.percent', { value: { percent: '25,95' } }],
    ['negative-value', 'to.value.percent', { value: { percent: -1 } }],
    ['invalid-value', 'to.value.decimals', { value: { percent: '5.25', decimals: 1 } }],
    ['invalid-value', 'to.value.rounding', { value: { percent: '5.25', rounding: 'sideways' } }],
    [
      'invalid-value',
      'to.value.decimals',
      { value: { percent: 5, decimals: 1, between: { fromIncluded: true, toIncluded: true } } },
    ],
    [
      'invalid-value',
      'to.value.rounding',
      { value: { percent: 5, rounding: 'up', between: { fromIncluded: true, toIncluded: true } } },
    ],
    ['missing-value', 'to.value.between.fromIncluded', { value: { percent: 5, between: { from: '4' } } }],
    [
      'wrong-order',
      'to.value.between',
      { value: { percent: 5, between: { from: '6', fromIncluded: true, toIncluded: true } } },
    ],
    [
      'wrong-order',
      'to.value.between',
      { value: { percent: 5, between: { to: '4', fromIncluded: true, toIncluded: true } } },
    ],
    ['unknown-field', 'to.value.unit', { value: { number: 5, unit: 'dong' } }],
    ['invalid-value', 'to.value.count', { value: { count: 5, total: 4 } }],
    ['fractional-count', 'to.value.total', { value: { count: 5, total: 6.5 } }],
    ['unknown-field', 'to.year', { year: 2020 }],
  ])('%s at %s', (code, path, fields) => {
    const error = thrownBy(() =>
      changeBetween(observed('2010', '9', { territory: { level: 'country' } }), bad({ at: '2017', ...fields })),
    );
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });

  it.each<[code: string, path: string, call: () => unknown]>([
    ['wrong-order', 'to.at', () => changeBetween(good, observed('2016', '4'))],
    ['wrong-order', 'to.at', () => changeBetween(good, observed('2015', '4'))],
    ['fractional-count', 'options.years', () => changeBetween(good, observed('2017', '4'), { years: 0 })],
    ['fractional-count', 'options.years', () => changeBetween(good, observed('2017', '4'), { years: 1.5 })],
    ['invalid-value', 'options.of', () => changeBetween(good, observed('2017', '4'), { of: 'number' })],
    ['invalid-value', 'options.of', () => changeBetween(counted('2016', 1), counted('2017', 4), { of: 'rate' })],
    ['invalid-value', 'options.of', () => changeBetween(good, observed('2017', '4'), { of: 'both' as never })],
  ])('%s at %s', (code, path, call) => {
    const error = thrownBy(call);
    expect(isPovertyStandardError(error) && [error.code, error.details.path]).toEqual([code, path]);
  });

  it('counts with a total of 0 have no rate to compare', () => {
    const change = changeBetween(good, observed('2017', { count: 0, total: 0 }));
    expect(change.kind === 'incomparable' && change.reasons.map(({ kind }) => kind)).toEqual(['different-units']);
  });
});
