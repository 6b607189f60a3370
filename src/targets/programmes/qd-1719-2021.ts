import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Quyết định 1719/QĐ-TTg: targets of its phase 2021–2025. */
export const qd1719Of2021: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'qd-1719-2021',
  name: {
    vi: 'Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021–2030',
    en: 'National target programme for ethnic-minority and mountain areas 2021–2030',
  },
  act: 'qd-1719-2021',
  targets: [
    {
      id: 'qd-1719-2021/poor-ethnic-minority',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'ethnic-minority',
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '3',
        included: false,
      },
      judged: 'every-year',
      citation: {
        act: 'qd-1719-2021',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1719-2021/ethnic-minority-income',
      kind: 'multiple',
      measure: 'income-per-head',
      territory: {
        level: 'country',
      },
      group: 'ethnic-minority',
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '2',
        included: false,
      },
      citation: {
        act: 'qd-1719-2021',
      },
      evidence: 'single-source',
    },
  ],
});
