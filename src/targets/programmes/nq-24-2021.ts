import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Nghị quyết 24/2021/QH15: targets of 2021–2025. */
export const nq24Of2021: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'nq-24-2021',
  name: {
    vi: 'Chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021–2025',
    en: 'Investment policy of the programme for sustainable poverty reduction 2021–2025',
  },
  act: 'nq-24-2021',
  targets: [
    {
      id: 'nq-24-2021/poor',
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
        act: 'nq-24-2021',
      },
      evidence: 'confirmed',
    },
    {
      id: 'nq-24-2021/poor-ethnic-minority',
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
        act: 'nq-24-2021',
      },
      evidence: 'confirmed',
    },
    {
      id: 'nq-24-2021/poor-districts-leaving',
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
        act: 'nq-24-2021',
      },
      evidence: 'confirmed',
    },
    {
      id: 'nq-24-2021/coastal-communes-leaving',
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
        act: 'nq-24-2021',
      },
      evidence: 'confirmed',
    },
  ],
});
