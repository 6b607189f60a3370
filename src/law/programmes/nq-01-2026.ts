import type { ProgrammeRows } from '../programme.ts';

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
