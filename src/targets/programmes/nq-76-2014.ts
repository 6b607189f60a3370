import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Nghị quyết 76/2014/QH13: the level at the end of 2015. */
export const nq76Of2014: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'nq-76-2014',
  name: {
    vi: 'Đẩy mạnh thực hiện mục tiêu giảm nghèo bền vững đến năm 2020',
    en: 'Sustainable poverty reduction until 2020',
  },
  act: 'nq-76-2014',
  targets: [
    {
      id: 'nq-76-2014/poor',
      kind: 'level',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        until: '2015-12-31',
      },
      bound: {
        value: '5',
        included: false,
      },
      better: 'lower',
      citation: {
        act: 'nq-76-2014',
      },
      evidence: 'unconfirmed',
    },
  ],
});
