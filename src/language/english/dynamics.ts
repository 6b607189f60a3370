import type { Sentences } from '../language.ts';
import { type DynamicsKind, dynamicsSentences } from '../sentences/dynamics/dynamics-sentences.ts';
import { common } from './common.ts';
import {
  dynamicsColumnLabels,
  dynamicsRuleLabels,
  dynamicsStateLabels,
  dynamicsTableLabels,
  flowBaseLabels,
  flowRuleLabels,
  standingLabels,
} from './labels/dynamics-labels.ts';
import { standardLabels } from './labels/standard-labels.ts';

/** What became of households and of the lists, in English. */
export const dynamics: Sentences<DynamicsKind> = /* @__PURE__ */ dynamicsSentences(common, {
  states: dynamicsStateLabels,
  standings: standingLabels,
  tables: dynamicsTableLabels,
  columns: dynamicsColumnLabels,
  flowColumns: {
    opening: 'at the beginning',
    'became-near-poor': 'from poor to near-poor',
    'rose-above-near-poor': 'risen above near-poverty',
    'became-poor': 'from near-poor to poor',
    'other-decrease': 'other decrease',
    'from-near-poor': 'entered from the near-poor',
    'from-poor': 'entered from the poor',
    relapsed: 'relapsed',
    new: 'new',
    'other-increase': 'other increase',
  },
  rules: dynamicsRuleLabels,
  flowRules: flowRuleLabels,
  bases: flowBaseLabels,
  standards: standardLabels,
  inputs: {
    previous: 'the class at the previous review',
    current: 'the class at this review',
    'history.wasPoor': 'whether it was poor before',
    'history.wasNearPoor': 'whether it was near-poor before',
  },
  outcome: 'change of the household',
  stillPossible: 'the change of the household is not settled; still possible:',
  needed: 'needed to decide',
  before: 'before',
  now: 'now',
  column: (number) => `column ${number}`,
  columnOf: (number, table) => `column ${number} of the ${table}`,
  disagrees: (subject, rule, { stated, expected, far, isTooMany }) =>
    `${subject} stated as ${stated}, ${rule === 'closing' ? 'its columns give' : 'the table of poor households gives'} ${expected}, ${far} too ${isTooMany ? 'many' : 'few'}`,
  underStandard: (standard) => `standard: ${standard}`,
  undecidedHouseholds: (count) => `households in no table, because what became of them is not settled: ${count}`,
  balances: 'the tables balance',
  balanceOpen: 'not settled, still missing',
  suspected: 'one of these may be wrong',
  found: 'found',
  imbalance: (subject, { stated, expected, far, isTooMany }, isLeast) =>
    `${subject}: ${isLeast ? 'it is' : 'stated as'} ${stated}, should be ${isLeast ? 'at least ' : ''}${expected}, ${far} too ${isTooMany ? 'many' : 'few'}`,
});
