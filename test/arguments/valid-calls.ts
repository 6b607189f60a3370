import * as library from '../all-rooms.ts';
import * as schemas from '../../src/schemas/index.ts';

/**
 * An argument of a call: the name that its refusal begins with, and a value that is taken. The name is empty where the paths of refusals are
 * relative to the argument, as those of facts and claims are.
 */
type Argument = readonly [name: string, value: unknown];

const { vn2022, review2022 } = library;
const on = '2024-09-30';
const facts: Argument = ['facts', { area: 'rural', monthlyIncomePerCapita: 2_000_000, deprivations: ['nutrition'] }];
const complete: Argument = ['facts', { area: 'rural', monthlyIncomePerCapita: 1_000_000, deprivations: [] }];
const standard: Argument = ['standard', vn2022];
const procedure: Argument = ['procedure', review2022];
const locale: Argument = ['locale', 'vi'];
const language: Argument = ['language', library.vietnamese];
const members = [{ id: 'a', age: 40 }];
const assessed: readonly Argument[] = [['', { members }], standard, ['options', { on }]];
const registry = library.createRegistry({
  units: library.provinces,
  successions: library.provinceSuccessions,
});
const registryArgument: Argument = ['registry', registry];
const reference: Argument = ['reference', { level: 'province', code: '20', on }];
const tallies = [{ level: 'province', code: '20', counts: { households: 100, poor: 7 } }];
const observation = (at: string, percent: string) => ({
  at,
  measure: 'poor',
  base: 'households',
  standard: 'vn-2022',
  territory: { level: 'country' },
  value: { percent },
});
const [start, now] = [observation('cuối năm 2021', '5.20'), observation('cuối năm 2022', '4.03')] as [
  library.Observation,
  library.Observation,
];
const target = library.programmeTarget('qd-90-2022/poor');
const tracked = { asOf: 'cuối năm 2022', baseline: 'cuối năm 2021' };
const rounded: readonly Argument[] = [
  ['value', '3.769'],
  ['decimals', 2],
];
const formatted: readonly Argument[] = [['value', 7], locale, ['format', { decimals: 1 }]];
const table = { columns: { 1: 3, 2: 1, 3: 0, 4: 1, 5: 0, 6: 0, 7: 0, 8: 0 }, closing: 1 };
const points = library.definePointTable({
  id: 'sample',
  regions: ['north'],
  items: [{ kind: 'yes-no', code: 'motorbike', yes: { north: 15 }, no: { north: 0 } }],
});
const poor = { decided: true, class: 'poor', standard: 'vn-2022' } as const;

