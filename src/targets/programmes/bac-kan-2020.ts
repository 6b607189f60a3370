import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Targets of Bắc Kạn province for 2020, as its founding document states them. */
export const bacKan2020: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'bac-kan-2020',
  name: {
    vi: 'Mục tiêu năm 2020 của tỉnh Bắc Kạn',
    en: 'Targets of Bắc Kạn province for 2020',
  },
  targets: [
    {
      id: 'bac-kan-2020/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      period: {
        from: '2019-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '2.5',
        included: true,
        exceededBeyond: '2.5',
      },
      judged: 'every-year',
      evidence: 'single-source',
    },
    {
      id: 'bac-kan-2020/poor-in-poor-districts',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      group: 'poor-districts',
      period: {
        from: '2019-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '3.5',
        included: true,
        exceededBeyond: '4',
      },
      judged: 'every-year',
      evidence: 'single-source',
      note: '“khoảng 3,5 - 4%”',
    },
    {
      id: 'bac-kan-2020/trained-workers',
      kind: 'level',
      measure: 'trained-workers',
      base: 'persons',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      period: {
        until: '2020-12-31',
      },
      bound: {
        value: '45',
        included: true,
      },
      better: 'higher',
      evidence: 'single-source',
    },
    {
      id: 'bac-kan-2020/new-jobs',
      kind: 'count',
      measure: 'new-jobs',
      base: 'persons',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      period: {
        from: '2019-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '5000',
        included: true,
        exceededBeyond: '5000',
      },
      per: 'period',
      evidence: 'single-source',
    },
    {
      id: 'bac-kan-2020/health-insurance',
      kind: 'level',
      measure: 'health-insurance',
      base: 'persons',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      period: {
        until: '2020-12-31',
      },
      bound: {
        value: '96',
        included: true,
      },
      better: 'higher',
      evidence: 'single-source',
    },
    {
      id: 'bac-kan-2020/grid-electricity',
      kind: 'level',
      measure: 'grid-electricity',
      base: 'households',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      period: {
        until: '2020-12-31',
      },
      bound: {
        value: '98',
        included: true,
      },
      better: 'higher',
      evidence: 'single-source',
    },
    {
      id: 'bac-kan-2020/hygienic-water',
      kind: 'level',
      measure: 'hygienic-water',
      base: 'households',
      territory: {
        level: 'province',
        code: '06',
        since: '2008-08-01',
      },
      group: 'rural',
      period: {
        until: '2020-12-31',
      },
      bound: {
        value: '98.5',
        included: true,
      },
      better: 'higher',
      evidence: 'single-source',
    },
  ],
});
