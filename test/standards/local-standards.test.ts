import { describe, expect, it } from 'vitest';
import {
  bacNinh2025,
  binhDuong2016,
  daNang2016,
  dongNai2022,
  hanoi2011,
  hanoi2016,
  hanoi2022,
  hoChiMinhCity2016,
  hoChiMinhCity2019,
  hoChiMinhCity2021,
  hoChiMinhCity2024,
  localStandards,
  type PovertyStandard,
  quangNinh2023,
  vn2016,
  vn2022,
} from '../../src/standards/index.ts';
import { actsOf, gapsOf, gridOf, indicatorsOf, periodsOf, cutOffOf } from './in-words.ts';

const decree2021 =
  'nd-07-2021: decree 07/2021/NĐ-CP, title 2021–2025, signed 2021-01-27 (confirmed), inForce 2021-03-15 (confirmed)';
const decision2015 =
  'qd-59-2015: decision 59/2015/QĐ-TTg, signed 2015-11-19 (confirmed), inForce 2016-01-05 (confirmed)';

interface Expected {
  readonly standard: PovertyStandard;
  readonly place: string;
  readonly incomePeriod: 'month' | 'year';
  readonly periods: readonly string[];
  readonly grid: readonly string[];
  readonly cutOff: string;
  readonly acts: readonly string[];
  readonly gaps: readonly string[];
}

