import { ownName } from '../../src/vocabulary/index.ts';
import { describe, expect, it } from 'vitest';
import { english, explain, type Explainable, vietnamese } from '../../src/language/index.ts';
import { balanceFlows } from '../../src/dynamics/index.ts';
import {
  allocateReduction,
  changeBetween,
  denominatorEffect,
  type Observation,
  planTrajectory,
  programmeTarget,
  programmeTargets,
  computeRequiredPace,
  type Target,
  trackTarget,
} from '../../src/targets/index.ts';
import { locales } from '../../src/vocabulary/index.ts';
import { atLeast, counted, langSon, observed, planned, range, strictly, target } from '../targets/observed.ts';
import { uncleanAmong } from './clean-sentences.ts';
import { languages } from './languages.ts';

const national = { standard: 'vn-2022', territory: { level: 'country' } } as const;
const [end2021, end2022] = [observed('cuối năm 2021', '5.20', national), observed('cuối năm 2022', '4.03', national)];

describe('a change', () => {
  it('is told with both values, its pace and what rounding leaves open', () => {
    expect(explain(changeBetween(end2021, end2022), vietnamese)).toEqual([
      'Từ cuối năm 2021 đến cuối năm 2022, tỷ lệ hộ nghèo (theo Chuẩn nghèo đa chiều 2022–2026) giảm 1,17 điểm phần trăm, từ 5,2% thành 4,03%.',
      'Bình quân 1,17 điểm phần trăm mỗi năm trong 1 năm (tương đối -22,5%; lũy kế -22,5%/năm).',
      'Do số công bố đã làm tròn, mức thay đổi thực nằm giữa 1,16 và 1,18.',
    ]);
    expect(explain(changeBetween(observed('2016', '2.50'), observed('2018', '3.10')), english)).toEqual([
      'From the end of 2016 to the end of 2018, the share of poor households (unit of the provincial level 20 since 2008-08-01; under Multidimensional poverty standard 2016–2021) rose by 0.6 percentage points, from 2.5% to 3.1%.',
      'That is 0.3 percentage points a year over 2 years (relative 24%; compound about 11.3553% a year).',
      'Because published figures are rounded, the change itself lies between 0.59 and 0.61.',
    ]);
  });

  it('of numbers, of nothing, without whole years, from zero, of a group', () => {
    expect(explain(changeBetween(counted('2016', 175), counted('2020', 53)), vietnamese)).toEqual([
      'Từ cuối năm 2016 đến cuối năm 2020, số lao động có việc làm mới (đơn vị cấp tỉnh 20 từ ngày 1/8/2008) giảm 122 người, từ 175 người thành 53 người.',
      'Bình quân 30,5 người mỗi năm trong 4 năm (tương đối khoảng -69,7143%; lũy kế khoảng -25,8161%/năm).',
    ]);
    expect(explain(changeBetween(counted('2016', 5), counted('2017', 5)), english)).toEqual([
      'From the end of 2016 to the end of 2017, the number of workers with a new job (unit of the provincial level 20 since 2008-08-01) stayed the same, from 5 persons to 5 persons.',
    ]);
    expect(
      explain(
        changeBetween(
          observed('2018-06-30', { count: 0, total: 9 }),
          observed('2020-07-01', { count: 1, total: 10 }, {}),
        ),
        vietnamese,
      ),
    ).toEqual([
      'Từ ngày 30/6/2018 đến ngày 1/7/2020, tỷ lệ hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021) tăng 10 điểm phần trăm, từ 0% thành 10%.',
    ]);
    const rural = { measure: 'income-per-head', group: 'rural' } as const;
    const { base: _, ...income } = counted('2016', '40.5', rural);
    expect(
      explain(
        changeBetween(income, {
          ...income,
          at: '2018-03-01',
          value: { number: '42.5', between: { fromIncluded: false, toIncluded: false } },
        }),
        english,
      ),
    ).toEqual([
      'From the end of 2016 to 2018-03-01, income per head (rural areas; unit of the provincial level 20 since 2008-08-01) rose by 2, from 40.5 to 42.5.',
    ]);
  });

  it('from zero has no relative rate', () => {
    expect(
      explain(
        changeBetween(observed('2016', { count: 0, total: 9 }), observed('2018', { count: 1, total: 10 })),
        vietnamese,
      ).at(-1),
    ).toBe('Bình quân 5 điểm phần trăm mỗi năm trong 2 năm.');
  });

  it('that is none says what differs and what would help', () => {
    const refused = changeBetween(
      observed('2021', '2.2', { group: 'of my own' }),
      observed('2022', '4.0', { standard: 'vn-2022', territory: { level: 'country' } }),
    );
    expect(explain(refused, vietnamese)).toEqual([
      'Không so sánh được: chuẩn nghèo khác nhau (Chuẩn nghèo đa chiều 2016–2021 – Chuẩn nghèo đa chiều 2022–2026): dùng hai số liệu theo cùng một chuẩn; năm chuyển chuẩn có số liệu theo cả hai chuẩn.',
      'Không so sánh được: địa bàn khác nhau (đơn vị cấp tỉnh 20 từ ngày 1/8/2008 – cả nước): quy đổi số liệu cũ theo địa giới mới.',
      'Không so sánh được: đối tượng khác nhau (“of my own” – không nêu): chọn hai số liệu cùng loại.',
    ]);
    expect(
      explain(
        changeBetween(
          observed('2021', '2.2'),
          observed('2022', '4.0', { territory: { level: 'named', name: 'a town' }, group: 'rural' }),
        ),
        english,
      ),
    ).toEqual([
      'No change is calculated: different territories (unit of the provincial level 20 since 2008-08-01 – “a town”): recast the older counts to the newer territory.',
      'No change is calculated: different groups (not said – rural areas): take two of the same kind.',
    ]);
  });
});

