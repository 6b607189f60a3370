import type { ProgrammeRows } from '../programme.ts';

/** Quyết định 880/QĐ-TTg: targets of the 22 supported districts, 2022–2025. */
export const qd880Of2022Rows: ProgrammeRows = {
  id: 'qd-880-2022',
  name: {
    vi: 'Hỗ trợ huyện nghèo thoát nghèo giai đoạn 2022–2025',
    en: 'Support for poor districts to leave poverty 2022–2025',
  },
  source: { act: 'qd-880-2022', evidence: 'single-source' },
  territory: { level: 'country' },
  period: { from: '2021-12-31', until: '2025-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor-or-near-poor',            kind: 'annual-reduction', measure: 'poor-or-near-poor', base: 'households', bound: { between: ['6', '7'] }, judged: 'every-year', group: 'supported-districts',                                                      source: { note: 'The multidimensional poverty rate, which is that of poor and near-poor households together' } },
    { id: 'poor-or-near-poor-households', kind: 'relative-cut',     measure: 'poor-or-near-poor', base: 'households', bound: { atLeast: '60' },                             group: 'supported-districts' },
    { id: 'income',                       kind: 'multiple',         measure: 'income-per-head',                       bound: { plain: '1.8' },                              group: 'supported-districts', period: { from: '2020-12-31', until: '2025-12-31' } },
  ],
};
