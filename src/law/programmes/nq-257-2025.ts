import type { ProgrammeRows } from '../programme.ts';

/** Nghị quyết 257/2025/QH15: targets of the phase 2026–2030. */
export const nq257Of2025Rows: ProgrammeRows = {
  id: 'nq-257-2025',
  name: {
    vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026–2035',
    en: 'Merged national target programme 2026–2035, phase 2026–2030',
  },
  source: { act: 'nq-257-2025', evidence: 'confirmed' },
  territory: { level: 'country' },
  period: { from: '2025-12-31', until: '2030-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor-or-near-poor',                         kind: 'annual-reduction', measure: 'poor-or-near-poor', base: 'households',                   bound: { between: ['1', '1.5'] }, judged: 'every-year',                                                                                                  source: { note: 'The multidimensional poverty rate, which is that of poor and near-poor households together' } },
    { id: 'poor-or-near-poor-in-ethnic-minority-area', kind: 'level',            measure: 'poor-or-near-poor', base: 'households', better: 'lower',  bound: { lessThan: '10' },                              group: 'ethnic-minority-and-mountain-area', period: { until: '2030-12-31' },                     source: { note: 'The multidimensional poverty rate' } },
    { id: 'rural-income',                              kind: 'multiple',         measure: 'income-per-head',                                         bound: { between: ['2.5', '3'] },                       group: 'rural',                             period: { from: '2020-12-31', until: '2030-12-31' } },
    { id: 'ethnic-minority-income',                    kind: 'level',            measure: 'income-to-mean',                        better: 'higher', bound: { atLeast: '50' },                               group: 'ethnic-minority',                   period: { until: '2030-12-31' },                     source: { note: 'Half the national mean, in per cent of it' } },
  ],
};
