import { describe, expect, it } from 'vitest';
import { classifyLowIncomeWorkers, type HouseholdFacts } from '../../src/classification/index.ts';
import { english, explain, type ExplainContext, vietnamese } from '../../src/language/index.ts';
import { type PovertyStandard, vn2022 } from '../../src/standards/index.ts';
import { weightedStandard } from '../standards/weighted-standard.ts';

function told(
  facts: HouseholdFacts,
  standard: PovertyStandard = vn2022,
  context: ExplainContext = {},
): [vi: string[], en: string[]] {
  const result = classifyLowIncomeWorkers(facts, standard);
  return [explain(result, vietnamese, context), explain(result, english, context)];
}

describe('low-income workers', () => {
  it('are those of a household within the bound that is neither poor nor near-poor', () => {
    expect(told({ area: 'rural', monthlyIncomePerCapita: 2_000_000 })).toEqual([
      [
        'Thu nhập bình quân 2.000.000 đồng/người/tháng không vượt mức 2.250.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 30/2025/NĐ-CP).',
        'Loại hộ: hộ có mức sống trung bình.',
        'Kết luận: các thành viên đi làm là người lao động có thu nhập thấp.',
      ],
      [
        'The average income of 2,000,000 VND per person per month does not exceed the line of 2,250,000 VND per person per month (rural area; Decree No. 30/2025/NĐ-CP).',
        'Class of the household: household of average living standard.',
        'Conclusion: the members who work are low-income workers.',
      ],
    ]);
  });

  it('are none above the bound, or in a household that is poor', () => {
    expect(told({ area: 'urban', monthlyIncomePerCapita: 3_000_001 })).toEqual([
      [
        'Thu nhập bình quân 3.000.001 đồng/người/tháng vượt mức 3.000.000 đồng/người/tháng của khu vực thành thị (Nghị định số 30/2025/NĐ-CP).',
        'Loại hộ: hộ không thuộc diện nào của chuẩn.',
        'Kết luận: các thành viên đi làm không phải là người lao động có thu nhập thấp.',
      ],
      [
        'The average income of 3,000,001 VND per person per month exceeds the line of 3,000,000 VND per person per month (urban area; Decree No. 30/2025/NĐ-CP).',
        'Class of the household: household in no class of the standard.',
        'Conclusion: the members who work are not low-income workers.',
      ],
    ]);
    const deprivations = ['nutrition', 'sanitation', 'housing-area'] as const;
    expect(told({ area: 'rural', monthlyIncomePerCapita: 900_000, deprivations })[1].slice(1)).toEqual([
      'Class of the household: poor household.',
      'Conclusion: the members who work are not low-income workers.',
    ]);
  });

  it('may be open: then the bounds that are known, the classes that are possible, and what would decide', () => {
    expect(told({ monthlyIncomePerCapita: 2_000_000, deprivations: [] })).toEqual([
      [
        'Thu nhập bình quân 2.000.000 đồng/người/tháng không vượt mức 2.250.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 30/2025/NĐ-CP).',
        'Thu nhập bình quân 2.000.000 đồng/người/tháng không vượt mức 3.000.000 đồng/người/tháng của khu vực thành thị (Nghị định số 30/2025/NĐ-CP).',
        'Loại hộ: hộ cận nghèo hoặc hộ có mức sống trung bình.',
        'Chưa xác định được các thành viên đi làm có phải là người lao động có thu nhập thấp hay không.',
        'Cần biết thêm: khu vực cư trú.',
      ],
      [
        'The average income of 2,000,000 VND per person per month does not exceed the line of 2,250,000 VND per person per month (rural area; Decree No. 30/2025/NĐ-CP).',
        'The average income of 2,000,000 VND per person per month does not exceed the line of 3,000,000 VND per person per month (urban area; Decree No. 30/2025/NĐ-CP).',
        'Class of the household: near-poor household or household of average living standard.',
        'It is open whether the members who work are low-income workers.',
        'Needed to decide: the residence area.',
      ],
    ]);
    expect(told({ area: 'rural', deprivations: [] })[1]).toEqual([
      'Class of the household: near-poor household, household of average living standard or household in no class of the standard.',
      'It is open whether the members who work are low-income workers.',
      'Needed to decide: the monthly income per person.',
    ]);
  });

  it('may be open by the standard alone: then its gap is told, in its words where it is given', () => {
    const [low, above] = weightedStandard([1], 1).bands;
    const possible = ['near-poor', 'none'] as const;
    const standard = {
      ...weightedStandard([1], 1),
      bands: [low, { ...above, outcomes: [{ from: 0, open: { gap: 'g', possible }, source: { evidence: 'draft' } }] }],
      lowIncomeWorker: { ...low?.upTo, amounts: { everywhere: 2_000 } },
    } as PovertyStandard;
    const facts = { area: 'everywhere', monthlyIncomePerCapita: 1_500 };
    expect(told(facts, standard)).toEqual([
      [
        'Thu nhập bình quân 1.500 đồng/người/tháng không vượt mức 2.000 đồng/người/tháng của khu vực “everywhere” (theo dự thảo).',
        'Loại hộ: hộ cận nghèo hoặc hộ không thuộc diện nào của chuẩn.',
        'Chuẩn còn để ngỏ: “g”.',
        'Chưa xác định được các thành viên đi làm có phải là người lao động có thu nhập thấp hay không.',
      ],
      [
        'The average income of 1,500 VND per person per month does not exceed the line of 2,000 VND per person per month (area “everywhere”; from a draft).',
        'Class of the household: near-poor household or household in no class of the standard.',
        'Left open by the standard: “g”.',
        'It is open whether the members who work are low-income workers.',
      ],
    ]);
    expect(told(facts, standard, { standard })[1]).toContain('Left open by the standard: Test.');
  });
});
