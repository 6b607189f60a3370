import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Quyết định 90/QĐ-TTg: targets of 2021–2025. */
export const qd90Of2022: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'qd-90-2022',
  name: {
    vi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025',
    en: 'National target programme for sustainable poverty reduction 2021–2025',
  },
  act: 'qd-90-2022',
  targets: [
    {
      id: 'qd-90-2022/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '1',
        included: true,
        exceededBeyond: '1.5',
      },
      judged: 'every-year',
      citation: {
        act: 'qd-90-2022',
      },
      evidence: 'confirmed',
      note: 'Judged on the poor rate alone; the standard changes at the end of 2021, so the steps are counted from there where observations are under the new one',
    },
    {
      id: 'qd-90-2022/poor-ethnic-minority',
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
        act: 'qd-90-2022',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-90-2022/poor-in-poor-districts',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'poor-districts',
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '4',
        included: true,
        exceededBeyond: '5',
      },
      judged: 'every-year',
      citation: {
        act: 'qd-90-2022',
      },
      evidence: 'single-source',
      note: 'Disputed: one outlet prints 4 in place of 4–5',
    },
    {
      id: 'qd-90-2022/poor-or-near-poor-households',
      kind: 'relative-cut',
      measure: 'poor-or-near-poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '50',
        included: true,
        exceededBeyond: '50',
      },
      citation: {
        act: 'qd-90-2022',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-90-2022/poor-districts-leaving',
      kind: 'units-leaving',
      measure: 'units-leaving',
      base: 'districts',
      territory: {
        level: 'country',
      },
      group: 'poor-districts',
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '30',
        included: true,
        exceededBeyond: '30',
      },
      citation: {
        act: 'qd-90-2022',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-90-2022/coastal-communes-leaving',
      kind: 'units-leaving',
      measure: 'units-leaving',
      base: 'communes',
      territory: {
        level: 'country',
      },
      group: 'coastal-communes',
      period: {
        from: '2020-12-31',
        until: '2025-12-31',
      },
      bound: {
        value: '30',
        included: true,
        exceededBeyond: '30',
      },
      citation: {
        act: 'qd-90-2022',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-90-2022/school-attendance',
      kind: 'level',
      measure: 'school-attendance',
      territory: {
        level: 'country',
      },
      group: 'poor-and-near-poor',
      period: {
        until: '2025-12-31',
      },
      bound: {
        value: '90',
        included: true,
      },
      better: 'higher',
      citation: {
        act: 'qd-90-2022',
      },
      evidence: 'single-source',
      note: 'Children at the right level of schooling',
    },
  ],
});
