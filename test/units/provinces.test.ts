import { describe, expect, it } from 'vitest';
import {
  createRegistry,
  predecessorsOf,
  provinces,
  provincesAt,
  provinceSuccessions,
  type RegionCode,
  regionOf,
  type RegionScheme,
  regionScheme2023,
  regionScheme2025,
  successorsOf,
} from '../../src/units/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
const before = provincesAt({ on: '2025-06-30' });
const after = provincesAt({ on: '2025-07-01' });

describe('the provinces of a day', () => {
  it.each([
    ['2008-08-01', 63, 58, 5],
    ['2024-12-31', 63, 58, 5],
    ['2025-01-01', 63, 57, 6],
    ['2025-06-30', 63, 57, 6],
    ['2025-07-01', 34, 28, 6],
    ['2026-04-29', 34, 28, 6],
    ['2026-04-30', 34, 27, 7],
    ['2026-08-31', 34, 27, 7],
    ['2026-09-01', 34, 26, 8],
    ['2026-09-19', 34, 26, 8],
    ['2026-09-20', 34, 25, 9],
  ])('%s: %i, of them %i tỉnh and %i cities', (on, all, tinh, cities) => {
    const there = provincesAt({ on });
    expect([
      there.length,
      there.filter(({ type }) => type === 'province').length,
      there.filter(({ type }) => type === 'municipality').length,
    ]).toEqual([all, tinh, cities]);
    expect(there.map(({ code }) => code)).toEqual(there.map(({ code }) => code).sort());
    expect(new Set(there.map(({ code }) => code)).size).toBe(all);
  });

  it.each([
    ['44', '2025-06-30', 'Quảng Bình', 'province'],
    ['44', '2025-07-01', 'Quảng Trị', 'province'],
    ['75', '2026-04-29', 'Đồng Nai', 'province'],
    ['75', '2026-04-30', 'Đồng Nai', 'municipality'],
    ['22', '2026-08-31', 'Quảng Ninh', 'province'],
    ['22', '2026-09-01', 'Quảng Ninh', 'municipality'],
    ['24', '2026-09-19', 'Bắc Ninh', 'province'],
    ['24', '2026-09-20', 'Bắc Ninh', 'municipality'],
    ['24', '2025-06-30', 'Bắc Giang', 'province'],
    ['46', '2024-12-31', 'Thừa Thiên Huế', 'province'],
    ['46', '2025-01-01', 'Huế', 'municipality'],
    ['15', '2025-06-30', 'Yên Bái', 'province'],
    ['15', '2025-07-01', 'Lào Cai', 'province'],
  ])('%s on %s is %s, %s', (code, on, name, type) => {
    expect(provincesAt({ on }).find((one) => one.code === code)).toMatchObject({ name, type });
  });

  it('days before the first that is encoded are refused', () => {
    expect(thrownBy(() => provincesAt({ on: '2008-07-31' }))).toMatchObject({
      code: 'invalid-date',
      details: { path: 'options.on' },
    });
  });

  it('29 codes were closed, and seven name another province', () => {
    const codes = new Set(after.map(({ code }) => code));
    const closed = before.map(({ code }) => code).filter((code) => !codes.has(code));
    expect(closed.join(' ')).toBe(
      '02 06 10 17 26 27 30 34 35 36 45 49 54 58 60 62 64 67 70 72 74 77 83 84 87 89 93 94 95',
    );
    const renamed = after.filter(({ code, name }) => before.some((one) => one.code === code && one.name !== name));
    expect(renamed.map(({ code }) => code)).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });
});

describe('which provinces went into which', () => {
  it('every one of the 63 goes on or went into exactly one of the 34, whole', () => {
    const going = before.filter(({ until }) => until === undefined || until > '2025-06-30');
    expect(going.map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Cao Bằng',
      'Điện Biên',
      'Lai Châu',
      'Sơn La',
      'Lạng Sơn',
      'Quảng Ninh',
      'Thanh Hóa',
      'Nghệ An',
      'Hà Tĩnh',
      'Huế',
    ]);
    expect(provinceSuccessions).toHaveLength(52);
    expect(new Set([...going.map(({ code }) => code), ...provinceSuccessions.map(({ from }) => from)]).size).toBe(63);
    expect(new Set(provinceSuccessions.map(({ to }) => to)).size).toBe(23);
    expect(
      provinceSuccessions.every(
        ({ territory, people, on, act }) =>
          territory === 'whole' && people === 'whole' && on === '2025-07-01' && act === 'nq-202-2025',
      ),
    ).toBe(true);
  });

  it.each([
    ['08', '02 08'],
    ['15', '10 15'],
    ['19', '06 19'],
    ['24', '24 27'],
    ['25', '17 25 26'],
    ['31', '30 31'],
    ['33', '33 34'],
    ['37', '35 36 37'],
    ['44', '44 45'],
    ['48', '48 49'],
    ['51', '51 62'],
    ['52', '52 64'],
    ['56', '56 58'],
    ['66', '54 66'],
    ['68', '60 67 68'],
    ['75', '70 75'],
    ['79', '74 77 79'],
    // Not 82: one row of the conversion table has a slip there.
    ['80', '72 80'],
    ['82', '82 87'],
    ['86', '83 84 86'],
    ['91', '89 91'],
    ['92', '92 93 94'],
    ['96', '95 96'],
  ])('%s draws from %s', (code, codes) => {
    const found = predecessorsOf(registry, { level: 'province', code, on: '2025-07-01' });
    expect(found.map(({ key }) => key.code).join(' ')).toBe(codes);
  });

  it('Bắc Kạn went into the new Thái Nguyên, and Lạng Sơn goes on', () => {
    expect(
      successorsOf(registry, { level: 'province', code: '06', on: '2020-01-01' }).map(({ unit, key }) => [
        unit.name,
        key.since,
      ]),
    ).toEqual([['Thái Nguyên', '2025-07-01']]);
    expect(successorsOf(registry, { level: 'province', code: '20', on: '2020-01-01' })).toEqual([]);
    expect(predecessorsOf(registry, { level: 'province', code: '20', on: '2026-01-01' })).toEqual([]);
    expect(predecessorsOf(registry, { level: 'province', code: '06', on: '2026-01-01' })).toEqual([]);
    expect(successorsOf(registry, { level: 'province', code: '06', on: '2026-01-01' })).toEqual([]);
  });
});