/** A call of every public function that takes what it is given. */
export const validCalls: Readonly<Record<string, readonly Argument[]>> = {
  addWorkingDays: [
    ['date', on],
    ['days', 3],
    ['calendar', { nonWorkingDays: [] }],
  ],
  addYears: [
    ['date', on],
    ['years', 1],
  ],
  allocateReduction: [
    ['units', [{ unit: 'a', households: 9 }]],
    ['options', { reduction: 3, by: 'equal' }],
  ],
  ancestorsOf: [registryArgument, reference],
  apportion: [
    ['total', 10],
    ['weights', [1, 2]],
  ],
  settlementOf: [['unit', { type: 'ward' }]],
  assessDeprivations: assessed,
  assessHouseholds: [['households', [{ members }]], standard, ['options', { on }]],
  balanceFlows: [['ledger', { households: { poor: table } }]],
  changeBetween: [
    ['from', start],
    ['to', now],
    ['options', { of: 'rate' }],
  ],
  checkClaim: [['claim', { kind: 'sum', parts: [1, 2], total: 3 }]],
  checkClaims: [['claims', [{ kind: 'sum', parts: [1, 2], total: 3 }]]],
  checkDynamicsTables: [['tables', { poor: table }]],
  childrenOf: [registryArgument, reference],
  classifyByScores: [['facts', { area: 'rural', incomeScore: 100, deprivationScore: 20 }], standard],
  classifyZone: [
    ['facts', { mekongDelta: true }],
    ['rules', library.communeZoneRules2026],
  ],
  classifyHousehold: [facts, standard],
  classifyUnder: [facts, ['standards', [vn2022, library.vn2016]]],
  codeOf: [
    ['text', 'Hộ nghèo'],
    ['options', { list: 'class', language: library.vietnamese }],
  ],
  compareTerritories: [
    registryArgument,
    ['a', { on, tallies }],
    ['b', { on: '2024-12-31', tallies }],
    ['options', { onSplit: 'refuse' }],
  ],
  compareCivilDates: [
    ['first', on],
    ['second', on],
  ],
  completedYearsBetween: [
    ['from', '2000-01-01'],
    ['on', on],
  ],
  createRegistry: [['tables', { units: library.provinces }]],
  definePointTable: [['', points]],
  defineStandard: [['', vn2022]],
  denominatorEffect: [
    ['from', { count: 9, total: 100 }],
    ['to', { count: 7, total: 110 }],
  ],
  scoreDeprivations: [['deprivations', ['nutrition']], standard],
  designationsOf: [registryArgument, reference],
  distancesToBounds: [complete, standard],
  countDynamics: [['outcomes', [library.householdDynamics({ previous: poor, current: poor })]]],
  explain: [['result', library.readFigure('7 hộ')], language, ['context', { household: { members } }]],
  exitPaths: [complete, standard, ['options', { to: 'none' }]],
  formatCount: formatted,
  formatDong: formatted,
  formatPercent: formatted,
  householdDynamics: [['household', { previous: poor, current: poor }]],
  incomeFactOf: [['household', { members, income: { total: 7, months: 12 } }]],
  isInForce: [
    ['period', { from: '2022-01-01' }],
    ['on', on],
  ],
  classifyLowIncomeWorkers: [facts, standard],
  isPovertyStandardError: [
    ['error', new Error('no')],
    ['code', 'invalid-date'],
  ],
  issuesOfHousehold: assessed,
  unitKeyOf: [['unit', library.provinces[0]]],
  labels: [language, ['list', 'class']],
  labelOf: [['code', 'poor'], language, ['options', { list: 'class' }]],
  listDate: [['reviewYear', 2024]],
  meetingAgrees: [['vote', { agreeing: 7, persons: 9 }], procedure],
  mergeFlows: [['ledgers', [{ households: { poor: table } }]]],
  nextQuestions: assessed,
  sortObservations: [['observations', [start, now]]],
  ownName: [['name', 'literacy']],
  parentLevel: [
    ['level', 'commune'],
    ['options', { on }],
  ],
  parseCivilDate: [
    ['path', on],
    ['path', 'path'],
  ],
  planTrajectory: [
    ['target', target],
    ['now', now],
    ['options', { earlier: [start] }],
  ],
  predecessorsOf: [registryArgument, reference],
  programmeTarget: [['id', target.id]],
  provincesAt: [['options', { on }]],
  rateOf: [
    ['counts', { poor: 7, households: 100 }],
    ['part', 'poor'],
    ['whole', 'households'],
  ],
  readFigure: [
    ['text', '7 hộ'],
    ['options', { locale: 'vi' }],
  ],
  readFigures: [
    ['text', '7 hộ'],
    ['options', { locale: 'vi' }],
  ],
  recast: [registryArgument, ['tallies', tallies], ['options', { from: on, to: '2025-07-01' }]],
  findReclassified: [registryArgument, ['days', { from: on, to: '2025-07-01' }]],
  regionOf: [
    ['province', '20'],
    ['options', { on }],
  ],
  regularReview: [['month', '2024-09'], procedure],
  computeRequiredPace: [
    ['target', target],
    ['now', now],
    ['options', { earlier: [start] }],
  ],
  resolveName: [registryArgument, ['name', 'Lạng Sơn'], ['options', { on }]],
  reviewDeadline: [['step', { step: 'posting', begun: on }], procedure, ['calendar', { nonWorkingDays: [] }]],
  reviewPeriod: [['year', 2024], procedure],
  reviewProceduresAt: [['options', { on }]],
  rollUp: [registryArgument, ['tallies', tallies], ['options', { to: 'country', on }]],
  roundDown: rounded,
  roundHalfEven: rounded,
  roundHalfUp: rounded,
  roundUp: rounded,
  scorePoints: [
    ['', { motorbike: true }],
    ['table', points],
    ['options', { region: 'north' }],
  ],
  screenHousehold: [['facts', { review: 'entry', criteria: {} }], procedure],
  sourceOf: [
    ['section', vn2022.sources.standard],
    ['difference', { article: 3 }],
  ],
  standardInForce: [
    ['on', on],
    ['options', { among: [vn2022] }],
  ],
  successorsOf: [registryArgument, reference],
  targetChart: [['progress', library.trackTarget(target, [start, now], tracked)], language],
  trackTarget: [
    ['target', target],
    ['observations', [start, now]],
    ['options', tracked],
  ],
  roundTowardsZero: rounded,
  unitAt: [registryArgument, reference],
  householdFactsSchema: [standard],
  householdSchema: [standard, ['options', { on }]],
  jsonSchemaOf: [['schema', schemas.claimSchema]],
  readRecords: [
    ['schema', schemas.claimSchema],
    ['rows', []],
  ],
};
