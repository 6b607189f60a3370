import type { ProgrammeRows } from '../programme.ts';

/** Quyết định 1719/QĐ-TTg: targets of its phase 2021–2025. */
export const qd1719Of2021Rows: ProgrammeRows = {
  id: 'qd-1719-2021',
  name: {
    vi: 'Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021–2030',
    en: 'National target programme for ethnic-minority and mountain areas 2021–2030',
  },
  source: { act: 'qd-1719-2021', evidence: 'confirmed' },
  territory: { level: 'country' },
  period: { from: '2020-12-31', until: '2025-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor-ethnic-minority',   kind: 'annual-reduction', measure: 'poor',            base: 'households', bound: { moreThan: '3' }, judged: 'every-year', group: 'ethnic-minority' },
    { id: 'ethnic-minority-income', kind: 'multiple',         measure: 'income-per-head',                     bound: { moreThan: '2' },                       group: 'ethnic-minority', source: { evidence: 'single-source' } },
  ],
};