describe('regions', () => {
  const sizes = (regions: Readonly<Partial<Record<RegionCode, readonly string[]>>>): number[] =>
    Object.values(regions).map((codes) => codes.length);

  it('have 14 + 11 + 14 + 5 + 6 + 13 and 9 + 6 + 5 + 6 + 3 + 5 members, each province once', () => {
    expect(sizes(regionScheme2023.regions)).toEqual([14, 11, 14, 5, 6, 13]);
    expect(sizes(regionScheme2025.regions)).toEqual([9, 6, 5, 6, 3, 5]);
    expect(Object.values(regionScheme2023.regions).flat().sort()).toEqual(before.map(({ code }) => code));
    expect(Object.values(regionScheme2025.regions).flat().sort()).toEqual(after.map(({ code }) => code));
  });

  it('are those of the resolutions, by the codes of the provinces', () => {
    const inWords = ({ source, regions }: RegionScheme): object => ({
      source,
      ...Object.fromEntries(Object.entries(regions).map(([region, codes]) => [region, codes.join(' ')])),
    });
    expect(inWords(regionScheme2023)).toEqual({
      source: { act: 'nq-81-2023', evidence: 'confirmed' },
      'northern-midlands-mountains': '02 04 06 08 10 11 12 14 15 17 19 20 24 25',
      'red-river-delta': '01 22 26 27 30 31 33 34 35 36 37',
      'north-central-and-central-coast': '38 40 42 44 45 46 48 49 51 52 54 56 58 60',
      'central-highlands': '62 64 66 67 68',
      southeast: '70 72 74 75 77 79',
      'mekong-delta': '80 82 83 84 86 87 89 91 92 93 94 95 96',
    });
    expect(inWords(regionScheme2025)).toEqual({
      source: { act: 'nq-306-2025', evidence: 'single-source' },
      'northern-midlands-mountains': '04 08 11 12 14 15 19 20 25',
      'red-river-delta': '01 22 24 31 33 37',
      'north-central': '38 40 42 44 46',
      'south-central-coast-and-central-highlands': '48 51 52 56 66 68',
      southeast: '75 79 80',
      'mekong-delta': '82 86 91 92 96',
    });
  });

  it.each([
    ['22', '2025-06-30', 'red-river-delta'],
    ['17', '2025-06-30', 'northern-midlands-mountains'],
    ['60', '2025-06-30', 'north-central-and-central-coast'],
    ['58', '2010-01-01', 'north-central-and-central-coast'],
    ['80', '2025-06-30', 'mekong-delta'],
    ['80', '2025-10-05', 'southeast'],
    ['24', '2025-06-30', 'northern-midlands-mountains'],
    ['24', '2025-10-05', 'red-river-delta'],
    ['66', '2026-01-01', 'south-central-coast-and-central-highlands'],
    ['44', '2026-01-01', 'north-central'],
  ])('%s on %s: %s', (code, on, region) => {
    expect(regionOf(code, { on })).toMatchObject({ kind: 'region', province: code, region });
  });

  it.each([
    ['2025-06-30', 'nq-81-2023', 'confirmed'],
    ['2025-10-05', 'nq-306-2025', 'single-source'],
  ])('on %s by %s, which is %s', (on, act, evidence) => {
    const citation = { act };
    expect(regionOf('01', { on })).toEqual({
      kind: 'region',
      province: '01',
      region: 'red-river-delta',
      scheme: act,
      citation,
      evidence,
    });
  });

  it.each([
    ['80', '2025-07-01', 'no-scheme-known'],
    ['80', '2025-10-04', 'no-scheme-known'],
    ['06', '2025-10-05', 'no-such-province'],
    ['99', '2020-01-01', 'no-such-province'],
  ])('%s on %s: %s', (code, on, reason) => {
    expect(regionOf(code, { on })).toEqual({ kind: 'no-region', province: code, reason });
  });
});