describe('a target', () => {
  it.each<[Target, string, string]>([
    [
      target('annual-reduction', { judged: 'average', bound: range('1', '1.5') }),
      'Mục tiêu: tỷ lệ hộ nghèo giảm bình quân 1–1,5 điểm phần trăm một năm, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of poor households falls by 1–1.5 percentage points a year on average, from the end of 2015 to the end of 2020.',
    ],
    [
      target('annual-reduction', {
        judged: 'every-year',
        bound: strictly('3'),
        period: { from: 'đầu năm 2016', until: '2020' },
      }),
      'Mục tiêu: tỷ lệ hộ nghèo mỗi năm giảm trên 3 điểm phần trăm, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of poor households falls by more than 3 percentage points every year, from the end of 2015 to the end of 2020.',
    ],
    [
      target('level', { better: 'lower', bound: range('10', '8'), period: { until: '2030-12-31' } }),
      'Mục tiêu: tỷ lệ hộ nghèo giảm còn 8–10%, đến cuối năm 2030.',
      'Target: the share of poor households falls to 8–10%, by the end of 2030.',
    ],
    [
      target('relative-cut', { bound: atLeast('60') }),
      'Mục tiêu: số hộ nghèo giảm từ 60% trở lên so với đầu kỳ, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the number of poor households falls by at least 60% of what it was, from the end of 2015 to the end of 2020.',
    ],
    [
      target('count', { measure: 'new-jobs', base: 'persons', per: 'average-year', bound: strictly('14500') }),
      'Mục tiêu: số lao động có việc làm mới đạt bình quân trên 14.500 người một năm, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the number of workers with a new job reaches above 14,500 persons a year on average, from the end of 2015 to the end of 2020.',
    ],
    [
      {
        ...target('count', { measure: ownName('roads'), per: 'year', bound: planned('5') }),
        base: undefined,
      } as unknown as Target,
      'Mục tiêu: số “roads” mỗi năm đạt 5, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the number of “roads” reaches 5 every year, from the end of 2015 to the end of 2020.',
    ],
    [
      target('count', { measure: 'new-jobs', base: 'persons', per: 'period', bound: planned('5000') }),
      'Mục tiêu: số lao động có việc làm mới đạt 5.000 người trong cả kỳ, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the number of workers with a new job reaches 5,000 persons over the period, from the end of 2015 to the end of 2020.',
    ],
    [
      target('each-household', { measure: 'sustainable-jobs', atLeast: 1 }),
      'Mục tiêu: mỗi hộ có ít nhất 1 (tỷ lệ hộ có lao động có việc làm bền vững đạt 100%), từ cuối năm 2015 đến cuối năm 2020.',
      'Target: each household has at least 1 (the share of households with a worker in sustainable employment reaches 100%), from the end of 2015 to the end of 2020.',
    ],
  ])('%#', (one, vi, en) => {
    expect([...explain(one, vietnamese), ...explain(one, english)]).toEqual([vi, en]);
  });

  it('of a programme cites it, by its number', () => {
    const one = programmeTarget('qd-90-2022/poor-in-poor-districts');
    expect(explain(one, vietnamese)).toEqual([
      'Mục tiêu: tỷ lệ hộ nghèo (huyện nghèo; cả nước) mỗi năm giảm 4–5 điểm phần trăm, từ cuối năm 2020 đến cuối năm 2025 (Quyết định số 90/QĐ-TTg, theo một nguồn duy nhất).',
    ]);
    expect(explain(one, english)[0]).toContain('(Decision No. 90/QĐ-TTg, from a single source)');
  });

  it.each(programmeTargets.flatMap((programme) => programme.targets.map((one) => [one.id, one] as const)))(
    '%s is told in whole sentences',
    (_, one) => {
      expect(locales.flatMap((locale) => uncleanAmong(explain(one, languages[locale])))).toEqual([]);
    },
  );
});

