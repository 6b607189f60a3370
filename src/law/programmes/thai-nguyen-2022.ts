import type { ProgrammeRows } from '../programme.ts';

/** Targets of Thái Nguyên province 2022–2025, as its founding document states them. */
export const thaiNguyen2022Rows: ProgrammeRows = {
  id: 'thai-nguyen-2022',
  name: {
    vi: 'Mục tiêu giảm nghèo của tỉnh Thái Nguyên giai đoạn 2022–2025',
    en: 'Targets of Thái Nguyên province 2022–2025',
  },
  source: { evidence: 'single-source' },
  territory: { level: 'province', code: '19', since: '2008-08-01' },
  period: { from: '2021-12-31', until: '2025-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                          kind: 'annual-reduction', measure: 'poor',                          base: 'households', bound: { atLeast: '1' }, judged: 'average',                                             source: { note: '“từ 1%/năm trở lên”' } },
    { id: 'poor-in-ethnic-minority-area',  kind: 'annual-reduction', measure: 'poor',                          base: 'households', bound: { plain: '2' },   judged: 'average', group: 'ethnic-minority-and-mountain-area' },
    { id: 'especially-difficult-communes', kind: 'relative-cut',     measure: 'especially-difficult-communes', base: 'communes',   bound: { plain: '50' } },
  ],
};
