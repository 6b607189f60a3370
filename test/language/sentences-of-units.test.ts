import { describe, expect, it } from 'vitest';
import { classifyZone, coastalCommuneRules2021, communeZoneRules2026 } from '../../src/zones/index.ts';
import { createRegistry, regionOf, resolveName, successorsOf, unitAt } from '../../src/units/index.ts';
import { english, explain, type Explainable, vietnamese } from '../../src/language/index.ts';
import {
  compareTerritories,
  rateOf,
  recast,
  findReclassified,
  rollUp,
  type Tally,
} from '../../src/aggregation/index.ts';
import { locales } from '../../src/vocabulary/index.ts';
import { inventedTables } from '../units/invented-units.ts';
import { uncleanAmong } from './clean-sentences.ts';
import { languages } from './languages.ts';

const registry = createRegistry(inventedTables);
const commune = (code: string, poor: number): Tally => ({
  level: 'commune',
  code,
  counts: { households: 9_000, poor },
});
const after = '2025-12-31';

it('a unit, or why there is none', () => {
  expect(explain(unitAt(registry, { level: 'commune', code: '05986', on: after }), vietnamese)).toEqual([
    'Phường Tam Thanh (mã 05986, từ ngày 1/7/2025).',
  ]);
  expect(explain(unitAt(registry, { level: 'province', code: '22', on: '2026-09-01' }), english)).toEqual([
    'Quảng Ninh, centrally-run city (code 22, since 2008-08-01).',
  ]);
  expect(explain(unitAt(registry, { level: 'commune', code: '05974', on: after }), vietnamese)).toEqual([
    'Mã 05974 (đơn vị cấp xã) vào cuối năm 2025: đơn vị đã chấm dứt; ngày cuối: ngày 30/6/2025; đơn vị kế thừa: 05986.',
  ]);
  expect(explain(unitAt(registry, { level: 'commune', code: '05974', on: after }), english)).toEqual([
    'Code 05974 (unit of the commune level) on the end of 2025: the unit has ended; last day: 2025-06-30; taken over by: 05986.',
  ]);
  expect(explain(unitAt(registry, { level: 'commune', code: '05974', on: '2000-01-01' }), vietnamese)).toEqual([
    'Mã 05974 (đơn vị cấp xã) vào ngày 1/1/2000: đơn vị chưa thành lập; ngày đầu: ngày 1/8/2008.',
  ]);
  expect(explain(unitAt(registry, { level: 'commune', code: '05974', on: '2000-01-01' }), english)).toEqual([
    'Code 05974 (unit of the commune level) on 2000-01-01: the unit has not begun; first day: 2008-08-01.',
  ]);
  const [named] = resolveName(registry, 'Tam Thanh', { on: after });
  const [related] = successorsOf(registry, { level: 'commune', code: '05974', on: '2025-06-30' });
  expect([named, related].map((one) => one && explain(one, vietnamese))).toEqual([
    ['Phường Tam Thanh (mã 05986, từ ngày 1/7/2025); theo đúng tên gọi.'],
    [
      'Phường Tam Thanh (mã 05986, từ ngày 1/7/2025); chuyển giao vào ngày 1/7/2025, từ mã 05974 sang mã 05986; toàn bộ diện tích; toàn bộ dân số.',
    ],
  ]);
});