describe('where a target stands', () => {
  it('is told with what was observed, year by year, what is asked for and the conclusion', () => {
    const progress = trackTarget(programmeTarget('qd-90-2022/poor'), [end2021, end2022], {
      asOf: 'cuối năm 2022',
      baseline: 'cuối năm 2021',
    });
    expect(explain(progress, vietnamese)).toEqual([
      'Mục tiêu: tỷ lệ hộ nghèo (cả nước) mỗi năm giảm 1–1,5 điểm phần trăm, từ cuối năm 2020 đến cuối năm 2025 (Quyết định số 90/QĐ-TTg).',
      'Cuối năm 2022: tỷ lệ hộ nghèo (theo Chuẩn nghèo đa chiều 2022–2026) 4,03%; cuối năm 2021: 5,2%; bình quân 1,17 điểm phần trăm/năm qua 1 năm.',
      'Theo từng năm: 2022 đạt (1,17 điểm phần trăm), 2023 chưa đến, 2024 chưa đến, 2025 chưa đến.',
      'Mức phải đạt khi đến hạn: 1,2%.',
      'Còn 3 năm, cần 1 điểm phần trăm/năm.',
      'Với tốc độ đã đạt, đến cuối năm 2025 sẽ là 0,52%.',
      'Với tốc độ đó, mức này đạt vào cuối năm 2025.',
      'So với yêu cầu đạt 117%.',
      'Kết luận tính đến cuối năm 2022: đúng tiến độ.',
    ]);
  });

  it('in English, over several years, and what is wanting', () => {
    const two = target('annual-reduction', { judged: 'average', bound: planned('2') });
    expect(
      explain(trackTarget(two, [observed('2016', '20.0'), observed('2018', '17.0')], { asOf: '2018' }), english),
    ).toEqual([
      'Target: the share of poor households falls by 2 percentage points a year on average, from the end of 2015 to the end of 2020.',
      'The end of 2018: the share of poor households (unit of the provincial level 20 since 2008-08-01; under Multidimensional poverty standard 2016–2021) 17%; the end of 2016: 20%; 1.5 percentage points a year over 2 years.',
      'The value that meets it when it is due: 12%.',
      '2 years are left, 2.5 percentage points a year are required.',
      'At the achieved pace it will be 14% at the end of 2020.',
      'At that pace the goal is reached by the end of 2022.',
      'Attainment: 75%.',
      'Nothing was observed at the start, the pace is counted from the earliest observation.',
      'Conclusion as of the end of 2018: behind.',
      'Needed besides: the value at the start (the end of 2015).',
    ]);
    expect(
      explain(trackTarget(two, [observed('2015', '20.0'), observed('2019', '13.0')], { asOf: '2019' }), english),
    ).toContain('1 year is left, 3 percentage points a year are required.');
    expect(explain(trackTarget(two, [observed('2019', '13.0')], { asOf: '2014' }), english).slice(1)).toEqual([
      'Conclusion as of the end of 2014: not determined; still possible: on track or behind.',
      'Needed besides: the value at the start (the end of 2015), the value of another day.',
      'Not used: observation 1 (after the day looked at).',
    ]);
    expect(
      explain(trackTarget(two, [observed('2015', '20.0'), observed('2020', '10.0')], { asOf: '2020' }), english).slice(
        -2,
      ),
    ).toEqual([
      'Conclusion as of the end of 2020: target achieved.',
      'The result lies within the rounding of the published figures, so that another conclusion is possible too.',
    ]);
  });

  it('of numbers, without a pace, already reached', () => {
    const half = target('relative-cut', { bound: planned('50') });
    expect(
      explain(
        trackTarget(half, [observed('2015', { number: 1_000 }), observed('2020', { number: 400 })], { asOf: '2020' }),
        vietnamese,
      ),
    ).toEqual([
      'Mục tiêu: số hộ nghèo giảm 50% so với đầu kỳ, từ cuối năm 2015 đến cuối năm 2020.',
      'Cuối năm 2020: số hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021) 400 hộ; cuối năm 2015: 1.000 hộ; bình quân 120 hộ/năm qua 5 năm.',
      'Mức phải đạt khi đến hạn: 500 hộ.',
      'So với yêu cầu đạt 120%.',
      'Kết luận tính đến cuối năm 2020: vượt mục tiêu.',
    ]);
    const level = target('level', { better: 'lower', bound: atLeast('10') });
    expect(explain(trackTarget(level, [observed('2018', '9')], { asOf: '2018' }), vietnamese).slice(1)).toEqual([
      'Cuối năm 2018: tỷ lệ hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021) 9%.',
      'Mức phải đạt khi đến hạn: 10%.',
      'Mức của mục tiêu đã đạt trước hạn.',
      'Kết luận tính đến cuối năm 2018: đúng tiến độ.',
    ]);
    expect(
      explain(
        trackTarget(level, [observed('2018', { number: 9 }), observed('2019', { number: 8 })], { asOf: '2019' }),
        english,
      ).slice(0, 2),
    ).toEqual([
      'Target: the number of poor households reaches at most 10, by the end of 2020.'.replace(
        'by',
        'from the end of 2015 to',
      ),
      'The end of 2019: the number of poor households (unit of the provincial level 20 since 2008-08-01; under Multidimensional poverty standard 2016–2021) 8 households; the end of 2018: 9 households; 1 household a year over 1 year.',
    ]);
    const years = trackTarget(
      target('annual-reduction', { judged: 'every-year', bound: planned('2') }),
      [observed('2015', '20'), observed('2017', '16')],
      { asOf: '2017' },
    );
    expect(explain(years, vietnamese).at(-1)).toBe('Cần thêm số liệu: số liệu (cuối năm 2016).');
  });
});

