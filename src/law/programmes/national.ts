import type { ProgrammeRows } from '../programme.ts';

/** Nghị quyết 80/NQ-CP: targets of 2011–2020. */
export const nq80Of2011Rows: ProgrammeRows = {
  id: 'nq-80-2011',
  name: {
    vi: 'Định hướng giảm nghèo bền vững thời kỳ 2011–2020',
    en: 'Sustainable poverty reduction 2011–2020',
  },
  source: { act: 'nq-80-2011', evidence: 'confirmed' },
  territory: { level: 'country' },
  period: { from: '2010-12-31', until: '2020-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                                kind: 'annual-reduction', measure: 'poor',            base: 'households', bound: { plain: '2' },   judged: 'every-year' },
    { id: 'poor-in-poor-districts-and-communes', kind: 'annual-reduction', measure: 'poor',            base: 'households', bound: { plain: '4' },   judged: 'every-year', group: 'poor-districts-and-communes' },
    { id: 'income-of-the-poor',                  kind: 'multiple',         measure: 'income-per-head',                     bound: { plain: '3.5' },                       group: 'poor-and-near-poor',          source: { note: 'The wording speaks of the income of poor households; the baseline is read as the start of the period' } },
  ],
};

/** Nghị quyết 76/2014/QH13: the level at the end of 2015. */
export const nq76Of2014Rows: ProgrammeRows = {
  id: 'nq-76-2014',
  name: {
    vi: 'Đẩy mạnh thực hiện mục tiêu giảm nghèo bền vững đến năm 2020',
    en: 'Sustainable poverty reduction until 2020',
  },
  source: { act: 'nq-76-2014', evidence: 'unconfirmed' },
  territory: { level: 'country' },
  period: { until: '2015-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor', kind: 'level', measure: 'poor', base: 'households', better: 'lower', bound: { lessThan: '5' } },
  ],
};

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

/** Nghị quyết 01/NQ-CP of 2026: targets of the year. */
export const nq01Of2026Rows: ProgrammeRows = {
  id: 'nq-01-2026',
  name: {
    vi: 'Nhiệm vụ, giải pháp chủ yếu năm 2026',
    en: 'Main tasks and solutions of 2026',
  },
  source: { act: 'nq-01-2026', evidence: 'single-source' },
  territory: { level: 'country' },
  period: { from: '2025-12-31', until: '2026-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                 kind: 'annual-reduction', measure: 'poor', base: 'households', bound: { between: ['1', '1.5'] }, judged: 'every-year',                           source: { note: 'Printed as −1 to −1.5 with the unit “Điểm %”' } },
    { id: 'poor-ethnic-minority', kind: 'annual-reduction', measure: 'poor', base: 'households', bound: { plain: '3' },            judged: 'every-year', group: 'ethnic-minority', source: { note: 'Printed as −3 with the unit “Điểm %”' } },
  ],
};
