import { describe, expect, it } from 'vitest';
import { classifyByScores, classifyHousehold } from '../../src/classification/index.ts';
import { english, explain, vietnamese } from '../../src/language/index.ts';
import {
  bacNinh2025,
  defineStandard,
  hoChiMinhCity2024,
  vn2001,
  vn2011,
  vn2016,
  vn2022,
  vn2027,
} from '../../src/standards/index.ts';
import { languages } from './languages.ts';

const poor2022 = classifyHousehold(
  { area: 'rural', monthlyIncomePerCapita: 1_500_000, deprivations: ['nutrition', 'housing-area', 'sanitation'] },
  vn2022,
);

describe('a household that is poor by income and deprivations', () => {
  it('is explained with the official numbers of the acts when the standard is given', () => {
    expect(explain(poor2022, vietnamese, { standard: vn2022 })).toEqual([
      'Thu nhập bình quân 1.500.000 đồng/người/tháng không vượt mức 1.500.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
      'Hộ thiếu hụt 3 chỉ số (dinh dưỡng, diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh), đạt ngưỡng từ 3 chỉ số trở lên (Nghị định số 07/2021/NĐ-CP).',
      'Kết luận: hộ nghèo.',
    ]);
    expect(explain(poor2022, english, { standard: vn2022 })).toEqual([
      'The average income of 1,500,000 VND per person per month does not exceed the line of 1,500,000 VND per person per month (rural area; Decree No. 07/2021/NĐ-CP).',
      'The household is deprived in 3 indicators (nutrition, floor area per head, hygienic toilet), which meets the cut-off of 3 indicators (Decree No. 07/2021/NĐ-CP).',
      'Conclusion: poor household.',
    ]);
  });

  it('is explained with them without the standard too, for they stand in the register', () => {
    expect(explain(poor2022, vietnamese)[0]).toMatch(/nông thôn \(Nghị định số 07\/2021\/NĐ-CP\)\.$/u);
    expect(explain(poor2022, english)[0]).toMatch(/\(rural area; Decree No\. 07\/2021\/NĐ-CP\)\.$/u);
  });
});