it('the class of a commune, with the conditions that are settled', () => {
  expect(
    explain(
      classifyZone(
        { coastal: true, poorOrNearPoorRate: { count: 1, total: 8 }, worksLacking: 4 },
        coastalCommuneRules2021,
      ),
      vietnamese,
    ),
  ).toEqual([
    'Xã bãi ngang, ven biển hoặc hải đảo: thỏa điều kiện.',
    'Tỷ lệ hộ nghèo và cận nghèo (12,5): từ 15 không thỏa điều kiện.',
    'Tỷ lệ hộ nghèo và cận nghèo (12,5): từ 12 thỏa điều kiện.',
    'Số công trình còn thiếu (4): từ 3 thỏa điều kiện.',
    'Chưa đủ căn cứ xếp loại; có thể là xã đặc biệt khó khăn vùng bãi ngang, ven biển và hải đảo hoặc không thuộc diện (Quyết định số 36/2021/QĐ-TTg, theo một nguồn duy nhất).',
    'Cần biết thêm: số tháng nhiễm mặn liên tục.',
  ]);
  const facts = {
    inMinorityArea: true,
    mekongDelta: false,
    poorOrNearPoorRate: 9,
    nationalPoorOrNearPoorRate: 4,
    otherCriteria: 1,
  } as const;
  expect(explain(classifyZone(facts, communeZoneRules2026), english)).toEqual([
    'In the ethnic-minority and mountain area: is met.',
    'Share of poor and near-poor households (2.25): at least 2.0 × national share of poor and near-poor households is met.',
    'Conclusion: commune of zone I (Decree No. 272/2025/NĐ-CP).',
  ]);
});

describe('counts', () => {
  const tallies: Tally[] = [
    commune('05986', 40),
    commune('05983', 25),
    { level: 'province', code: '20', counts: { households: 18_000, poor: 60, goats: 3 } },
    commune('05974', 1),
  ];

  it('added up, with checks, what was not placed and what is missing', () => {
    const result = rollUp(registry, tallies, { to: 'province', on: after });
    expect(explain(result, vietnamese)).toEqual([
      'Lạng Sơn (đơn vị cấp tỉnh 20 từ ngày 1/8/2008): hộ 18.000, hộ nghèo 65.',
      'Đơn vị cấp tỉnh 20 (từ ngày 1/8/2008): hộ nghèo: báo cáo 60, cộng các đơn vị bên trong 65, thiếu 5.',
      'Đơn vị cấp tỉnh 20 (hộ 18.000, hộ nghèo 60, “goats” 3): báo cáo cùng với các đơn vị bên trong, đã tính theo các đơn vị đó.',
      'Đơn vị cấp xã 05974 (hộ 9.000, hộ nghèo 1): đã báo cáo theo cả mã cũ và mã mới (đơn vị cấp xã 05986 (từ ngày 1/7/2025)).',
      'Còn thiếu: đơn vị cấp xã 06187 (từ ngày 1/7/2025), đơn vị cấp xã 06172 (từ ngày 1/7/2025), đơn vị cấp xã 99001 (từ ngày 1/8/2008), đơn vị cấp xã 99002 (từ ngày 1/7/2025), đơn vị cấp xã 99003 (từ ngày 1/7/2025), đơn vị cấp xã 99006 (từ ngày 1/7/2025).',
    ]);
    expect(explain(rollUp(registry, tallies.slice(0, 2), { to: 'country', on: after }), english)[0]).toBe(
      'The whole country: households 18,000, poor households 65.',
    );
    const more = rollUp(registry, [commune('05986', 40), { level: 'province', code: '20', counts: { poor: 41 } }], {
      to: 'province',
      on: after,
    });
    expect(explain(more, english)[1]).toBe(
      'Unit of the provincial level 20 (since 2008-08-01): poor households: reported 41, the units within come to 40, 1 too many.',
    );
    expect(explain(more, vietnamese)[1]).toContain('thừa 1');
    const fewer = rollUp(registry, [commune('05986', 40), { level: 'province', code: '20', counts: { poor: 39 } }], {
      to: 'province',
      on: after,
    });
    expect(explain(fewer, english)[1]).toContain('1 too few');
    const same = rollUp(registry, [commune('05986', 40), { level: 'province', code: '20', counts: { poor: 40 } }], {
      to: 'province',
      on: after,
    });
    expect(explain(same, english)[1]).toMatch(/reported beside units within it/);
  });

  it('carried to another day', () => {
    const result = recast(registry, [commune('05974', 3), commune('99002', 2)], {
      from: '2025-06-30',
      to: '2025-07-01',
    });
    expect(explain(result, english)).toEqual([
      'Unit of the commune level 05986 (since 2025-07-01): households 9,000, poor households 3 (missing: unit of the commune level 05986 (since 2008-08-01)).',
      'Unit of the commune level 99002 (households 9,000, poor households 2): split among several units (unit of the commune level 99002 (since 2025-07-01); unit of the commune level 99003 (since 2025-07-01)).',
    ]);
  });

  it('compared over the reform', () => {
    const result = compareTerritories(
      registry,
      { on: '2025-06-30', tallies: [commune('05971', 3), commune('05974', 2)] },
      { on: after, tallies: [commune('06187', 1), commune('05986', 2), commune('05974', 9)] },
    );
    const told = explain(result, vietnamese);
    expect(told.slice(0, 4)).toEqual([
      'Số liệu hai thời điểm không hoàn toàn cùng một địa bàn (theo địa giới cuối năm 2025).',
      'Đơn vị cấp xã 06187 (từ ngày 1/7/2025): hộ 9.000, hộ nghèo 3 → hộ 9.000, hộ nghèo 1.',
      'Đơn vị cấp xã 05986 (từ ngày 1/7/2025): số liệu cũ chưa đủ địa bàn (còn thiếu: đơn vị cấp xã 05986 (từ ngày 1/8/2008)).',
      'Số liệu mới: đơn vị cấp xã 05974 (hộ 9.000, hộ nghèo 9): đã báo cáo theo cả mã cũ và mã mới (đơn vị cấp xã 05986 (từ ngày 1/7/2025)).',
    ]);
    expect(told[4]).toBe(
      'Hoàng Đồng (đơn vị cấp xã 05986 từ ngày 1/8/2008; nông thôn) → Tam Thanh (đơn vị cấp xã 05986 từ ngày 1/7/2025; thành thị).',
    );
    expect(
      explain(compareTerritories(registry, { on: after, tallies: [] }, { on: after, tallies: [] }), english),
    ).toEqual(['The counts of both days are of the same territory (as of the end of 2025).']);
    const [first] = findReclassified(registry, { from: '2025-06-30', to: '2025-07-01' });
    expect(first && explain(first, english)).toEqual([
      'Hoàng Đồng (unit of the commune level 05986 since 2008-08-01; rural) → Tam Thanh (unit of the commune level 05986 since 2025-07-01; urban).',
    ]);
  });

  it('in whole sentences, in both languages', () => {
    const results: Explainable[] = [
      rollUp(registry, tallies, { to: 'province', on: after }),
      recast(registry, tallies, { from: after, to: '2025-06-30' }),
      compareTerritories(registry, { on: '2025-06-30', tallies: [] }, { on: after, tallies }),
      classifyZone({}, communeZoneRules2026),
    ];
    expect(
      results.flatMap((result) => locales.flatMap((locale) => uncleanAmong(explain(result, languages[locale])))),
    ).toEqual([]);
  });
});

