import { describe, expect, it } from 'vitest';
import { classifyUnder } from '../../src/classification/index.ts';
import { english, explain, vietnamese } from '../../src/language/index.ts';
import { vn2016, vn2022, vn2027 } from '../../src/standards/index.ts';

describe('a household under several standards', () => {
  const facts = {
    area: 'rural',
    monthlyIncomePerCapita: 1_400_000,
    deprivations: ['nutrition', 'sanitation', 'housing-area'],
  } as const;
  const [first, second] = classifyUnder(facts, [vn2016, vn2022]);

  it('is told under each with its name, without a difference under the first', () => {
    expect(first && explain(first, vietnamese, { standard: vn2016 })).toEqual([
      'Chuẩn áp dụng: Chuẩn nghèo đa chiều 2016–2021.',
      'Thu nhập bình quân 1.400.000 đồng/người/tháng thuộc mức trên 1.000.000 đến 1.500.000 đồng/người/tháng của khu vực nông thôn (Quyết định số 59/2015/QĐ-TTg, theo một nguồn duy nhất).',
      'Kết luận: hộ có mức sống trung bình.',
    ]);
  });

  it('is told why the class differs', () => {
    expect(second && explain(second, vietnamese, { standard: vn2022 })).toEqual([
      'Chuẩn áp dụng: Chuẩn nghèo đa chiều 2022–2026.',
      'Thu nhập bình quân 1.400.000 đồng/người/tháng không vượt mức 1.500.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
      'Hộ thiếu hụt 3 chỉ số (dinh dưỡng, diện tích nhà ở bình quân đầu người, nhà tiêu hợp vệ sinh), đạt ngưỡng từ 3 chỉ số trở lên (Nghị định số 07/2021/NĐ-CP).',
      'Kết luận: hộ nghèo.',
      'Kết quả khác với chuẩn nêu đầu tiên vì thu nhập rơi vào mức khác.',
    ]);
  });

  it('is told by the label of the standard without it, and all differences at once', () => {
    const [, other] = classifyUnder({ area: 'rural', monthlyIncomePerCapita: 2_300_000 }, [vn2022, vn2027]);
    const sentences = other && explain(other, english);
    expect(sentences?.[0]).toBe(`Standard applied: ${vn2027.name.en}.`);
    expect(sentences?.at(-1)).toBe(
      'The class differs from that under the first standard because the income falls into another band; one of the two standards leaves the class open.',
    );
    const [, more] = classifyUnder({ area: 'rural', monthlyIncomePerCapita: 900_000 }, [vn2016, vn2027]);
    expect(more && explain(more, vietnamese).at(-1)).toMatch(/^Cần biết thêm/u);
    const [, open] = classifyUnder({ monthlyIncomePerCapita: 2_300_000, deprivations: [] }, [vn2022, vn2027]);
    expect(open && explain(open, vietnamese).at(-1)).toBe(
      'Kết quả khác với chuẩn nêu đầu tiên vì thu nhập rơi vào mức khác; một trong hai chuẩn cần dữ kiện chưa biết; một trong hai chuẩn còn để ngỏ.',
    );
  });
});
