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