describe('paces, plans and effects', () => {
  const level = target('level', { better: 'lower', bound: strictly('3') });

  it('are told, or why there are none', () => {
    expect(explain(computeRequiredPace(level, observed('2017', '4.03')), vietnamese)).toEqual([
      'Tỷ lệ hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021): cần khoảng 0,3433 điểm phần trăm/năm trong 3 năm còn lại.',
    ]);
    expect(explain(computeRequiredPace(level, observed('2019', '4.03')), english)).toEqual([
      'The share of poor households (unit of the provincial level 20 since 2008-08-01; under Multidimensional poverty standard 2016–2021): 1.03 percentage points a year are required over the 1 year left.',
    ]);
    expect(
      explain(
        computeRequiredPace(target('level', { better: 'lower', bound: atLeast('0') }), observed('2018', '5')),
        english,
      ),
    ).toHaveLength(1);
    expect(
      explain(
        computeRequiredPace(target('relative-cut', { bound: planned('50') }), observed('2018', { number: 5 })),
        english,
      ),
    ).toEqual([
      'No pace is determined.',
      'Nothing was observed at the start, the pace is counted from the earliest observation.',
      'Needed besides: the value at the start (the end of 2015).',
    ]);
    expect(explain(planTrajectory(level, observed('2018', '4.03'), { totals: [1_000, 2_000] }), vietnamese)).toEqual([
      'Tỷ lệ hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021): xuất phát từ 4,03% vào cuối năm 2018.',
      'Cuối năm 2019: 3,51%, tức 35 trên 1.000 hộ.',
      'Cuối năm 2020: 2,99%, tức 59 trên 2.000 hộ.',
    ]);
    expect(explain(planTrajectory(level, observed('2019', '4.03'), { totals: [1_000] }), english)).toEqual([
      'The share of poor households (unit of the provincial level 20 since 2008-08-01; under Multidimensional poverty standard 2016–2021): the plan starts from 4.03% at the end of 2019.',
      'The end of 2020: 2.99%, that is 29 of 1,000 households.',
    ]);
    expect(explain(planTrajectory(level, observed('2019', '4.03')), english)).toEqual([
      'The share of poor households (unit of the provincial level 20 since 2008-08-01; under Multidimensional poverty standard 2016–2021): the plan starts from 4.03% at the end of 2019.',
      'The end of 2020: 2.99%.',
    ]);
    expect(explain(planTrajectory(level, observed('2019', '1')), vietnamese)).toEqual(['Mức của mục tiêu đã đạt.']);
    const effect = denominatorEffect({ count: 500, total: 10_000 }, { count: 450, total: 12_000 });
    expect(explain(effect, vietnamese)).toEqual([
      'Tỷ lệ thay đổi -1,25 điểm phần trăm: -0,5 do số được đếm thay đổi, -0,75 do tổng số thay đổi.',
    ]);
    expect(explain(effect, english)).toEqual([
      'The rate changes by -1.25 percentage points: -0.5 because the number counted changed, -0.75 because the total did.',
    ]);
  });
});

