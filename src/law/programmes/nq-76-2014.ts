import type { ProgrammeRows } from '../programme.ts';

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
