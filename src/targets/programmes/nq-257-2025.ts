import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Nghị quyết 257/2025/QH15: targets of the phase 2026–2030. */
export const nq257Of2025: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'nq-257-2025',
  name: {
    vi: 'Chương trình mục tiêu quốc gia xây dựng nông thôn mới, giảm nghèo bền vững và phát triển vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026–2035',
    en: 'Merged national target programme 2026–2035, phase 2026–2030',
  },
  act: 'nq-257-2025',
  targets: [
    {
      id: 'nq-257-2025/poor-or-near-poor',
      kind: 'annual-reduction',
      measure: 'poor-or-near-poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        from: '2025-12-31',
        until: '2030-12-31',
      },
      bound: {
        value: '1',
        included: true,
        exceededBeyond: '1.5',
      },
      judged: 'every-year',
      citation: {
        act: 'nq-257-2025',
      },
      evidence: 'confirmed',
      note: 'The multidimensional poverty rate, which is that of poor and near-poor households together',
    },
    {
      id: 'nq-257-2025/poor-or-near-poor-in-ethnic-minority-area',
      kind: 'level',
      measure: 'poor-or-near-poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'ethnic-minority-and-mountain-area',
      period: {
        until: '2030-12-31',
      },
      bound: {
        value: '10',
        included: false,
      },
      better: 'lower',
      citation: {
        act: 'nq-257-2025',
      },
      evidence: 'confirmed',
      note: 'The multidimensional poverty rate',
    },
    {
      id: 'nq-257-2025/rural-income',
      kind: 'multiple',
      measure: 'income-per-head',
      territory: {
        level: 'country',
      },
      group: 'rural',
      period: {
        from: '2020-12-31',
        until: '2030-12-31',
      },
      bound: {
        value: '2.5',
        included: true,
        exceededBeyond: '3',
      },
      citation: {
        act: 'nq-257-2025',
      },
      evidence: 'confirmed',
    },
    {
      id: 'nq-257-2025/ethnic-minority-income',
      kind: 'level',
      measure: 'income-to-mean',
      territory: {
        level: 'country',
      },
      group: 'ethnic-minority',
      period: {
        until: '2030-12-31',
      },
      bound: {
        value: '50',
        included: true,
      },
      better: 'higher',
      citation: {
        act: 'nq-257-2025',
      },
      evidence: 'confirmed',
      note: 'Half the national mean, in per cent of it',
    },
  ],
});