describe('flows', () => {
  const columns = { 1: 5_500, 2: 0, 3: 1_778, 4: 245, 5: 0, 6: 0, 7: 241, 8: 0 };

  it('that balance, that miss a cell, that do not balance', () => {
    expect(explain(balanceFlows({ households: { poor: { columns, closing: 3_718 } } }), vietnamese)).toEqual([
      'Các bảng diễn biến cân đối.',
    ]);
    expect(explain(balanceFlows({ households: { poor: { columns } } }), english)).toEqual([
      'The tables balance.',
      'Found: closing, table of poor households (households): 3,718.',
    ]);
    expect(
      explain(balanceFlows({ persons: { 'near-poor': { columns: { 1: 5 }, closing: 5 } } }), vietnamese)[0],
    ).toMatch(
      /^Chưa kiểm tra được, còn thiếu: cột 2 \(vượt chuẩn cận nghèo\), bảng diễn biến hộ cận nghèo \(người\); /u,
    );
    const [first, candidateErrors] = explain(
      balanceFlows({ households: { poor: { columns: { ...columns, 4: 254 }, closing: 3_718 } } }),
      english,
    );
    expect(first).toBe('Table of poor households, closing (households): stated as 3,718, should be 3,709, 9 too many.');
    expect(candidateErrors).toContain('column 4 (other decrease), table of poor households (households): 254 → 245');
    expect(explain(balanceFlows({ households: { poor: { columns, closing: 3_700 } } }), vietnamese)[0]).toBe(
      'Bảng diễn biến hộ nghèo, số cuối kỳ (hộ): ghi là 3.700, tính ra 3.718, thiếu 18.',
    );
    expect(explain(balanceFlows({ households: { poor: { columns, closing: 3_700 } } }), english)[0]).toContain(
      '18 too few',
    );
    expect(explain(balanceFlows({ households: { poor: { columns, closing: 3_728 } } }), vietnamese)[0]).toContain(
      'thừa 10',
    );
    const open = { 1: 5, 3: 1, 4: 0, 6: 0, 7: 0, 8: 0 };
    const both = {
      poor: { columns: open, closing: 5 },
      'near-poor': { columns: { 1: 5, 2: 1, 4: 0, 6: 0, 7: 0, 8: 0 }, closing: 5 },
    };
    expect(explain(balanceFlows({ households: both }), english)[0]).toBe(
      'Closings of both tables (households): stated as 10, should be 8, 2 too many.',
    );
  });
});

