import type { ProgrammeRows } from '../programme.ts';

/** Targets of Bắc Kạn province for 2020, as its founding document states them. */
export const bacKan2020Rows: ProgrammeRows = {
  id: 'bac-kan-2020',
  name: {
    vi: 'Mục tiêu năm 2020 của tỉnh Bắc Kạn',
    en: 'Targets of Bắc Kạn province for 2020',
  },
  source: { evidence: 'single-source' },
  territory: { level: 'province', code: '06', since: '2008-08-01' },
  period: { from: '2019-12-31', until: '2020-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor',                   kind: 'annual-reduction', measure: 'poor',             base: 'households',                   bound: { plain: '2.5' },          judged: 'every-year' },
    { id: 'poor-in-poor-districts', kind: 'annual-reduction', measure: 'poor',             base: 'households',                   bound: { between: ['3.5', '4'] }, judged: 'every-year',                group: 'poor-districts',                                  source: { note: '“khoảng 3,5 - 4%”' } },
    { id: 'trained-workers',        kind: 'level',            measure: 'trained-workers',  base: 'persons',    better: 'higher', bound: { atLeast: '45' },                                                                       period: { until: '2020-12-31' } },
    { id: 'new-jobs',               kind: 'count',            measure: 'new-jobs',         base: 'persons',                      bound: { plain: '5000' },                               per: 'period' },
    { id: 'health-insurance',       kind: 'level',            measure: 'health-insurance', base: 'persons',    better: 'higher', bound: { atLeast: '96' },                                                                       period: { until: '2020-12-31' } },
    { id: 'grid-electricity',       kind: 'level',            measure: 'grid-electricity', base: 'households', better: 'higher', bound: { atLeast: '98' },                                                                       period: { until: '2020-12-31' } },
    { id: 'hygienic-water',         kind: 'level',            measure: 'hygienic-water',   base: 'households', better: 'higher', bound: { atLeast: '98.5' },                                            group: 'rural',          period: { until: '2020-12-31' } },
  ],
};

/** Targets of Lạng Sơn province, as its founding document states them. */
export const langSon2016Rows: ProgrammeRows = {
  id: 'lang-son-2016',
  name: {
    vi: 'Mục tiêu giảm nghèo của tỉnh Lạng Sơn giai đoạn 2016–2020',
    en: 'Targets of Lạng Sơn province 2016–2020',
  },
  source: { evidence: 'single-source' },
  territory: { level: 'province', code: '20', since: '2008-08-01' },
  period: { from: '2015-12-31', until: '2020-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor', kind: 'annual-reduction', measure: 'poor', base: 'households', bound: { atLeast: '3' }, judged: 'average', source: { note: '“từ 3% trở lên”, said of every year; the document itself judges it by the mean, and so does this' } },
  ],
};

/** The target of Lạng Sơn city, as its founding document states it. */
export const langSonCity2016Rows: ProgrammeRows = {
  id: 'lang-son-city-2016',
  name: {
    vi: 'Mục tiêu giảm nghèo của thành phố Lạng Sơn giai đoạn 2016–2020',
    en: 'Targets of Lạng Sơn city 2016–2020',
  },
  source: { evidence: 'single-source' },
  period: { from: '2015-12-31', until: '2020-12-31' },
  // biome-ignore format: table
  targets: [
    { id: 'poor', kind: 'annual-reduction', measure: 'poor', base: 'households', bound: { plain: '0.03' }, judged: 'average', source: { note: 'Said of every year; the document prints the first and the last rate only, and the mean is judged' } },
  ],
};

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