describe('the region of a province', () => {
  it('is told with the act that says so', () => {
    expect(explain(regionOf('20', { on: '2025-06-30' }), vietnamese)).toEqual([
      'Tỉnh, thành phố mã 20 thuộc vùng Trung du và miền núi phía Bắc (Nghị quyết số 81/2023/QH15).',
    ]);
    expect(explain(regionOf('20', { on: '2026-01-01' }), english)).toEqual([
      'Province 20 lies in the region Northern Midlands and Mountains (Resolution No. 306/NQ-CP, from a single source).',
    ]);
  });

  it('may not be known, or there is no such province', () => {
    const unknown = regionOf('80', { on: '2025-07-01' });
    expect(explain(unknown, vietnamese)).toEqual(['Chưa rõ vùng của tỉnh, thành phố mã 80 vào ngày này.']);
    expect(explain(unknown, english)).toEqual(['The region of province 80 on the day is not known.']);
    const none = regionOf('06', { on: '2026-01-01' });
    expect(explain(none, vietnamese)).toEqual(['Không có tỉnh, thành phố nào mang mã 06 vào ngày này.']);
    expect(explain(none, english)).toEqual(['No province has the code 06 on the day.']);
  });
});

describe('a unit that follows another', () => {
  it('is told with what went from which to which', () => {
    const related = successorsOf(registry, { level: 'commune', code: '99005', on: '2025-06-30' });
    expect(related.map((one) => explain(one, english))).toEqual([
      [
        'Phường thử, ward (code 99002, since 2025-07-01); handed over on 2025-07-01, from code 99005 to code 99002; a part of the territory; no people.',
      ],
      [
        'Xã thử mới, commune (code 99003, since 2025-07-01); handed over on 2025-07-01, from code 99005 to code 99003; a part of the territory; all people.',
      ],
    ]);
  });
});

