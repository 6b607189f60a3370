import { describe, expect, it } from 'vitest';
import { foundingDocuments } from '../../docs/examples/founding-figures.ts';
import { householdExamples } from '../../docs/examples/household-examples.ts';
import { renderDemo } from '../../docs/examples/render-demo.ts';
import { nationalStandards } from '../../src/standards/index.ts';
import { publishedRecords } from '../claims/published/record.ts';

const lines = renderDemo();
const text = lines.join('\n');
/** The text as if it were not wrapped. */
const flowing = text.replace(/\s+/gu, ' ');

describe('the demo', () => {
  it('is readable in a terminal of 100 columns', () => {
    expect(lines.filter((line) => line.normalize('NFC').length > 100)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });

  it('classifies a household under every national standard, and says why', () => {
    expect(new Set(householdExamples.map(({ standard }) => standard.id))).toEqual(
      new Set(nationalStandards.map(({ id }) => id)),
    );
    expect(flowing).toContain(
      'Thu nhập bình quân 1.500.000 đồng/người/tháng không vượt mức 1.500.000 đồng/người/tháng của khu vực nông thôn (Nghị định số 07/2021/NĐ-CP).',
    );
    expect(flowing).toContain('Kết luận: hộ nghèo (nghèo về thu nhập).');
    expect(flowing).toContain('Cần biết thêm: khu vực cư trú.');
    expect(flowing).toContain('Chuẩn còn để ngỏ: Nghị định không quy định hộ có mức sống trung bình');
  });

  it('checks the figures of the five founding documents', () => {
    expect(foundingDocuments).toHaveLength(5);
    expect(text).toContain('3,765 (÷ 4)');
    expect(text).toContain('3,012 (÷ 5)');
    expect(text).toContain('tổng số hộ 26.316–26.717');
    expect(text).toContain('tổng số hộ 80.307–81.233');
    expect(text).toMatch(/ 2,68 .*chưa đủ căn cứ/u);
    expect(text).toMatch(/14\.500 ≤ x < 14\.600/u);
    expect(text).toMatch(/ 3 ≤ x /u);
  });

  it('follows targets and adds counts up across the reform, without taking a half for the whole', () => {
    expect(flowing).toContain('bình quân 3,765 điểm phần trăm/năm qua 4 năm.');
    expect(flowing).toContain(
      'Theo từng năm: 2022 đạt (1,17 điểm phần trăm), 2023 đạt (1,1 điểm phần trăm), 2024 đạt (1 điểm phần trăm; nằm trong khoảng làm tròn), 2025 chưa đến.',
    );
    expect(flowing).toContain('Đơn vị cấp tỉnh 19 (từ ngày 1/7/2025): hộ 422.000, hộ nghèo 22.000.');
    expect(flowing).toContain('hộ 340.000, hộ nghèo 10.000 (còn thiếu: đơn vị cấp tỉnh 06 (từ ngày 1/8/2008)).');
  });

  it('leaves out no figure that the records have of those documents', () => {
    const records = foundingDocuments.flatMap((document) => document.records);
    expect(new Set(records)).toEqual(new Set(publishedRecords.flatMap(({ id }) => (id.startsWith('seed-') ? id : []))));
    const printed = foundingDocuments.flatMap(({ figures }) => figures.map((figure) => figure.printed)).join('; ');
    const missing = publishedRecords
      .filter(({ id }) => records.includes(id))
      .flatMap(({ values }) => Object.values(values))
      .filter((value) => !printed.replace('từ 1%/năm', '1%/năm').includes(value.text));
    expect(missing).toEqual([]);
  });
});
