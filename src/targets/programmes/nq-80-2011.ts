import { freezeDeep } from '../../foundation/frozen/index.ts';
import type { TargetProgramme } from '../target.ts';

/** Nghị quyết 80/NQ-CP: targets of 2011–2020. */
export const nq80Of2011: TargetProgramme = /* @__PURE__ */ freezeDeep({
  id: 'nq-80-2011',
  name: {
    vi: 'Định hướng giảm nghèo bền vững thời kỳ 2011–2020',
    en: 'Sustainable poverty reduction 2011–2020',
  },
  act: 'nq-80-2011',
  targets: [
    {
      id: 'nq-80-2011/poor',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      period: {
        from: '2010-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '2',
        included: true,
        exceededBeyond: '2',
      },
      judged: 'every-year',
      citation: {
        act: 'nq-80-2011',
      },
      evidence: 'confirmed',
    },
    {
      id: 'nq-80-2011/poor-in-poor-districts-and-communes',
      kind: 'annual-reduction',
      measure: 'poor',
      base: 'households',
      territory: {
        level: 'country',
      },
      group: 'poor-districts-and-communes',
      period: {
        from: '2010-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '4',
        included: true,
        exceededBeyond: '4',
      },
      judged: 'every-year',
      citation: {
        act: 'nq-80-2011',
      },
      evidence: 'confirmed',
    },
    {
      id: 'nq-80-2011/income-of-the-poor',
      kind: 'multiple',
      measure: 'income-per-head',
      territory: {
        level: 'country',
      },
      group: 'poor-and-near-poor',
      period: {
        from: '2010-12-31',
        until: '2020-12-31',
      },
      bound: {
        value: '3.5',
        included: true,
        exceededBeyond: '3.5',
      },
      citation: {
        act: 'nq-80-2011',
      },
      evidence: 'confirmed',
      note: 'The wording speaks of the income of poor households; the baseline is read as the start of the period',
    },
  ],
});
