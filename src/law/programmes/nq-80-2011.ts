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
