import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Targets of Lạng Sơn province, as its founding document states them. */
export const langSon2016: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'lang-son-2016',
  name: {
    vi: 'Mục tiêu giảm nghèo của tỉnh Lạng Sơn giai đoạn 2016–2020',
    en: 'Targets of Lạng Sơn province 2016–2020',
  },
  targets: [
    {
      id: 'lang-son-2016/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'province',
        code: '20',
        since: '2008-08-01',
      },
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '3',
        included: true,
      },
      judged: 'average',
      evidence: 'single-source',
      note: '“từ 3% trở lên”, said of every year; the document itself judges it by the mean, and so does this',
    },
  ],
});
