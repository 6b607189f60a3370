import type { Sentences } from '../language.ts';
import { type DynamicsKind, dynamicsSentences } from '../sentences/dynamics.ts';
import { type ReviewKind, reviewSentences } from '../sentences/review.ts';
import { type TerritoryKind, territorySentences } from '../sentences/territories.ts';
import { common, units } from './wording.ts';
import { measureBaseLabels, measureLabels } from './labels/figures.ts';
import { indicatorLabels } from './labels/household.ts';
import {
  dynamicsColumnLabels,
  dynamicsRuleLabels,
  dynamicsStateLabels,
  dynamicsTableLabels,
  flowBaseLabels,
  flowRuleLabels,
  reviewStepLabels,
  reviewSubjectLabels,
  screeningLabels,
  standardLabels,
  listStatusLabels,
} from './labels/law.ts';
import {
  zoneClassLabels,
  zoneFactLabels,
  incomparableLabels,
  noUnitLabels,
  regionLabels,
  settlementLabels,
  unplacedLabels,
} from './labels/units.ts';

/** The results of a review, in English. */
export const review: Sentences<ReviewKind> = /* @__PURE__ */ reviewSentences(common, {
  outcomes: screeningLabels,
  steps: reviewStepLabels,
  subjects: reviewSubjectLabels,
  indicators: indicatorLabels,
  household: (outcome) => `the household is ${outcome}`,
  screeningUndecided: 'it is open whether the household is scored with form B',
  needed: 'needed to decide',
  unnamed: 'the criteria that were not named',
  rules: {
    'exit-review': 'a review to leave a list uses form B alone',
    authority: 'as the local authority decided',
  },
  criteria: (met, bound) => `it meets ${met} criteria of form A, the bound is ${bound} or more`,
  score: 'review score',
  points: 'points',
  period: (from, until) => `the periodic review is held from ${from} to ${until}`,
  reportsBefore: (days) => `results are reported before ${days}`,
  regular: (from, decidedUntil) => `the regular review is held from ${from} and decided by ${decidedUntil}`,
  deadline: (step, subject, until, workingDays) => `${step} (${subject}): until ${until}, ${workingDays} working days`,
});

/** Changes of households and of the lists, in English. */
export const dynamics: Sentences<DynamicsKind> = /* @__PURE__ */ dynamicsSentences(common, {
  states: dynamicsStateLabels,
  listStatuses: listStatusLabels,
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
  disagrees: (subject, rule, { stated, expected, difference, isTooMany }) =>
    `${subject} stated as ${stated}, ${rule === 'closing' ? 'its columns give' : 'the table of poor households gives'} ${expected}, ${difference} too ${isTooMany ? 'many' : 'few'}`,
  underStandard: (standard) => `standard: ${standard}`,
  undecidedHouseholds: (count) => `households in no table, because what became of them is not settled: ${count}`,
  balances: 'the tables balance',
  balanceUndecided: 'not settled, still missing',
  suspected: 'one of these may be wrong',
  found: 'found',
  imbalance: (subject, { stated, expected, difference, isTooMany }, isLeast) =>
    `${subject}: ${isLeast ? 'it is' : 'stated as'} ${stated}, should be ${isLeast ? 'at least ' : ''}${expected}, ${difference} too ${isTooMany ? 'many' : 'few'}`,
});

/** Units and their counts, in English. */
export const territories: Sentences<TerritoryKind> = /* @__PURE__ */ territorySentences(common, {
  units,
  unit: (type, name, code, since) => `${name}, ${type} (code ${code}, ${since})`,
  noUnit: noUnitLabels,
  askedFor: (level, code, day) => `code ${code} (${level}) on ${day}`,
  lastDay: 'last day',
  firstDay: 'first day',
  takenOverBy: 'taken over by',
  matched: { name: 'the name as it is written', 'english-name': 'the name as it is written in English' },
  succession: {
    on: (day, from, to) => `handed over on ${day}, from code ${from} to code ${to}`,
    territory: { whole: 'the whole territory', part: 'a part of the territory', none: 'no territory' },
    people: { whole: 'all people', part: 'a part of the people', none: 'no people' },
  },
  regions: regionLabels,
  region: (province, region) => `province ${province} lies in the region ${region}`,
  noRegion: {
    'no-scheme-known': (province) => `the region of province ${province} on the day is not known`,
    'no-such-province': (province) => `no province has the code ${province} on the day`,
  },
  zoneClasses: zoneClassLabels,
  zoneFacts: zoneFactLabels,
  zoneOperators: { '>=': 'at least', '>': 'above', '<': 'below', is: '' },
  conditionMet: 'is met',
  conditionNotMet: 'is not met',
  conclusion: 'conclusion',
  zoneUndecided: 'the class is not settled; still possible:',
  needed: 'needed to decide',
  settlements: settlementLabels,
  counts: [measureBaseLabels, measureLabels],
  noCounts: 'no counts',
  missing: 'missing',
  unplaced: unplacedLabels,
  incomparable: incomparableLabels,
  older: 'older counts',
  newer: 'newer counts',
  sameTerritory: 'the counts of both days are of the same territory',
  notSameTerritory: 'the counts of the two days are not all of the same territory',
  onDay: (day) => `as of ${day}`,
  incomplete: (names) => `not told by all: ${names}`,
  reportedAndParts: (name, { reported, parts, difference, isTooMany }) =>
    `${name}: reported ${reported}, the units within come to ${parts}, ${difference} too ${isTooMany ? 'many' : 'few'}`,
  agrees: 'agrees with the units within',
  rate: (count, total, percent) =>
    `${count} of ${total}${percent === undefined ? ', of which no rate can be taken' : `, that is ${percent}%`}`,
});
