import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Quyết định 880/QĐ-TTg: targets of the 22 supported districts, 2022–2025. */
export const qd880Of2022: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'qd-880-2022',
  name: {
    vi: 'Hỗ trợ huyện nghèo thoát nghèo giai đoạn 2022–2025',
    en: 'Support for poor districts to leave poverty 2022–2025',
  },
  act: 'qd-880-2022',
  targets: [
    {
      id: 'qd-880-2022/poor-or-near-poor',
      kind: 'annual-reduction',
      measure: 'poor-or-near-poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'supported-districts',
      period: {
        from: '2021-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '6',
        included: true,
        exceededBeyond: '7',
      },
      judged: 'every-year',
      citation: {
        act: 'qd-880-2022',
      },
      evidence: 'single-source',
      note: 'The multidimensional poverty rate, which is that of poor and near-poor households together',
    },
    {
      id: 'qd-880-2022/poor-or-near-poor-households',
      kind: 'relative-cut',
      measure: 'poor-or-near-poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'supported-districts',
      period: {
        from: '2021-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '60',
        included: true,
      },
      citation: {
        act: 'qd-880-2022',
      },
      evidence: 'single-source',
    },
    {
      id: 'qd-880-2022/income',
      kind: 'multiple',
      measure: 'income-per-head',
      territory: {
        level: 'country',
      },
      group: 'supported-districts',
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '1.8',
        included: true,
        exceededBeyond: '1.8',
      },
      citation: {
        act: 'qd-880-2022',
      },
      evidence: 'single-source',
    },
  ],
});