describe('an income', () => {
  const incomeSentence = (area: 'rural' | 'urban', monthlyIncomePerCapita: number): string | undefined =>
    explain(classifyHousehold({ area, monthlyIncomePerCapita, deprivations: [] }, vn2022), vietnamese, {
      standard: vn2022,
    })[0];

  it('between two bounds is told in the words of the act, above the one and up to the other', () => {
    expect(incomeSentence('urban', 2_500_000)).toBe(
      'Thu nhập bình quân 2.500.000 đồng/người/tháng thuộc mức trên 2.000.000 đến 3.000.000 đồng/người/tháng của khu vực thành thị (Nghị định số 07/2021/NĐ-CP).',
    );
  });

  it('above the last bound exceeds it', () => {
    expect(incomeSentence('rural', 2_250_001)).toBe(
      'Thu nhập bình quân 2.250.001 đồng/người/tháng vượt mức 2.250.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
    );
  });

  it.each([
    [149_999, 'dưới mức', 'is below the line of'],
    [150_000, 'không dưới mức', 'is not below the line of'],
  ])('of %i stands to a strict bound', (monthlyIncomePerCapita, vi, en) => {
    const result = classifyHousehold({ area: 'urban', monthlyIncomePerCapita }, vn2001);
    expect(explain(result, vietnamese)[0]).toContain(`${vi} 150.000 đồng/người/tháng của khu vực thành thị`);
    expect(explain(result, english)[0]).toContain(`${en} 150,000 VND per person per month (urban area;`);
  });

  it('between a bound that belongs below and a strict one cites both acts, each with its evidence', () => {
    const result = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 600_000 }, vn2011);
    expect(explain(result, vietnamese, { standard: vn2011 })[0]).toBe(
      'Thu nhập bình quân 600.000 đồng/người/tháng thuộc mức trên 520.000 đến dưới 900.000 đồng/người/tháng của khu vực nông thôn (Quyết định số 09/2011/QĐ-TTg; Quyết định số 32/2014, theo một nguồn duy nhất).',
    );
    expect(explain(result, english, { standard: vn2011 })[0]).toBe(
      'The average income of 600,000 VND per person per month is above 520,000 and below 900,000 VND per person per month (rural area; Decision No. 09/2011/QĐ-TTg; Decision No. 32/2014, from a single source).',
    );
  });

  it('is reckoned by the year where the standard does so', () => {
    const result = classifyHousehold(
      { area: 'urban', monthlyIncomePerCapita: 3_000_000, deprivations: [] },
      hoChiMinhCity2024,
    );
    expect(explain(result, vietnamese, { standard: hoChiMinhCity2024 })[0]).toBe(
      'Thu nhập bình quân 36.000.000 đồng/người/năm không vượt mức 46.000.000 đồng/người/năm của khu vực thành thị (Nghị quyết số 15/NQ-HĐND (2024), theo một nguồn duy nhất).',
    );
  });

  it('that does not divide evenly is rounded and said to be, but never onto a bound', () => {
    const shared = (total: number, members: number): string | undefined =>
      explain(
        classifyHousehold({ area: 'rural', monthlyIncomePerCapita: { total, members }, deprivations: [] }, vn2022),
        vietnamese,
      )[0];
    expect(shared(10_000_000, 7)).toContain('Thu nhập bình quân khoảng 1.428.571,43 đồng/người/tháng không vượt mức');
    expect(shared(3_000_001, 2)).toContain('Thu nhập bình quân 1.500.000,5 đồng/người/tháng thuộc mức trên 1.500.000');
    expect(shared(1_500_000_001, 1000)).toContain(
      'Thu nhập bình quân 1.500.000,001 đồng/người/tháng thuộc mức trên 1.500.000 đến 2.250.000 đồng',
    );
  });

  it('is compared in every area that is possible', () => {
    const result = classifyHousehold({ monthlyIncomePerCapita: 1_800_000, deprivations: [] }, vn2022);
    expect(explain(result, vietnamese)).toEqual([
      'Thu nhập bình quân 1.800.000 đồng/người/tháng thuộc mức trên 1.500.000 đến 2.250.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
      'Thu nhập bình quân 1.800.000 đồng/người/tháng không vượt mức 2.000.000 đồng/người/tháng của khu vực thành thị (Nghị định số 07/2021/NĐ-CP).',
      'Hộ không thiếu hụt chỉ số nào, dưới ngưỡng 3 chỉ số (Nghị định số 07/2021/NĐ-CP).',
      'Chưa đủ căn cứ xác định; hộ có thể là hộ cận nghèo hoặc hộ có mức sống trung bình.',
      'Cần biết thêm: khu vực cư trú.',
    ]);
  });
});

describe('deprivations', () => {
  const sentence = (deprivations: Record<string, boolean> | string[], locale: 'vi' | 'en'): string | undefined =>
    explain(
      classifyHousehold(
        { area: 'rural', monthlyIncomePerCapita: 1_000_000, deprivations: deprivations as Record<string, never> },
        vn2022,
      ),
      languages[locale],
    )[1];
  const allButSanitation = Object.fromEntries(
    vn2022.indicators.filter(({ code }) => code !== 'sanitation').map(({ code }) => [code, false]),
  );

  it('below the cut-off', () => {
    expect(sentence(['nutrition'], 'vi')).toBe(
      'Hộ thiếu hụt 1 chỉ số (dinh dưỡng), dưới ngưỡng 3 chỉ số (Nghị định số 07/2021/NĐ-CP).',
    );
    expect(sentence(['nutrition'], 'en')).toBe(
      'The household is deprived in 1 indicator (nutrition), which is below the cut-off of 3 indicators (Decree No. 07/2021/NĐ-CP).',
    );
  });

  it('none', () => {
    expect(sentence([], 'en')).toBe(
      'The household is deprived in no indicator, which is below the cut-off of 3 indicators (Decree No. 07/2021/NĐ-CP).',
    );
  });

  it('below the cut-off whatever is not known', () => {
    const partly = { ...allButSanitation, nutrition: true };
    expect(sentence(partly, 'vi')).toBe(
      'Hộ thiếu hụt nhiều nhất 2 chỉ số (dinh dưỡng), dưới ngưỡng 3 chỉ số (Nghị định số 07/2021/NĐ-CP).',
    );
    expect(sentence(partly, 'en')).toBe(
      'The household is deprived in at most 2 indicators (nutrition), which is below the cut-off of 3 indicators (Decree No. 07/2021/NĐ-CP).',
    );
  });

  it('at the cut-off whatever is not known', () => {
    expect(sentence({ nutrition: true, sanitation: true, employment: true }, 'vi')).toBe(
      'Hộ thiếu hụt ít nhất 3 chỉ số (việc làm, dinh dưỡng, nhà tiêu hợp vệ sinh), đạt ngưỡng từ 3 chỉ số trở lên (Nghị định số 07/2021/NĐ-CP).',
    );
  });

  it('on either side of the cut-off', () => {
    expect(sentence({ nutrition: true }, 'vi')).toBe(
      'Hộ thiếu hụt ít nhất 1 chỉ số (dinh dưỡng), còn 11 chỉ số chưa rõ, nên chưa xác định được hộ có đạt ngưỡng từ 3 chỉ số trở lên hay không (Nghị định số 07/2021/NĐ-CP).',
    );
    expect(sentence({}, 'en')).toBe(
      '12 indicators not known, so it is open whether the household meets the cut-off of 3 indicators (Decree No. 07/2021/NĐ-CP).',
    );
  });

  it('under the name that the standard has for an indicator', () => {
    const result = classifyHousehold(
      { area: 'rural', monthlyIncomePerCapita: 800_000, deprivations: ['sanitation'] },
      vn2016,
    );
    expect(explain(result, vietnamese, { standard: vn2016 })[1]).toContain('(hố xí/nhà tiêu hợp vệ sinh)');
    expect(explain(result, vietnamese)[1]).toContain('(nhà tiêu hợp vệ sinh)');
  });
});

