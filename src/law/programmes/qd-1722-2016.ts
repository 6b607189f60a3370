import type { ProgrammeRows } from '../programme.ts';

/** Quyết định 1722/QĐ-TTg: targets of 2016–2020. */
export const qd1722Of2016Rows: ProgrammeRows = {
  id: 'qd-1722-2016',
  name: {
    vi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016–2020',
    en: 'National target programme for sustainable poverty reduction 2016–2020',
  },
  source: { act: 'qd-1722-2016', evidence: 'confirmed' },
  territory: { level: 'country' },
  period: { from: '2015-12-31', until: '2020-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                                kind: 'annual-reduction', measure: 'poor',            base: 'households', bound: { between: ['1', '1.5'] }, judged: 'average' },
    { id: 'poor-in-poor-districts-and-communes', kind: 'annual-reduction', measure: 'poor',            base: 'households', bound: { plain: '4' },            judged: 'every-year', group: 'poor-districts-and-communes' },
    { id: 'poor-ethnic-minority',                kind: 'annual-reduction', measure: 'poor',            base: 'households', bound: { between: ['3', '4'] },   judged: 'every-year', group: 'ethnic-minority' },
    { id: 'income-of-poor-households',           kind: 'multiple',         measure: 'income-per-head',                     bound: { plain: '1.5' },                                group: 'poor-and-near-poor',             source: { note: 'The wording speaks of the income of poor households' } },
    { id: 'income-in-poor-districts',            kind: 'multiple',         measure: 'income-per-head',                     bound: { plain: '2' },                                  group: 'poor-districts',                 source: { evidence: 'single-source' } },
    { id: 'poor-districts-leaving',              kind: 'units-leaving',    measure: 'units-leaving',   base: 'districts',  bound: { plain: '50' },                                 group: 'poor-districts' },
    { id: 'coastal-communes-leaving',            kind: 'units-leaving',    measure: 'units-leaving',   base: 'communes',   bound: { plain: '30' },                                 group: 'coastal-communes' },
    { id: 'mountain-communes-leaving',           kind: 'units-leaving',    measure: 'units-leaving',   base: 'communes',   bound: { between: ['20', '30'] },                       group: 'mountain-communes-and-villages' },
    { id: 'mountain-villages-leaving',           kind: 'units-leaving',    measure: 'units-leaving',   base: 'villages',   bound: { between: ['20', '30'] },                       group: 'mountain-communes-and-villages' },
  ],
};
