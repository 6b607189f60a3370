import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Nghị quyết 01/NQ-CP of 2026: targets of the year. */
export const nq01Of2026: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'nq-01-2026',
  name: {
    vi: 'Nhiệm vụ, giải pháp chủ yếu năm 2026',
    en: 'Main tasks and solutions of 2026',
  },
  act: 'nq-01-2026',
  targets: [
    {
      id: 'nq-01-2026/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        from: '2025-12-31',
        until: '2026-12-31',
      },
      bound: {
        value: '1',
        included: true,
        exceededBeyond: '1.5',
      },
      judged: 'every-year',
      citation: {
        act: 'nq-01-2026',
      },
      evidence: 'single-source',
      note: 'Printed as −1 to −1.5 with the unit “Điểm %”',
    },
    {
      id: 'nq-01-2026/poor-ethnic-minority',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'ethnic-minority',
      period: {
        from: '2025-12-31',
        until: '2026-12-31',
      },
      bound: {
        value: '3',
        included: true,
        exceededBeyond: '3',
      },
      judged: 'every-year',
      citation: {
        act: 'nq-01-2026',
      },
      evidence: 'single-source',
      note: 'Printed as −3 with the unit “Điểm %”',
    },
  ],
});