describe('review scores', () => {
  it('are told as scores', () => {
    const result = classifyByScores({ area: 'rural', incomeScore: 140, deprivationScore: 30 }, vn2022);
    expect(explain(result, vietnamese, { standard: vn2022 })).toEqual([
      'Tổng điểm B1 140 điểm không vượt mức 140 điểm của khu vực nông thôn (Thông tư số 07/2021/TT-BLĐTBXH).',
      'Theo tổng điểm B2, hộ thiếu hụt 3 chỉ số, đạt ngưỡng từ 3 chỉ số trở lên (Nghị định số 07/2021/NĐ-CP).',
      'Kết luận: hộ nghèo.',
    ]);
    expect(explain(result, english, { standard: vn2022 })).toEqual([
      'The B1 score of 140 points does not exceed the line of 140 points (rural area; Circular No. 07/2021/TT-BLĐTBXH).',
      'By its B2 score the household is deprived in 3 indicators, which meets the cut-off of 3 indicators (Decree No. 07/2021/NĐ-CP).',
      'Conclusion: poor household.',
    ]);
  });

  it('that are not known are what would decide', () => {
    const noB2 = classifyByScores({ area: 'rural', incomeScore: 100 }, vn2022);
    expect(explain(noB2, vietnamese).slice(1)).toEqual([
      'Chưa biết tổng điểm B2, nên chưa xác định được hộ có đạt ngưỡng từ 3 chỉ số trở lên hay không (Nghị định số 07/2021/NĐ-CP).',
      'Chưa đủ căn cứ xác định; hộ có thể là hộ nghèo hoặc hộ cận nghèo.',
      'Cần biết thêm: tổng điểm B2.',
    ]);
    const noArea = classifyByScores({ incomeScore: 150, deprivationScore: 0 }, vn2022);
    expect(explain(noArea, english).slice(-2)).toEqual([
      'The class is not settled; still possible: near-poor household, household of average living standard or household in no class of the standard.',
      'Needed to decide, the most decisive first: the residence area, the monthly income per person.',
    ]);
    const noB1 = classifyByScores({ area: 'rural', deprivationScore: 0 }, vn2022);
    expect(explain(noB1, english).at(-1)).toContain('the B1 score');
  });
});

