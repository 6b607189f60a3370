import type { ProgrammeRows } from '../programme.ts';

/** Quyết định 90/QĐ-TTg: targets of 2021–2025. */
export const qd90Of2022Rows: ProgrammeRows = {
  id: 'qd-90-2022',
  name: {
    vi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025',
    en: 'National target programme for sustainable poverty reduction 2021–2025',
  },
  source: { act: 'qd-90-2022', evidence: 'confirmed' },
  territory: { level: 'country' },
  period: { from: '2020-12-31', until: '2025-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                         kind: 'annual-reduction', measure: 'poor',              base: 'households',                   bound: { between: ['1', '1.5'] }, judged: 'every-year',                                                               source: { note: 'Judged on the poor rate alone; the standard changes at the end of 2021, so the steps are counted from there where observations are under the new one' } },
    { id: 'poor-ethnic-minority',         kind: 'annual-reduction', measure: 'poor',              base: 'households',                   bound: { moreThan: '3' },         judged: 'every-year', group: 'ethnic-minority' },
    { id: 'poor-in-poor-districts',       kind: 'annual-reduction', measure: 'poor',              base: 'households',                   bound: { between: ['4', '5'] },   judged: 'every-year', group: 'poor-districts',                                      source: { evidence: 'single-source', note: 'Disputed: one outlet prints 4 in place of 4–5' } },
    { id: 'poor-or-near-poor-households', kind: 'relative-cut',     measure: 'poor-or-near-poor', base: 'households',                   bound: { plain: '50' } },
    { id: 'poor-districts-leaving',       kind: 'units-leaving',    measure: 'units-leaving',     base: 'districts',                    bound: { plain: '30' },                                 group: 'poor-districts' },
    { id: 'coastal-communes-leaving',     kind: 'units-leaving',    measure: 'units-leaving',     base: 'communes',                     bound: { plain: '30' },                                 group: 'coastal-communes' },
    { id: 'school-attendance',            kind: 'level',            measure: 'school-attendance',                     better: 'higher', bound: { atLeast: '90' },                               group: 'poor-and-near-poor', period: { until: '2025-12-31' }, source: { evidence: 'single-source', note: 'Children at the right level of schooling' } },
  ],
};