describe('rates, totals and tallies one by one', () => {
  it('a rate with its part and its whole, or that there is none', () => {
    const rate = rateOf({ households: 17_000, poor: 65 }, 'poor');
    expect(explain(rate, vietnamese)).toEqual(['65 trên 17.000, tức khoảng 0,3824%.']);
    expect(explain(rate, english)).toEqual(['65 of 17,000, that is about 0.3824%.']);
    const { exact: _, ...rounded } = rate;
    expect(explain(rounded, english)).toEqual(['65 of 17,000, that is about 0.3824%.']);
    const none = rateOf({ households: 0, poor: 0 }, 'poor');
    expect(explain(none, vietnamese)).toEqual(['0 trên 0, không tính được tỷ lệ.']);
    expect(explain(none, english)).toEqual(['0 of 0, of which no rate can be taken.']);
  });

  it('a total says what not all of its units told, and a unit without counts that it has none', () => {
    const [total] = rollUp(registry, [commune('05986', 40), { level: 'commune', code: '05983', counts: { poor: 2 } }], {
      to: 'province',
      on: after,
    }).totals;
    expect(total && explain(total, vietnamese)).toEqual([
      'Lạng Sơn (đơn vị cấp tỉnh 20 từ ngày 1/8/2008): hộ 9.000, hộ nghèo 42 (có đơn vị không báo cáo: hộ).',
    ]);
    expect(total && explain(total, english)).toEqual([
      'Lạng Sơn (unit of the provincial level 20 since 2008-08-01): households 9,000, poor households 42 (not told by all: households).',
    ]);
    const [empty] = rollUp(registry, [{ level: 'commune', code: '05986', counts: {} }], {
      to: 'country',
      on: after,
    }).totals;
    expect(empty && explain(empty, vietnamese)).toEqual(['Cả nước: không có số liệu.']);
    expect(empty && explain(empty, english)).toEqual(['The whole country: no counts.']);
  });

  it('a check that agrees', () => {
    const [check] = rollUp(registry, [commune('05986', 40), { level: 'province', code: '20', counts: { poor: 40 } }], {
      to: 'province',
      on: after,
    }).checks;
    expect(check && explain(check, vietnamese)).toEqual([
      'Đơn vị cấp tỉnh 20 (từ ngày 1/8/2008): khớp với các đơn vị bên trong.',
    ]);
    expect(check && explain(check, english)).toEqual([
      'Unit of the provincial level 20 (since 2008-08-01): agrees with the units within.',
    ]);
  });

  it('a tally that was carried, with what is wanting, and one that was not placed', () => {
    const { tallies, unplaced } = recast(registry, [commune('05974', 3), commune('99002', 2)], {
      from: '2025-06-30',
      to: '2025-07-01',
    });
    expect(tallies.map((one) => explain(one, vietnamese))).toEqual([
      [
        'Đơn vị cấp xã 05986 (từ ngày 1/7/2025): hộ 9.000, hộ nghèo 3 (còn thiếu: đơn vị cấp xã 05986 (từ ngày 1/8/2008)).',
      ],
    ]);
    expect(unplaced.map((one) => explain(one, english))).toEqual([
      [
        'Unit of the commune level 99002 (households 9,000, poor households 2): split among several units (unit of the commune level 99002 (since 2025-07-01); unit of the commune level 99003 (since 2025-07-01)).',
      ],
    ]);
  });
});