describe('a part of a reduction', () => {
  it('is told with the unit, by how many it has fewer, and how many stay', () => {
    const parts = allocateReduction(
      [
        { unit: 'Tam Thanh', households: 1_400 },
        { unit: 'Kỳ Lừa', households: 2_800 },
      ],
      { reduction: 3_000, by: 'households' },
    );
    expect(parts.flatMap((part) => explain(part, vietnamese))).toEqual([
      '“Tam Thanh”: giảm 1.000 hộ, còn 400 hộ.',
      '“Kỳ Lừa”: giảm 2.000 hộ, còn 800 hộ.',
    ]);
    expect(parts.flatMap((part) => explain(part, english))).toEqual([
      '“Tam Thanh”: 1,000 households fewer, 400 left.',
      '“Kỳ Lừa”: 2,000 households fewer, 800 left.',
    ]);
  });
});

describe('what a bound alone does not say', () => {
  const told = (one: Target): string[] => [...explain(one, vietnamese), ...explain(one, english)];

  it('a strict range is met and exceeded beyond its ends', () => {
    const strict = { value: '1', included: false, exceededBeyond: '1.5' };
    expect(told(target('annual-reduction', { judged: 'average', bound: strict }))).toEqual([
      'Mục tiêu: tỷ lệ hộ nghèo giảm bình quân trên 1 điểm phần trăm (vượt mục tiêu khi trên 1,5 điểm phần trăm) một năm, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of poor households falls by more than 1 percentage point (exceeded when more than 1.5 percentage points) a year on average, from the end of 2015 to the end of 2020.',
    ]);
    const below = { value: '10', included: false, exceededBeyond: '10' };
    expect(told(target('level', { better: 'lower', bound: below }))).toEqual([
      'Mục tiêu: tỷ lệ hộ nghèo đạt mức dưới 10% (vượt mục tiêu khi dưới 10%), từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of poor households reaches below 10% (exceeded when below 10%), from the end of 2015 to the end of 2020.',
    ]);
  });

  it('a plain level is reached from below, or from above', () => {
    const lower = target('level', { better: 'lower', bound: planned('3') });
    expect(told(lower)).toEqual([
      'Mục tiêu: tỷ lệ hộ nghèo giảm còn 3%, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of poor households falls to 3%, from the end of 2015 to the end of 2020.',
    ]);
    expect(told({ ...lower, better: 'higher' })).toEqual([
      'Mục tiêu: tỷ lệ hộ nghèo đạt mức 3%, từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of poor households reaches 3%, from the end of 2015 to the end of 2020.',
    ]);
  });

  it('units leave a list of an act', () => {
    const leaving = target('units-leaving', { measure: 'units-leaving', base: 'districts', bound: planned('30') });
    expect(told({ ...leaving, list: '353/QĐ-TTg' })).toEqual([
      'Mục tiêu: tỷ lệ huyện ra khỏi danh sách đạt 30% danh sách (danh sách tại văn bản số 353/QĐ-TTg), từ cuối năm 2015 đến cuối năm 2020.',
      'Target: the share of districts that left the list reaches 30% of the list (listed in act No. 353/QĐ-TTg), from the end of 2015 to the end of 2020.',
    ]);
  });

  it('a target may have a citation alone', () => {
    const cited = { ...target('level', { better: 'lower', bound: atLeast('3') }), citation: { act: 'qd-1722-2016' } };
    expect(told(cited)[0]).toBe(
      'Mục tiêu: tỷ lệ hộ nghèo đạt mức từ 3% trở xuống, từ cuối năm 2015 đến cuối năm 2020 (Quyết định số 1722/QĐ-TTg).',
    );
  });
});

