import type { ProgrammeRows } from '../programme.ts';

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
