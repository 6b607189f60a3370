import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Quyết định 1722/QĐ-TTg: targets of 2016–2020. */
export const qd1722Of2016: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'qd-1722-2016',
  name: {
    vi: 'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2016–2020',
    en: 'National target programme for sustainable poverty reduction 2016–2020',
  },
  act: 'qd-1722-2016',
  targets: [
    {
      id: 'qd-1722-2016/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '1',
        included: true,
        exceededBeyond: '1.5',
      },
      judged: 'average',
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1722-2016/poor-in-poor-districts-and-communes',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'poor-districts-and-communes',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '4',
        included: true,
        exceededBeyond: '4',
      },
      judged: 'every-year',
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1722-2016/poor-ethnic-minority',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'ethnic-minority',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '3',
        included: true,
        exceededBeyond: '4',
      },
      judged: 'every-year',
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1722-2016/income-of-poor-households',
      kind: 'multiple',
      measure: 'income-per-head',
      territory: {
        level: 'country',
      },
      group: 'poor-and-near-poor',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '1.5',
        included: true,
        exceededBeyond: '1.5',
      },
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
      note: 'The wording speaks of the income of poor households',
    },
    {
      id: 'qd-1722-2016/income-in-poor-districts',
      kind: 'multiple',
      measure: 'income-per-head',
      territory: {
        level: 'country',
      },
      group: 'poor-districts',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '2',
        included: true,
        exceededBeyond: '2',
      },
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'single-source',
    },
    {
      id: 'qd-1722-2016/poor-districts-leaving',
      kind: 'units-leaving',
      measure: 'units-leaving',
      base: 'districts',
      territory: {
        level: 'country',
      },
      group: 'poor-districts',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '50',
        included: true,
        exceededBeyond: '50',
      },
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1722-2016/coastal-communes-leaving',
      kind: 'units-leaving',
      measure: 'units-leaving',
      base: 'communes',
      territory: {
        level: 'country',
      },
      group: 'coastal-communes',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '30',
        included: true,
        exceededBeyond: '30',
      },
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1722-2016/mountain-communes-leaving',
      kind: 'units-leaving',
      measure: 'units-leaving',
      base: 'communes',
      territory: {
        level: 'country',
      },
      group: 'mountain-communes-and-villages',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '20',
        included: true,
        exceededBeyond: '30',
      },
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
    {
      id: 'qd-1722-2016/mountain-villages-leaving',
      kind: 'units-leaving',
      measure: 'units-leaving',
      base: 'villages',
      territory: {
        level: 'country',
      },
      group: 'mountain-communes-and-villages',
      period: {
        from: '2015-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '20',
        included: true,
        exceededBeyond: '30',
      },
      citation: {
        act: 'qd-1722-2016',
      },
      evidence: 'confirmed',
    },
  ],
});