describe('a strict goal', () => {
  const below = target('level', { better: 'lower', bound: strictly('3') });
  const above = target('level', { better: 'higher', measure: 'grid-electricity', bound: strictly('95') });
  const grid = (at: string, percent: string): Observation => {
    const { standard: _, ...observation } = observed(at, percent, { measure: 'grid-electricity' });
    return observation;
  };

  it('is told with the side on which it is met', () => {
    const fall = trackTarget(below, [observed('2015', '9.00'), observed('2018', '4.03')], { asOf: '2018' });
    expect(explain(fall, vietnamese)).toContain('Mức phải đạt khi đến hạn: dưới 3%.');
    expect(explain(fall, english)).toContain('The value that meets it when it is due: below 3%.');
    const rise = trackTarget(above, [grid('2015', '80.0'), grid('2018', '90.0')], { asOf: '2018' });
    expect(explain(rise, vietnamese)).toContain('Mức phải đạt khi đến hạn: trên 95%.');
    expect(explain(rise, english)).toContain('The value that meets it when it is due: above 95%.');
  });

  const atEnd = [observed('2015', '20.0'), observed('2020', '10.0')];
  const numbers = [observed('2015', { number: 1_000 }), observed('2018', { number: 400 })];
  const strictTargets: readonly (readonly [Target, readonly Observation[], string])[] = [
    [below, [observed('2015', '9.00'), observed('2018', '4.03')], '2018'],
    [below, [observed('2015', '9.00'), observed('2020', '3.00')], '2020'],
    [below, [observed('2018', '2.00')], '2018'],
    [above, [grid('2015', '80.0'), grid('2018', '90.0')], '2018'],
    [target('annual-reduction', { judged: 'average', bound: strictly('2') }), atEnd, '2020'],
    [target('annual-reduction', { judged: 'every-year', bound: strictly('2') }), atEnd, '2020'],
    [target('relative-cut', { bound: strictly('50') }), numbers, '2018'],
    [
      target('multiple', { measure: 'new-jobs', base: 'persons', bound: strictly('2') }),
      [counted('2015', 10), counted('2018', 15)],
      '2018',
    ],
    [
      target('count', { measure: 'new-jobs', base: 'persons', per: 'period', bound: strictly('500') }),
      [counted('2016', 90)],
      '2016',
    ],
  ];

  it.each(strictTargets)('is never told bare: %#', (one, observations, asOf) => {
    const progress = trackTarget(one, observations, { asOf });
    const { goal } = progress;
    for (const [language, side] of [
      [vietnamese, /(?:trên|dưới) $/u],
      [english, /(?:above|below) $/u],
    ] as const) {
      const [, ...sentences] = explain(progress, language);
      const due = sentences.filter((text) => /^(?:Mức phải đạt|The value that meets it)/u.test(text));
      expect(due).toHaveLength(goal === undefined ? 0 : 1);
      for (const text of due) {
        const start = text.slice(0, text.search(/\d[\d.,]*(?:%| \p{L}+)?\.$/u));
        expect(start).toMatch(side);
      }
    }
  });
});