describe('a conclusion', () => {
  it('keeps the ground of poverty', () => {
    const byIncome = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 700_000 }, vn2016);
    expect(explain(byIncome, vietnamese).at(-1)).toBe('Kết luận: hộ nghèo (nghèo về thu nhập).');
    const byDeprivation = classifyHousehold(
      { area: 'rural', monthlyIncomePerCapita: 700_001, deprivations: ['sanitation', 'water-source', 'telecom-use'] },
      vn2016,
    );
    expect(explain(byDeprivation, vietnamese).at(-1)).toBe(
      'Kết luận: hộ nghèo (nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản).',
    );
    expect(explain(byDeprivation, english).at(-1)).toBe('Conclusion: poor household (poor by deprivation).');
  });

  it('cites the act itself where no reason before it did', () => {
    const facts = {
      area: 'rural',
      deprivations: { sanitation: true, 'water-source': true, 'telecom-use': true },
    } as const;
    const result = classifyByScores({ area: 'rural', incomeScore: 150, deprivationScore: 0 }, vn2016);
    expect(explain(result, vietnamese, { standard: vn2016 }).at(-1)).toBe('Kết luận: hộ cận nghèo.');
    const onlyBelow = classifyByScores({ area: 'rural', incomeScore: 120 }, vn2016);
    expect(explain(onlyBelow, vietnamese, { standard: vn2016 })).toEqual([
      'Tổng điểm B1 120 điểm không vượt mức 120 điểm của khu vực nông thôn (Thông tư số 17/2016/TT-BLĐTBXH).',
      'Kết luận: hộ nghèo (nghèo về thu nhập; Quyết định số 59/2015/QĐ-TTg).',
    ]);
    expect(classifyHousehold(facts, vn2016).decided).toBe(false);
  });

  it('names whoever is in no class', () => {
    const result = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 9_000_000 }, vn2022);
    expect(explain(result, vietnamese).at(-1)).toBe('Kết luận: hộ không thuộc diện nào của chuẩn.');
    expect(explain(result, english).at(-1)).toBe('Conclusion: household in no class of the standard.');
  });

  it('lists what would decide, the kind of input once for indicators in a row', () => {
    const result = classifyHousehold({ deprivations: { nutrition: true, sanitation: true } }, vn2022);
    expect(result.decided).toBe(false);
    expect(explain(result, vietnamese).at(-1)).toMatch(
      /^Cần biết thêm, điều quyết định nhất nêu trước: .*thu nhập bình quân đầu người\/tháng/u,
    );
    expect(
      explain(result, vietnamese)
        .at(-1)
        ?.match(/tình trạng thiếu hụt về/gu),
    ).toHaveLength(1);
  });
});

describe('what the law leaves open', () => {
  const result = classifyHousehold({ area: 'urban', monthlyIncomePerCapita: 2_800_001, deprivations: [] }, vn2027);

  it('is told in the words of the standard', () => {
    expect(explain(result, vietnamese, { standard: vn2027 })).toEqual([
      'Thu nhập bình quân 2.800.001 đồng/người/tháng vượt mức 2.800.000 đồng/người/tháng của khu vực thành thị (Điều 3 Nghị định số 351/2025/NĐ-CP).',
      'Chuẩn còn để ngỏ: Nghị định không quy định hộ có mức sống trung bình mà để Thủ tướng Chính phủ quyết định riêng; nội dung chưa rõ, không suy ra từ hệ số 1,5 lần (Nghị định số 351/2025/NĐ-CP).',
      'Chưa đủ căn cứ xác định; hộ có thể là hộ có mức sống trung bình hoặc hộ không thuộc diện nào của chuẩn.',
    ]);
  });

  it('is told by the name of the gap without the standard', () => {
    expect(explain(result, english).slice(1)).toEqual([
      'Left open by the standard: “average-living-standard” (Decree No. 351/2025/NĐ-CP).',
      'The class is not settled; still possible: household of average living standard or household in no class of the standard.',
    ]);
  });

  it('is told once, however many cells it keeps open', () => {
    const open = classifyHousehold({ monthlyIncomePerCapita: 2_000_000 }, bacNinh2025);
    const gaps = explain(open, vietnamese).filter((line) => line.startsWith('Chuẩn còn để ngỏ'));
    expect(gaps).toHaveLength(1);
  });
});

