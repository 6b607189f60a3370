import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** The target of Lạng Sơn city, as its founding document states it. */
export const langSonCity2016: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'lang-son-city-2016',
  name: {
    vi: 'Mục tiêu giảm nghèo của thành phố Lạng Sơn giai đoạn 2016–2020',
    en: 'Targets of Lạng Sơn city 2016–2020',
  },
  targets: [
    {
      id: 'lang-son-city-2016/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '0.03',
        included: true,
        exceededBeyond: '0.03',
      },
      judged: 'average',
      evidence: 'single-source',
      note: 'Said of every year; the document prints the first and the last rate only, and the mean is judged',
    },
  ],
});
