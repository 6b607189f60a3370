import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Targets of Thái Nguyên province 2022–2025, as its founding document states them. */
export const thaiNguyen2022: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'thai-nguyen-2022',
  name: {
    vi: 'Mục tiêu giảm nghèo của tỉnh Thái Nguyên giai đoạn 2022–2025',
    en: 'Targets of Thái Nguyên province 2022–2025',
  },
  targets: [
    {
      id: 'thai-nguyen-2022/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'province',
        code: '19',
        since: '2008-08-01',
      },
      period: {
        from: '2021-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '1',
        included: true,
      },
      judged: 'average',
      evidence: 'single-source',
      note: '“từ 1%/năm trở lên”',
    },
    {
      id: 'thai-nguyen-2022/poor-in-ethnic-minority-area',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'province',
        code: '19',
        since: '2008-08-01',
      },
      group: 'ethnic-minority-and-mountain-area',
      period: {
        from: '2021-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '2',
        included: true,
        exceededBeyond: '2',
      },
      judged: 'average',
      evidence: 'single-source',
    },
    {
      id: 'thai-nguyen-2022/especially-difficult-communes',
      kind: 'relative-cut',
      measure: 'especially-difficult-communes',
      base: 'communes',
      territory: {
        level: 'province',
        code: '19',
        since: '2008-08-01',
      },
      period: {
        from: '2021-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '50',
        included: true,
        exceededBeyond: '50',
      },
      evidence: 'single-source',
    },
  ],
});
