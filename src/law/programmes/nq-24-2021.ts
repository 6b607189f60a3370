import type { ProgrammeRows } from '../programme.ts';

/** Nghị quyết 24/2021/QH15: targets of 2021–2025. */
export const nq24Of2021Rows: ProgrammeRows = {
  id: 'nq-24-2021',
  name: {
    vi: 'Chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025',
    en: 'Investment policy of the programme for sustainable poverty reduction 2021–2025',
  },
  source: { act: 'nq-24-2021', evidence: 'confirmed' },
  territory: { level: 'country' },
  period: { from: '2020-12-31', until: '2025-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                     kind: 'annual-reduction', measure: 'poor',          base: 'households', bound: { between: ['1', '1.5'] }, judged: 'every-year' },
    { id: 'poor-ethnic-minority',     kind: 'annual-reduction', measure: 'poor',          base: 'households', bound: { moreThan: '3' },         judged: 'every-year', group: 'ethnic-minority' },
    { id: 'poor-districts-leaving',   kind: 'units-leaving',    measure: 'units-leaving', base: 'districts',  bound: { plain: '30' },                                 group: 'poor-districts' },
    { id: 'coastal-communes-leaving', kind: 'units-leaving',    measure: 'units-leaving', base: 'communes',   bound: { plain: '30' },                                 group: 'coastal-communes' },
  ],
};
