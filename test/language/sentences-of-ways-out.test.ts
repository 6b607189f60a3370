import { describe, expect, it } from 'vitest';
import { distancesToBounds, exitPaths, type HouseholdFacts, nextQuestions } from '../../src/classification/index.ts';
import type { Household } from '../../src/deprivation/index.ts';
import { english, explain, type ExplainContext, vietnamese } from '../../src/language/index.ts';
import { hoChiMinhCity2024, type PovertyStandard, vn2001, vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';
import type { Locale } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { languages } from './languages.ts';

describe('a way out', () => {
  const paths = (
    facts: HouseholdFacts,
    locale: Locale,
    standard: PovertyStandard = vn2022,
    options: ExplainContext = { standard },
  ): string[] => exitPaths(facts, standard).flatMap((path) => explain(path, languages[locale], options));

  const poor: HouseholdFacts = {
    area: 'rural',
    monthlyIncomePerCapita: 1_200_000,
    deprivations: ['nutrition', 'sanitation', 'telecom-use'],
  };

  it('is a number of deprivations to resolve, or an income to reach', () => {
    expect(paths(poor, 'vi')).toEqual([
      'Nếu hộ khắc phục ít nhất 1 trong 3 thiếu hụt (dinh dưỡng, nhà tiêu hợp vệ sinh, sử dụng dịch vụ viễn thông) thì hộ trở thành hộ cận nghèo (Nghị định số 07/2021/NĐ-CP).',
      'Nếu thu nhập bình quân đạt từ 1.500.001 đồng/người/tháng trở lên thì hộ trở thành hộ có mức sống trung bình (Nghị định số 07/2021/NĐ-CP).',
    ]);
    expect(paths(poor, 'en')).toEqual([
      'If the household resolves at least 1 of 3 deprivations (nutrition, hygienic toilet, use of telecommunication services), the household becomes a near-poor household (Decree No. 07/2021/NĐ-CP).',
      'If the average income reaches at least 1,500,001 VND per person per month, the household becomes a household of average living standard (Decree No. 07/2021/NĐ-CP).',
    ]);
  });

  it('is both', () => {
    const deprived: HouseholdFacts = {
      area: 'rural',
      monthlyIncomePerCapita: 600_000,
      deprivations: ['housing-area', 'sanitation', 'telecom-use'],
    };
    expect(paths(deprived, 'vi', vn2016, {})[0]).toBe(
      'Nếu thu nhập bình quân đạt từ 700.001 đồng/người/tháng trở lên và hộ khắc phục ít nhất 1 trong 3 thiếu hụt (diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh, sử dụng dịch vụ viễn thông) thì hộ trở thành hộ cận nghèo (Quyết định số 59/2015/QĐ-TTg).',
    );
    expect(paths(deprived, 'en', vn2016, {})[0]).toBe(
      'If the average income reaches at least 700,001 VND per person per month and the household resolves at least 1 of 3 deprivations (floor area per head, hygienic toilet, use of telecommunication services), the household becomes a near-poor household (Decision No. 59/2015/QĐ-TTg).',
    );
  });

  it('resolves all the deprivations where all are needed', () => {
    const [path] = exitPaths(poor, vn2022 as PovertyStandard);
    const all = { ...path, resolve: { count: 2, of: ['nutrition', 'sanitation'] } } as NonNullable<typeof path>;
    expect(explain(all, vietnamese)[0]).toContain(
      'Nếu hộ khắc phục thiếu hụt về dinh dưỡng và nhà tiêu hợp vệ sinh thì',
    );
    expect(explain(all, english)[0]).toContain(
      'If the household resolves its deprivation in nutrition and hygienic toilet,',
    );
  });

  it('leads to one of several classes where the law leaves that open', () => {
    const income = { ...poor, deprivations: [] };
    expect(paths(income, 'vi', vn2027)).toEqual([
      'Nếu thu nhập bình quân đạt từ 2.200.001 đồng/người/tháng trở lên thì hộ có thể trở thành hộ có mức sống trung bình hoặc hộ không thuộc diện nào của chuẩn (Điều 3 Nghị định số 351/2025/NĐ-CP; Nghị định số 351/2025/NĐ-CP).',
    ]);
    expect(paths(income, 'en', vn2027)[0]).toContain(
      'the household may become a household of average living standard or household in no class of the standard (',
    );
  });

  it('is told in the words of its own standard alone', () => {
    expect(thrownBy(() => paths(poor, 'vi', vn2022, { standard: vn2016 }))).toMatchObject({ code: 'invalid-value' });
  });
});

describe('the next questions', () => {
  const household: Household = {
    area: 'rural',
    members: [{ id: 'Minh' }, { id: 'Lan', age: 8 }],
    income: { monthlyPerCapita: 1_000_000 },
  };
  const asked = (facts: Partial<Household>, locale: Locale, standard: PovertyStandard = vn2022): string[] => {
    const next = nextQuestions({ ...household, ...facts }, standard, { on: '2024-09-30' });
    return explain(next, languages[locale], { standard, household });
  };

  it('name the fact, the member and the indicators, after the classes that are possible', () => {
    const vi = asked({}, 'vi');
    expect(vi.slice(0, 2)).toEqual([
      'Chưa đủ căn cứ xác định; hộ có thể là hộ nghèo hoặc hộ cận nghèo.',
      'Cần hỏi: ngày sinh của thành viên “Minh”, để xét chỉ số người phụ thuộc trong hộ gia đình, dinh dưỡng, bảo hiểm y tế, trình độ giáo dục của người lớn và tình trạng đi học của trẻ em.',
    ]);
    expect(vi).toContain('Cần hỏi: diện tích nhà ở, để xét chỉ số diện tích nhà ở bình quân đầu người.');
    expect(vi).toContain('Cần hỏi: độ bền chắc của kết cấu nhà ở (mái), để xét chỉ số chất lượng nhà ở.');
    expect(vi).toContain('Cần hỏi: bảo hiểm y tế của thành viên “Lan”, để xét chỉ số bảo hiểm y tế.');
    const en = asked({}, 'en');
    expect(en[0]).toBe('The class is not settled; still possible: poor household or near-poor household.');
    expect(en).toContain('To ask: floor area, for floor area per head.');
    expect(en).toContain('To ask: health insurance of member “Lan”, for health insurance.');
  });

  it('ask for area, income and members without a purpose', () => {
    expect(asked({ area: undefined, income: undefined }, 'vi')).toEqual(
      expect.arrayContaining(['Cần hỏi: khu vực cư trú.', 'Cần hỏi: thu nhập bình quân đầu người/tháng.']),
    );
    expect(asked({ income: { total: 4_000_000 }, mayHaveMoreMembers: true }, 'vi')).toContain(
      'Cần hỏi: hộ còn thành viên nào chưa kê khai hay không.',
    );
    expect(asked({ income: undefined }, 'en')).toContain('To ask: monthly income per person.');
  });

  it('ask for a status to be reported where the cut-off is not known', () => {
    expect(asked({}, 'vi', vn2027)).toContain(
      'Cần hỏi: tình trạng thiếu hụt được khai báo (xử lý rác thải), để xét chỉ số xử lý rác thải.',
    );
  });

  it('are none once the class is settled, or where the law alone leaves it open', () => {
    const rich = { income: { monthlyPerCapita: 3_000_000 } };
    expect(asked(rich, 'vi')).toEqual([
      'Không cần hỏi thêm.',
      'Thu nhập bình quân 3.000.000 đồng/người/tháng vượt mức 2.250.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
      'Kết luận: hộ không thuộc diện nào của chuẩn.',
    ]);
    expect(asked(rich, 'en')[0]).toBe('Nothing more is needed.');
    const open = asked(rich, 'vi', vn2027);
    expect(open[0]).toBe('Không cần hỏi thêm.');
    expect(open[2]).toMatch(/^Chuẩn còn để ngỏ: /u);
    expect(open).toHaveLength(4);
  });

  it('leave a path that no list knows as it stands', () => {
    const next = nextQuestions(household, vn2022, { on: '2024-09-30' });
    const paths = ['pets.dog', '', 'members[0].hat'];
    const strange = { ...next, questions: paths.map((path) => ({ kind: 'question', path, decides: [] }) as const) };
    expect(explain(strange, vietnamese).slice(1)).toEqual([
      'Cần hỏi: “pets” (“dog”).',
      'Cần hỏi: “”.',
      'Cần hỏi: “hat” của thành viên thứ 1.',
    ]);
  });
});

describe('the distances to the bounds', () => {
  const distances = (
    monthlyIncomePerCapita: number,
    deprivations: HouseholdFacts['deprivations'],
    locale: Locale,
    standard: PovertyStandard = vn2022,
    options: ExplainContext = { standard },
  ): string[] =>
    explain(
      distancesToBounds({ area: 'urban', monthlyIncomePerCapita, ...(deprivations && { deprivations }) }, standard),
      languages[locale],
      options,
    );

  it('are told for each bound, with where it stands', () => {
    expect(distances(2_100_000, ['nutrition'], 'vi')).toEqual([
      'Thu nhập bình quân cao hơn mức 2.000.000 đồng/người/tháng là 100.000 đồng (Nghị định số 07/2021/NĐ-CP).',
      'Thu nhập bình quân thấp hơn mức 3.000.000 đồng/người/tháng là 900.000 đồng (Nghị định số 07/2021/NĐ-CP).',
      'Mức thiếu hụt thấp hơn ngưỡng 2 chỉ số (Nghị định số 07/2021/NĐ-CP).',
    ]);
    expect(distances(2_100_000, ['nutrition'], 'en')).toEqual([
      'The average income is 100,000 VND above the line of 2,000,000 VND per person per month (Decree No. 07/2021/NĐ-CP).',
      'The average income is 900,000 VND below the line of 3,000,000 VND per person per month (Decree No. 07/2021/NĐ-CP).',
      'The deprivation score is 2 indicators below the cut-off (Decree No. 07/2021/NĐ-CP).',
    ]);
  });

  it('say on which side an income at the bound is, and that a cut-off is just met', () => {
    const three = ['nutrition', 'sanitation', 'housing-area'];
    expect(distances(2_000_000, three, 'vi', vn2022, {})).toEqual([
      'Thu nhập bình quân đúng bằng mức 2.000.000 đồng/người/tháng, chưa vượt mức.',
      'Thu nhập bình quân thấp hơn mức 3.000.000 đồng/người/tháng là 1.000.000 đồng.',
      'Mức thiếu hụt vừa đạt ngưỡng.',
    ]);
    expect(distances(2_000_000, three, 'en', vn2022, {})).toEqual([
      'The average income is exactly at the line of 2,000,000 VND per person per month, not above it.',
      'The average income is 1,000,000 VND below the line of 3,000,000 VND per person per month.',
      'The deprivation score just meets the cut-off.',
    ]);
    expect(distances(150_000, undefined, 'vi', vn2001, {})).toEqual([
      'Thu nhập bình quân đúng bằng mức 150.000 đồng/người/tháng, không còn dưới mức.',
    ]);
    expect(distances(150_000, undefined, 'en', vn2001, {})).toEqual([
      'The average income is exactly at the line of 150,000 VND per person per month, not below it.',
    ]);
  });

  it('count points where the standard is not given, and no indicator while one is not known', () => {
    const four = ['nutrition', 'sanitation', 'housing-area', 'employment'];
    expect(distances(2_000_000, four, 'vi', vn2022, {}).at(-1)).toBe('Mức thiếu hụt vượt ngưỡng 1 điểm thiếu hụt.');
    expect(distances(2_000_000, four, 'en', vn2022, {}).at(-1)).toBe(
      'The deprivation score is 1 deprivation point above the cut-off.',
    );
    expect(distances(2_000_000, undefined, 'vi')).toHaveLength(2);
  });

  it('are reckoned by the year where the standard does so', () => {
    expect(distances(3_000_000, [], 'vi', hoChiMinhCity2024)[0]).toBe(
      'Thu nhập bình quân thấp hơn mức 46.000.000 đồng/người/năm là 10.000.000 đồng (Nghị quyết số 15/NQ-HĐND (2024), theo một nguồn duy nhất).',
    );
    expect(distances(3_000_000, [], 'en', hoChiMinhCity2024, {})[0]).toContain('VND per person per year');
  });

  it('cite nothing from a standard that does not have the bound', () => {
    expect(distances(2_100_000, undefined, 'vi', vn2022, { standard: vn2016 })[0]).toBe(
      'Thu nhập bình quân cao hơn mức 2.000.000 đồng/người/tháng là 100.000 đồng.',
    );
  });
});