describe('persons in poor households', () => {
  const persons = { base: 'persons' } as const;
  const tenPercent = target('level', { ...persons, better: 'lower', bound: atLeast('10') });
  const seen = [observed('2016', '15', persons), observed('2018', '12', persons)] as const;
  const numbers = [observed('2016', { number: 150 }, persons), observed('2018', { number: 120 }, persons)] as const;

  it('are never told as households', () => {
    const results: Explainable[] = [
      tenPercent,
      target('relative-cut', { ...persons, bound: planned('50') }),
      target('annual-reduction', { ...persons, judged: 'every-year', bound: planned('2') }),
      target('count', { ...persons, per: 'year', bound: planned('20') }),
      changeBetween(...seen),
      changeBetween(...numbers),
      trackTarget(tenPercent, seen, { asOf: '2018' }),
      trackTarget(target('relative-cut', { ...persons, bound: planned('50') }), numbers, { asOf: '2018' }),
      planTrajectory(tenPercent, seen[1], { totals: [1_000, 2_000] }),
      planTrajectory(target('level', { ...persons, better: 'lower', bound: planned('60') }), numbers[1]),
    ];
    for (const result of results) {
      const [vi, en] = [vietnamese, english].map((language) => explain(result, language).join('\n')) as [
        string,
        string,
      ];
      expect(vi).toContain('người');
      expect(vi.replaceAll('người thuộc hộ nghèo', '')).not.toMatch(/hộ/u);
      expect(en).toContain('persons');
      expect(en.replaceAll('persons in poor households', '')).not.toMatch(/household/u);
    }
  });

  it('are told word by word', () => {
    expect(explain(changeBetween(...numbers), vietnamese)[0]).toBe(
      'Từ cuối năm 2016 đến cuối năm 2018, số người thuộc hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021) giảm 30 người, từ 150 người thành 120 người.',
    );
    expect(explain(tenPercent, english)).toEqual([
      'Target: the share of persons in poor households reaches at most 10%, from the end of 2015 to the end of 2020.',
    ]);
    expect(explain(planTrajectory(tenPercent, seen[1], { totals: [1_000, 2_000] }), vietnamese)).toEqual([
      'Tỷ lệ người thuộc hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021): xuất phát từ 12% vào cuối năm 2018.',
      'Cuối năm 2019: 11%, tức 110 trên 1.000 người.',
      'Cuối năm 2020: 10%, tức 200 trên 2.000 người.',
    ]);
  });
});

describe('a change within the rounding', () => {
  it('may be a fall or a rise, which the signs tell', () => {
    const same = changeBetween(observed('2016', '5.20'), observed('2017', '5.20'));
    expect(explain(same, vietnamese)).toEqual([
      'Từ cuối năm 2016 đến cuối năm 2017, tỷ lệ hộ nghèo (đơn vị cấp tỉnh 20 từ ngày 1/8/2008; theo Chuẩn nghèo đa chiều 2016–2021) không đổi, từ 5,2% thành 5,2%.',
      'Do số công bố đã làm tròn, mức thay đổi thực nằm giữa -0,01 và 0,01.',
    ]);
    expect(explain(same, english)[1]).toBe(
      'Because published figures are rounded, the change itself lies between -0.01 and 0.01.',
    );
  });

  it('of a year is told beside its verdict', () => {
    const everyYear = target('annual-reduction', { judged: 'every-year', bound: planned('2') });
    const progress = trackTarget(everyYear, [observed('2015', '20'), observed('2016', '18')], { asOf: '2016' });
    expect(explain(progress, vietnamese)).toContain(
      'Theo từng năm: 2016 đạt (2 điểm phần trăm; nằm trong khoảng làm tròn), 2017 chưa đến, 2018 chưa đến, 2019 chưa đến, 2020 chưa đến.',
    );
    expect(explain(progress, english)).toContain(
      'Year by year: 2016 achieved (2 percentage points; within the rounding), 2017 still to come, 2018 still to come, 2019 still to come, 2020 still to come.',
    );
  });
});

it('everything is told in whole sentences, in both languages', () => {
  const results: Explainable[] = [
    changeBetween(end2021, end2022),
    changeBetween(end2021, { ...end2022, territory: langSon }),
    trackTarget(
      target('multiple', { bound: planned('2') }),
      [
        counted('2015', 0, { measure: 'poor', base: 'households', standard: 'vn-2016' }),
        observed('2018', { number: 5 }),
      ],
      { asOf: '2018' },
    ),
    trackTarget(
      target('level', { better: 'lower', bound: atLeast('1') }),
      [observed('2015', '20.0'), observed('2017-06-30', '18.0')],
      { asOf: '2018' },
    ),
  ];
  expect(
    results.flatMap((result) => locales.flatMap((locale) => uncleanAmong(explain(result, languages[locale])))),
  ).toEqual([]);
});
