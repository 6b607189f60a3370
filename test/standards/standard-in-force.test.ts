import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import {
  bacNinh2025,
  hanoi2022,
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  localStandards,
  standardInForce,
} from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

describe('standardInForce', () => {
  it.each([
    ['2001-01-01', 'vn-2001'],
    ['2005-12-31', 'vn-2001'],
    ['2006-01-01', 'vn-2006'],
    ['2010-12-31', 'vn-2006'],
    ['2011-01-01', 'vn-2011'],
    ['2015-12-31', 'vn-2011'],
    ['2016-01-01', 'vn-2016'],
    ['2020-12-31', 'vn-2016'],
    ['2021-01-01', 'vn-2016'],
    // NĐ 07/2021 is already in force, and its title begins in 2021.
    ['2021-12-31', 'vn-2016'],
    ['2022-01-01', 'vn-2022'],
    ['2024-02-29', 'vn-2022'],
    // NĐ 351/2025 is already in force, and its title begins in 2026.
    ['2026-12-31', 'vn-2022'],
    ['2027-01-01', 'vn-2027'],
    ['2030-12-31', 'vn-2027'],
  ])('%s: %s', (on, id) => {
    expect(standardInForce(on).id).toBe(id);
  });

  it.each([
    ['2000-12-31', [{ standard: 'vn-2001', from: '2001-01-01', until: '2005-12-31' }]],
    ['2031-01-01', [{ standard: 'vn-2027', from: '2027-01-01', until: '2030-12-31' }]],
  ])('%s: no standard, and the nearest period', (on, nearest) => {
    expect(thrownBy(() => standardInForce(on))).toMatchObject({
      code: 'no-standard-in-force',
      details: { path: 'on', received: on, nearest },
    });
  });

  it('says in words where the nearest periods lie', () => {
    expect(thrownBy(() => standardInForce('2000-12-31'))).toMatchObject({
      message:
        'on: received "2000-12-31", expected day on which a standard applies (values: vn-2001 (2001-01-01 – 2005-12-31))',
    });
    expect(thrownBy(() => standardInForce('2024-09-30', { among: [hoChiMinhCity2024] }))).toMatchObject({
      message:
        'on: received "2024-09-30", expected day on which a standard applies (values: ho-chi-minh-city-2024 (from 2024-10-01))',
    });
    expect(thrownBy(() => standardInForce('2024-09-30', { among: [] }))).toMatchObject({
      message: 'on: received "2024-09-30", expected day on which a standard applies (values: )',
      details: { nearest: [] },
    });
  });

  it.each([
    [[hoChiMinhCity2016, hoChiMinhCity2019, hoChiMinhCity2024, bacNinh2025]],
    [[bacNinh2025, hoChiMinhCity2024, hoChiMinhCity2019, hoChiMinhCity2016]],
    [[hoChiMinhCity2024, hoChiMinhCity2016, bacNinh2025, hoChiMinhCity2019]],
    [[hoChiMinhCity2019, bacNinh2025, hoChiMinhCity2016, hoChiMinhCity2024]],
  ])('names the nearest period on both sides, whatever the order of the standards', (among) => {
    const error = thrownBy(() => standardInForce('2023-06-30', { among }));
    expect(isPovertyStandardError(error, 'no-standard-in-force') && error.details.nearest).toStrictEqual([
      { standard: 'ho-chi-minh-city-2019', from: '2019-01-01', until: '2020-12-31' },
      { standard: 'ho-chi-minh-city-2024', from: '2024-10-01' },
    ]);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(
        /values: ho-chi-minh-city-2019 \(2019-01-01 – 2020-12-31\), ho-chi-minh-city-2024 \(from 2024-10-01\)\)$/u,
      ),
    );
  });

  it.each([
    ['2018-12-31', 'ho-chi-minh-city-2016'],
    ['2019-01-01', 'ho-chi-minh-city-2019'],
    ['2024-09-30', 'ho-chi-minh-city-2021'],
    ['2024-10-01', 'ho-chi-minh-city-2024'],
    ['2099-01-01', 'ho-chi-minh-city-2024'],
  ])('among those of one city, %s: %s', (on, id) => {
    const among = localStandards.filter(({ territory }) => territory?.name.en === 'Ho Chi Minh City');
    expect(standardInForce(on, { among }).id).toBe(id);
  });

  it('does not choose between two standards that apply', () => {
    expect(thrownBy(() => standardInForce('2024-01-01', { among: [hanoi2022, hoChiMinhCity2021] }))).toMatchObject({
      code: 'overlapping-periods',
      message:
        'among: received a list of 2, expected one standard that applies (values: hanoi-2022, ho-chi-minh-city-2021)',
      details: {
        path: 'among',
        periods: [
          { standard: 'hanoi-2022', from: '2022-01-01', until: '2025-12-31' },
          { standard: 'ho-chi-minh-city-2021', from: '2021-01-01', until: '2024-09-30' },
        ],
      },
    });
  });

  it.each([undefined, null])('%s is no day at all', (on) => {
    expect(thrownBy(() => standardInForce(on as never))).toMatchObject({
      code: 'missing-value',
      details: { path: 'on', expected: { kind: 'calendar-date' } },
    });
  });

  it.each(['2026-02-30', '2026-2-3', '', 'today', 20260101, new Date(0)])('%s is no date', (on) => {
    expect(thrownBy(() => standardInForce(on as string))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'on' },
    });
  });
});
