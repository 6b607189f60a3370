import { freezeDeep } from '../../foundation/frozen.ts';
import type { ActId } from '../../law/index.ts';
import type { AreaRules } from './area-rules.ts';

/** Quyết định 36/2021/QĐ-TTg: whether a commune of the coast or an island is especially difficult, 2021–2025. */
export const coastalCommuneRules2021: AreaRules<ActId> = /* @__PURE__ */ freezeDeep({
  id: 'coastal-communes-2021',
  level: 'commune',
  period: { from: '2021-01-01', until: '2025-12-31' },
  source: { act: 'qd-36-2021', evidence: 'single-source' },
  // biome-ignore format: table
  conditions: {
    coastal:          { fact: 'coastal',            operator: 'is' },
    'rate-high':      { fact: 'poorOrNearPoorRate', operator: '>=', value: '15' },
    'rate-with-salt': { fact: 'poorOrNearPoorRate', operator: '>=', value: '12' },
    salt:             { fact: 'saltMonths',         operator: '>=', value: '3' },
    works:            { fact: 'worksLacking',       operator: '>=', value: '3' },
  },
  classes: [
    {
      class: 'coastal-commune',
      when: { all: ['coastal', { any: ['rate-high', { all: ['rate-with-salt', 'salt'] }] }, 'works'] },
    },
    { class: 'outside' },
  ],
  note: 'Which the nine works are is not known here; the caller reports how many the commune lacks',
});
