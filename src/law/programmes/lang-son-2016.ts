import type { ProgrammeRows } from '../programme.ts';

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
