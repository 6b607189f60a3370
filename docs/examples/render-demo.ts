import {
  checkClaim,
  classifyHousehold,
  classifyUnder,
  createRegistry,
  english,
  explain,
  provinceSuccessions,
  provinces,
  recast,
  vn2016,
  vietnamese,
  vn2022,
} from '../../src/index.ts';
import { foundingDocuments } from './founding-figures.ts';
import { foundingRow } from './founding-row.ts';
import { householdExamples } from './household-examples.ts';
import { renderRow } from './render-table.ts';
import { langSonProgress, nationalProgress } from './target-examples.ts';
import { wrapText } from './wrap-text.ts';

const width = 100;
const columns = [38, 25, 14, 17];

function heading(text: string): string[] {
  return ['', text, '═'.repeat(width)];
}

/** Sentences as a list, indented. */
function bullets(sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) =>
    wrapText(sentence, width - 6).map((line, place) => `    ${place === 0 ? '• ' : '  '}${line}`),
  );
}

function households(): string[] {
  return householdExamples.flatMap(({ title, facts, standard }) => [
    '',
    ...wrapText(`${standard.name.vi} (${standard.id}): ${title}`, width),
    ...bullets(explain(classifyHousehold(facts, standard), vietnamese, { standard })),
  ]);
}

function oneHouseholdUnderTwo(): string[] {
  const standards = [vn2016, vn2022];
  const results = classifyUnder(
    {
      area: 'rural',
      monthlyIncomePerCapita: 1_400_000,
      deprivations: ['health-insurance', 'sanitation', 'housing-area'],
    },
    standards,
  );
  return results.flatMap((result, place) => [
    '',
    ...bullets(explain(result, vietnamese, { standard: standards[place] })),
  ]);
}

function foundingTable(): string[] {
  const head = [
    renderRow(['Số công bố (printed)', 'Tính đúng (exact)', 'Kết luận (verdict)', 'Quy ước (convention)'], columns),
    columns.map((size) => '─'.repeat(size)).join('  '),
  ].flat();
  return [
    ...head,
    ...foundingDocuments.flatMap(({ source, figures }) => [
      '',
      ...wrapText(source, width),
      ...figures.flatMap((figure) => renderRow(foundingRow(figure), columns)),
    ]),
    '',
    ...wrapText(
      'Con số “chỉ nêu” (stated) không được tính từ số khác trong tài liệu: cột thứ hai là các giá trị x mà cách in cho phép.',
      width,
    ),
  ];
}

function explainedChecks(): string[] {
  return foundingDocuments.flatMap(({ figures }) =>
    figures.flatMap(({ printed, claim }) =>
      claim ? ['', ...wrapText(printed, width), ...bullets(explain(checkClaim(claim), english))] : [],
    ),
  );
}

function followedTargets(): string[] {
  return [
    ...['', 'Tỉnh Lạng Sơn, cuối năm 2015 đến cuối năm 2019'],
    ...bullets(explain(langSonProgress, vietnamese)),
    ...['', 'Cả nước, cuối năm 2021 đến cuối năm 2024'],
    ...bullets(explain(nationalProgress, vietnamese)),
  ];
}

/** Thái Nguyên of 1 July 2025 from the counts of both its provinces, and from those of one; the counts are invented. */
function acrossTheReform(): string[] {
  const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
  const before = [
    { level: 'province', code: '19', counts: { households: 340_000, poor: 10_000 } },
    { level: 'province', code: '06', counts: { households: 82_000, poor: 12_000 } },
  ] as const;
  const days = { from: '2024-12-31', to: '2025-12-31' };
  return [
    ...['', 'Thái Nguyên và Bắc Kạn có báo cáo (số đếm giả định)'],
    ...bullets(explain(recast(registry, before, days), vietnamese)),
    ...['', 'Chỉ Thái Nguyên có báo cáo'],
    ...bullets(explain(recast(registry, before.slice(0, 1), days), vietnamese)),
  ];
}

/** What `npm run demo` prints, in lines of at most 100 characters. */
export function renderDemo(): string[] {
  return [
    ...heading('Phân loại hộ theo từng chuẩn quốc gia · Households under each national standard').slice(1),
    ...households(),
    ...heading('Một hộ theo hai chuẩn · One household under two standards'),
    ...oneHouseholdUnderTwo(),
    ...heading('Kiểm tra số công bố của năm tài liệu · Checking the figures of five published documents'),
    ...foundingTable(),
    ...heading('Giải thích các phép kiểm tra, bằng tiếng Anh · The checks explained'),
    ...explainedChecks(),
    ...heading('Theo dõi mục tiêu · Following targets'),
    ...followedTargets(),
    ...heading('Số đếm qua lần sắp xếp ngày 1/7/2025 · Counts across the reform of 1 July 2025'),
    ...acrossTheReform(),
  ];
}