describe('a standard of one’s own', () => {
  const own = defineStandard({
    id: 'own',
    name: { vi: 'Chuẩn thử', en: 'Trial standard' },
    acts: { 'du-thao': { type: 'decree', number: '1/2030/NĐ-CP' } },
    sources: { standard: { evidence: 'unconfirmed' } },
    periods: [{ from: '2030-01-01' }],
    areas: ['mountain'],
    incomePeriod: 'month',
    bands: [
      {
        id: 'all',
        outcomes: [
          { from: 3, class: 'poor', source: { act: 'du-thao', annex: true, evidence: 'draft' } },
          { from: 0, class: 'near-poor', source: { act: 'du-thao', article: 2, clause: 1, evidence: 'confirmed' } },
        ],
      },
    ],
    services: [{ code: 'living', name: { vi: 'Đời sống', en: 'Living' } }],
    indicators: [
      {
        code: 'light',
        service: 'living',
        name: { vi: 'Điện lưới', en: 'Grid power' },
        weight: 2,
        rule: { rule: 'reported', gap: 'rules' },
      },
      {
        code: 'road',
        service: 'living',
        name: { vi: 'Đường ô tô', en: 'Road' },
        weight: 1,
        rule: { rule: 'reported', gap: 'rules' },
      },
    ],
    cutOff: 3,
    gaps: [{ id: 'rules', kind: 'undetermined', about: 'indicators', description: { vi: 'Chưa rõ', en: 'Not known' } }],
  });

  it('counts points where indicators weigh more than one, and cites places without an act, annexes and clauses', () => {
    const both = classifyHousehold({ monthlyIncomePerCapita: 5, deprivations: ['light', 'road'] }, own);
    expect(explain(both, vietnamese, { standard: own })).toEqual([
      'Hộ có 3 điểm thiếu hụt (điện lưới, đường ô tô), đạt ngưỡng từ 3 điểm thiếu hụt trở lên (chưa được xác nhận).',
      'Kết luận: hộ nghèo (Phụ lục Nghị định số 1/2030/NĐ-CP, theo dự thảo).',
    ]);
    expect(explain(both, english, { standard: own }).at(-1)).toBe(
      'Conclusion: poor household (Annex of Decree No. 1/2030/NĐ-CP, from a draft).',
    );
    const one = classifyHousehold({ monthlyIncomePerCapita: 5, deprivations: ['road'] }, own);
    expect(explain(one, vietnamese, { standard: own })).toEqual([
      'Hộ có 1 điểm thiếu hụt (đường ô tô), dưới ngưỡng 3 điểm thiếu hụt (chưa được xác nhận).',
      'Kết luận: hộ cận nghèo (khoản 1 Điều 2 Nghị định số 1/2030/NĐ-CP).',
    ]);
    expect(explain(one, english, { standard: own })).toEqual([
      'The household has 1 deprivation point (road), which is below the cut-off of 3 deprivation points (not confirmed).',
      'Conclusion: near-poor household (Article 2, Clause 1 of Decree No. 1/2030/NĐ-CP).',
    ]);
    const none = classifyHousehold({ monthlyIncomePerCapita: 5, deprivations: [] }, own);
    expect(explain(none, vietnamese, { standard: own })[0]).toBe(
      'Hộ không có điểm thiếu hụt nào, dưới ngưỡng 3 điểm thiếu hụt (chưa được xác nhận).',
    );
  });

  it('counts points without the standard, as the score itself shows weights, and leaves a key that is in no register as it is', () => {
    const result = classifyHousehold({ monthlyIncomePerCapita: 5, deprivations: { light: true } }, own);
    expect(explain(result, vietnamese)).toEqual([
      'Hộ có ít nhất 2 điểm thiếu hụt (“light”), còn 1 chỉ số chưa rõ, nên chưa xác định được hộ có đạt ngưỡng từ 3 điểm thiếu hụt trở lên hay không (chưa được xác nhận).',
      'Chưa đủ căn cứ xác định; hộ có thể là hộ nghèo hoặc hộ cận nghèo.',
      'Cần biết thêm: tình trạng thiếu hụt về “road”.',
    ]);
    const both = classifyHousehold({ monthlyIncomePerCapita: 5, deprivations: ['light', 'road'] }, own);
    expect(explain(both, vietnamese).at(-1)).toBe('Kết luận: hộ nghèo (Phụ lục du-thao, theo dự thảo).');
  });

  it('names its own areas by their code', () => {
    const lined = {
      ...own,
      bands: [
        {
          id: 'line',
          upTo: {
            amounts: { mountain: 100 },
            operator: '<=',
            source: { act: 'nq-5-2031-somewhere', evidence: 'confirmed' },
            operatorSource: {},
          },
          outcomes: [{ from: 0, class: 'poor' }],
        },
        { id: 'above', outcomes: [{ from: 0, class: 'none' }] },
      ],
    } as const;
    const result = classifyHousehold({ area: 'mountain', monthlyIncomePerCapita: 100 }, lined);
    expect(explain(result, vietnamese)).toEqual([
      'Thu nhập bình quân 100 đồng/người/tháng không vượt mức 100 đồng/người/tháng của khu vực “mountain” (nq-5-2031-somewhere).',
      'Kết luận: hộ nghèo (chưa được xác nhận).',
    ]);
    expect(explain(result, english)[0]).toContain('(area “mountain”; nq-5-2031-somewhere)');
  });
});