const expected: readonly Expected[] = [
  {
    standard: hanoi2011,
    place: 'Hà Nội',
    incomePeriod: 'month',
    periods: ['2011-01-01 – 2015-12-31 (no act, single-source)'],
    grid: [
      'poverty-line: rural <= 550000, urban <= 750000 (no act, single-source)',
      '  from 0: poor (no act, single-source)',
      'near-poverty-line: rural <= 750000, urban <= 1000000 (no act, unconfirmed) operator (no act, single-source)',
      '  from 0: near-poor (no act, single-source)',
      'above: no bound',
      '  from 0: open: average-living-standard or none, gap above-the-lines (no act, unconfirmed)',
    ],
    cutOff: 'none',
    acts: [],
    gaps: [
      'acts: act (undetermined)',
      'bands.near-poverty-line: near-poverty-amounts (undetermined)',
      'bands.above: above-the-lines (undetermined)',
    ],
  },
  {
    standard: binhDuong2016,
    place: 'Bình Dương',
    incomePeriod: 'month',
    periods: ['2016-01-01 – 2021-12-31 (nq-47-2015-binh-duong, confirmed)'],
    grid: [
      'poverty-line: rural < 1200000, urban < 1400000 (nq-47-2015-binh-duong, confirmed)',
      '  from 0: poor (nq-47-2015-binh-duong, confirmed)',
      'near-poverty-line: rural < 1600000, urban < 1800000 (nq-47-2015-binh-duong, confirmed)',
      '  from 0: near-poor (nq-47-2015-binh-duong, confirmed)',
      'above: no bound',
      '  from 0: open: poor or near-poor or average-living-standard or none, gap deprivations (nq-47-2015-binh-duong, unconfirmed)',
    ],
    cutOff: 'none',
    acts: ['nq-47-2015-binh-duong: resolution 47/2015'],
    gaps: ['acts: act-dates (undetermined)', 'bands.above: deprivations (undetermined)'],
  },
  {
    standard: daNang2016,
    place: 'Đà Nẵng',
    incomePeriod: 'month',
    periods: ['2016-01-01 – 2020-12-31 (nq-108-2015-da-nang, confirmed)'],
    grid: [
      'poverty-line: rural <= 1100000, urban <= 1300000 (nq-108-2015-da-nang, confirmed)',
      '  from 0: poor (nq-108-2015-da-nang, confirmed)',
      'near-poverty-line: rural <= 1430000, urban <= 1690000 (nq-108-2015-da-nang, confirmed)',
      '  from 0: near-poor (nq-108-2015-da-nang, confirmed)',
      'above: no bound',
      '  from 0: open: average-living-standard or none, gap above-the-lines (nq-108-2015-da-nang, unconfirmed)',
    ],
    cutOff: 'none',
    acts: ['nq-108-2015-da-nang: resolution 108/2015'],
    gaps: ['acts: act-dates (undetermined)', 'bands.above: above-the-lines (undetermined)'],
  },
  {
    standard: hanoi2016,
    place: 'Hà Nội',
    incomePeriod: 'month',
    periods: ['2016-01-01 – 2021-12-31 (qd-12-2016-hanoi, single-source)'],
    grid: [
      'poverty-line: rural <= 1100000, urban <= 1400000 (qd-12-2016-hanoi, single-source)',
      '  from 0: poor by income (qd-12-2016-hanoi, single-source)',
      'near-poverty-line: rural <= 1500000, urban <= 1950000 (qd-12-2016-hanoi, single-source)',
      '  from 3: poor by deprivation (qd-12-2016-hanoi, single-source)',
      '  from 0: near-poor (qd-12-2016-hanoi, single-source)',
      'average-living-line: rural <= 2300000, urban <= 3000000 (qd-12-2016-hanoi, single-source)',
      '  from 0: average-living-standard (qd-12-2016-hanoi, single-source)',
      'above: no bound',
      '  from 0: none (qd-12-2016-hanoi, single-source)',
    ],
    cutOff: '3 (qd-12-2016-hanoi, single-source)',
    acts: ['qd-12-2016-hanoi: decision 12/2016/QĐ-UBND', decision2015],
    gaps: ['acts: act-dates (undetermined)', 'indicators: indicator-list (undetermined)'],
  },
  {
    standard: hoChiMinhCity2016,
    place: 'Thành phố Hồ Chí Minh',
    incomePeriod: 'year',
    periods: ['2016-01-01 – 2018-12-31 (no act, confirmed)'],
    grid: [
      'poverty-line: rural < 21000000, urban < 21000000 (no act, confirmed)',
      '  from 0: poor (no act, confirmed)',
      'near-poverty-line: rural < 28000000, urban < 28000000 (no act, confirmed)',
      '  from 0: near-poor (no act, confirmed)',
      'above: no bound',
      '  from 0: open: poor or near-poor or average-living-standard or none, gap own-indicators (no act, unconfirmed)',
    ],
    cutOff: 'none',
    acts: [],
    gaps: ['acts: act (undetermined)', 'indicators: own-indicators (incomplete)'],
  },
  {
    standard: hoChiMinhCity2019,
    place: 'Thành phố Hồ Chí Minh',
    incomePeriod: 'year',
    periods: ['2019-01-01 – 2020-12-31 (no act, confirmed)'],
    grid: [
      'poverty-line: rural < 28000000, urban < 28000000 (no act, confirmed)',
      '  from 0: poor (no act, confirmed)',
      'near-poverty-line: rural < 36000000, urban < 36000000 (no act, confirmed)',
      '  from 0: near-poor (no act, confirmed)',
      'above: no bound',
      '  from 0: open: poor or near-poor or average-living-standard or none, gap own-indicators (no act, unconfirmed)',
    ],
    cutOff: 'none',
    acts: [],
    gaps: ['acts: act (undetermined)', 'indicators: own-indicators (incomplete)'],
  },
  {
    standard: hoChiMinhCity2021,
    place: 'Thành phố Hồ Chí Minh',
    incomePeriod: 'year',
    periods: ['2021-01-01 – 2024-09-30 (nq-13-2020-ho-chi-minh-city, confirmed)'],
    grid: [
      'poverty-line: rural <= 36000000, urban <= 36000000 (nq-13-2020-ho-chi-minh-city, confirmed)',
      '  from 0: poor (nq-13-2020-ho-chi-minh-city, confirmed)',
      'near-poverty-line: rural <= 46000000, urban <= 46000000 (nq-13-2020-ho-chi-minh-city, confirmed)',
      '  from 0: near-poor (nq-13-2020-ho-chi-minh-city, confirmed)',
      'above: no bound',
      '  from 0: open: poor or near-poor or average-living-standard or none, gap own-indicators (nq-13-2020-ho-chi-minh-city, unconfirmed)',
    ],
    cutOff: 'none',
    acts: ['nq-13-2020-ho-chi-minh-city: resolution 13/NQ-HĐND (2020)'],
    gaps: ['acts: act-dates (undetermined)', 'indicators: own-indicators (incomplete)'],
  },
  {
    standard: dongNai2022,
    place: 'Đồng Nai',
    incomePeriod: 'month',
    periods: ['2022-01-01 – 2025-12-31 (no act, single-source)'],
    grid: [
      'poverty-line: rural <= 2000000, urban <= 2500000 (no act, single-source)',
      '  from 2: poor (no act, single-source)',
      '  from 0: near-poor (no act, single-source)',
      'average-living-line: rural <= 3000000, urban <= 3750000 (no act, single-source)',
      '  from 0: average-living-standard (no act, single-source)',
      'above: no bound',
      '  from 0: none (no act, single-source)',
    ],
    cutOff: '2 (no act, single-source)',
    acts: [decree2021],
    gaps: ['acts: act (undetermined)', 'indicators: indicator-list (undetermined)'],
  },
  {
    standard: hanoi2022,
    place: 'Hà Nội',
    incomePeriod: 'month',
    periods: ['2022-01-01 – 2025-12-31 (no act, single-source)'],
    grid: [
      'poverty-line: rural <= 2000000, urban <= 2500000 (no act, single-source)',
      '  from 3: poor (no act, unconfirmed)',
      '  from 0: near-poor (no act, unconfirmed)',
      'above: no bound',
      '  from 0: open: average-living-standard or none, gap above-the-lines (no act, unconfirmed)',
    ],
    cutOff: '3 (no act, unconfirmed)',
    acts: [decree2021],
    gaps: [
      'acts: act (undetermined)',
      'indicators: indicator-list (undetermined)',
      'bands.above: above-the-lines (undetermined)',
    ],
  },
  {
    standard: quangNinh2023,
    place: 'Quảng Ninh',
    incomePeriod: 'month',
    periods: ['2023-01-01 – 2025-12-31 (nq-13-2023-quang-ninh, unconfirmed)'],
    grid: [
      'poverty-line: rural <= 2100000, urban <= 2600000 (nq-13-2023-quang-ninh, confirmed) operator (nq-13-2023-quang-ninh, unconfirmed)',
      '  from 3: poor (nq-13-2023-quang-ninh, unconfirmed)',
      '  from 0: near-poor (nq-13-2023-quang-ninh, unconfirmed)',
      'above: no bound',
      '  from 0: open: average-living-standard or none, gap above-the-lines (nq-13-2023-quang-ninh, unconfirmed)',
    ],
    cutOff: '3 (nq-13-2023-quang-ninh, unconfirmed)',
    acts: ['nq-13-2023-quang-ninh: resolution 13/2023', decree2021],
    gaps: [
      'acts: act-dates (undetermined)',
      'bands.poverty-line: bounds (undetermined)',
      'indicators: indicator-list (undetermined)',
      'bands.above: above-the-lines (undetermined)',
    ],
  },
  {
    standard: hoChiMinhCity2024,
    place: 'Thành phố Hồ Chí Minh',
    incomePeriod: 'year',
    periods: ['2024-10-01 – open (nq-15-2024-ho-chi-minh-city, single-source)'],
    grid: [
      'poverty-line: rural <= 46000000, urban <= 46000000 (nq-15-2024-ho-chi-minh-city, single-source)',
      '  from 3: poor (nq-15-2024-ho-chi-minh-city, single-source)',
      '  from 0: near-poor (nq-15-2024-ho-chi-minh-city, single-source)',
      'average-living-line: rural <= 69000000, urban <= 69000000 (nq-15-2024-ho-chi-minh-city, single-source)',
      '  from 0: average-living-standard (nq-15-2024-ho-chi-minh-city, single-source)',
      'above: no bound',
      '  from 0: none (nq-15-2024-ho-chi-minh-city, single-source)',
    ],
    cutOff: '3 (nq-15-2024-ho-chi-minh-city, single-source)',
    acts: ['nq-15-2024-ho-chi-minh-city: resolution 15/NQ-HĐND (2024)', decree2021],
    gaps: [
      'acts: act-dates (undetermined)',
      'periods: end-of-period (undetermined)',
      'bands.average-living-line: near-poverty-line (conflict)',
      'indicators.social-insurance: social-insurance-cut-off (undetermined)',
    ],
  },
  {
    standard: bacNinh2025,
    place: 'Bắc Ninh',
    incomePeriod: 'month',
    periods: ['2025-01-01 – 2025-12-31 (no act, unconfirmed)'],
    grid: [
      'poverty-line: rural <= 1750000, urban <= 2250000 (no act, single-source) operator (no act, unconfirmed)',
      '  from 3: poor (no act, single-source)',
      '  from 0: open: near-poor or average-living-standard or none, gap near-poor (no act, unconfirmed)',
      'above: no bound',
      '  from 0: open: near-poor or average-living-standard or none, gap near-poor (no act, unconfirmed)',
    ],
    cutOff: '3 (no act, single-source)',
    acts: [decree2021],
    gaps: [
      'acts: act (undetermined)',
      'periods: period (undetermined)',
      'bands.poverty-line: bounds (undetermined)',
      'bands: near-poor (undetermined)',
      'indicators: indicator-list (undetermined)',
    ],
  },
];

describe('localStandards', () => {
  it('lists every one, the oldest first', () => {
    expect(localStandards).toEqual(expected.map(({ standard }) => standard));
    expect(localStandards.map(({ id }) => id)).toEqual([
      'hanoi-2011',
      'binh-duong-2016',
      'da-nang-2016',
      'hanoi-2016',
      'ho-chi-minh-city-2016',
      'ho-chi-minh-city-2019',
      'ho-chi-minh-city-2021',
      'dong-nai-2022',
      'hanoi-2022',
      'quang-ninh-2023',
      'ho-chi-minh-city-2024',
      'bac-ninh-2025',
    ]);
  });

  it.each(expected)(
    '$standard.id says what is attested, and no more',
    ({ standard, place, incomePeriod, ...facts }) => {
      expect(standard).toMatchObject({ territory: { name: { vi: place } }, areas: ['rural', 'urban'], incomePeriod });
      expect({
        periods: periodsOf(standard),
        grid: gridOf(standard),
        cutOff: cutOffOf(standard),
        acts: actsOf(standard),
        gaps: gapsOf(standard),
      }).toEqual(facts);
    },
  );

  it.each([dongNai2022, hanoi2022, quangNinh2023, bacNinh2025])(
    '$id uses the national twelve indicators',
    (standard) => {
      expect(standard.indicators).toEqual(vn2022.indicators);
      expect(standard.services).toEqual(vn2022.services);
    },
  );

  it('hanoi-2016 uses the national ten indicators', () => {
    expect(hanoi2016.indicators).toEqual(vn2016.indicators);
    expect(hanoi2016.services).toEqual(vn2016.services);
  });

  it('ho-chi-minh-city-2024 adds social insurance to the national twelve', () => {
    expect(indicatorsOf(hoChiMinhCity2024)).toEqual([
      ...indicatorsOf(vn2022),
      [
        'employment: social-insurance',
        { rule: 'reported', gap: 'social-insurance-cut-off' },
        '(nq-15-2024-ho-chi-minh-city, single-source)',
      ],
    ]);
  });

  it.each([hanoi2011, binhDuong2016, daNang2016, hoChiMinhCity2016, hoChiMinhCity2019, hoChiMinhCity2021])(
    '$id knows of no indicators',
    (standard) => {
      expect(standard).toMatchObject({ services: [], indicators: [] });
    },
  );
});
