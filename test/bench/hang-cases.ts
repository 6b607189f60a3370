import * as house from '../all-rooms.ts';
import * as porch from '../../src/schemas/index.ts';
import { type Chance, listOf, oneOf, wholeTo } from './chance.ts';
import * as records from './hostile-records.ts';
import * as values from './hostile-values.ts';

/** What a public function is given. */
export type Arguments = (chance: Chance) => readonly unknown[];

const registry = house.createRegistry({ units: house.provinces, successions: house.provinceSuccessions });
const { vn2016, vn2022 } = house;
const on = '2024-09-30';

const rounding: Arguments = (chance) => [values.exactValue(chance), values.steps(chance)];
const classifying: Arguments = (chance) => [records.facts(chance), oneOf(chance, house.nationalStandards)];
const assessing: Arguments = (chance) => [
  records.household(chance),
  vn2022,
  { on: chance() < 0.5 ? on : values.date(chance) },
];
const referring: Arguments = (chance) => [
  registry,
  { level: 'province', code: String(wholeTo(chance, 99)).padStart(2, '0'), on: values.date(chance) },
];
const formatting: Arguments = (chance) => [
  values.exactValue(chance),
  oneOf(chance, ['vi', 'en']),
  { decimals: values.steps(chance) },
];
const schemas = [
  porch.observationSchema,
  porch.claimSchema,
  porch.targetSchema,
  porch.tallySchema,
  porch.registrySchema,
  porch.flowLedgerSchema,
  porch.povertyStandardSchema,
  porch.householdFactsSchema(vn2022),
  porch.householdSchema(vn2022, { on }),
];
const record = (chance: Chance): unknown =>
  oneOf(chance, [records.observation, records.claim, records.target, records.tally, records.household, records.ledger])(
    chance,
  );

/** Every public function that takes exact values, texts, dates, steps or lists, with inputs as they might come. */
export const hangCases: Readonly<Record<string, Arguments>> = {
  addYears: (chance) => [values.date(chance), values.steps(chance)],
  apportion: (chance) => [wholeTo(chance, 2 ** 53 - 1), listOf(chance, 12, values.exactValue)],
  compareCivilDates: (chance) => [values.date(chance), values.date(chance)],
  completedYearsBetween: (chance) => [values.date(chance), values.date(chance)],
  isInForce: (chance) => [{ from: values.date(chance), until: values.date(chance) }, values.date(chance)],
  parseCivilDate: (chance) => [oneOf(chance, [values.date, values.text])(chance)],
  roundDown: rounding,
  roundHalfEven: rounding,
  roundHalfUp: rounding,
  roundUp: rounding,
  roundTowardsZero: rounding,
  defineStandard: (chance) => [records.standard(chance)],
  standardInForce: (chance) => [values.date(chance)],
  ancestorsOf: referring,
  childrenOf: referring,
  designationsOf: referring,
  predecessorsOf: referring,
  successorsOf: referring,
  unitAt: referring,
  classifyZone: (chance) => [
    records.areaFacts(chance),
    oneOf(chance, [house.communeZoneRules2021, house.communeZoneRules2026, house.villageZoneRules2026]),
  ],
  createRegistry: (chance) => [
    { units: listOf(chance, 2, records.unit), successions: listOf(chance, 1, records.succession) },
  ],
  parentLevel: (chance) => ['commune', { on: values.date(chance) }],
  provincesAt: (chance) => [{ on: values.date(chance) }],
  regionOf: (chance) => [String(wholeTo(chance, 99)).padStart(2, '0'), { on: values.date(chance) }],
  resolveName: (chance) => [registry, values.text(chance), { on: values.date(chance) }],
  assessDeprivations: assessing,
  assessHouseholds: (chance) => [[records.household(chance)], vn2022, { on }],
  incomeFactOf: (chance) => [records.household(chance)],
  issuesOfHousehold: assessing,
  nextQuestions: assessing,
  classifyByScores: (chance) => [
    { area: 'rural', incomeScore: values.steps(chance), deprivationScore: values.steps(chance) },
    oneOf(chance, [vn2016, vn2022]),
  ],
  classifyHousehold: classifying,
  distancesToBounds: classifying,
  exitPaths: classifying,
  classifyLowIncomeWorkers: classifying,
  classifyUnder: (chance) => [records.facts(chance), listOf(chance, 6, () => oneOf(chance, house.nationalStandards))],
  compareTerritories: (chance) => [
    registry,
    { on: '2025-06-30', tallies: listOf(chance, 2, records.tally) },
    { on: values.date(chance), tallies: listOf(chance, 2, records.tally) },
  ],
  rateOf: (chance) => [{ households: values.steps(chance), poor: values.steps(chance) }, 'poor'],
  recast: (chance) => [
    registry,
    listOf(chance, 3, records.tally),
    { from: values.date(chance), to: values.date(chance), onSplit: oneOf(chance, ['refuse', 'people-share']) },
  ],
  findReclassified: (chance) => [registry, { from: values.date(chance), to: values.date(chance) }],
  rollUp: (chance) => [registry, listOf(chance, 3, records.tally), { to: 'country', on: values.date(chance) }],
  addWorkingDays: (chance) => [values.date(chance), values.steps(chance), records.calendar(chance)],
  checkDynamicsTables: (chance) => [records.ledger(chance)['households'] ?? {}],
  definePointTable: (chance) => [records.pointTable(chance)],
  listDate: (chance) => [values.steps(chance)],
  meetingAgrees: (chance) => [values.steps(chance), values.steps(chance), house.review2022],
  regularReview: (chance) => [values.date(chance), house.review2022],
  reviewDeadline: (chance) => [
    { step: 'posting', begun: values.date(chance) },
    house.review2022,
    records.calendar(chance),
  ],
  reviewPeriod: (chance) => [values.steps(chance), house.review2022],
  reviewProceduresAt: (chance) => [{ on: values.date(chance) }],
  allocateReduction: (chance) => [
    listOf(chance, 6, () => ({
      unit: String(wholeTo(chance, 1e6)),
      households: wholeTo(chance, 1e4),
      weight: values.exactValue(chance),
    })),
    { reduction: wholeTo(chance, 2e4), by: oneOf(chance, ['equal', 'households', 'weight']) },
  ],
  balanceFlows: (chance) => [records.ledger(chance)],
  mergeFlows: (chance) => [listOf(chance, 3, records.ledger)],
  changeBetween: (chance) => [
    records.observation(chance),
    records.observation(chance),
    chance() < 0.5 ? {} : { years: values.steps(chance) },
  ],
  denominatorEffect: (chance) => [
    { count: values.steps(chance), total: values.steps(chance) },
    { count: values.steps(chance), total: values.steps(chance) },
  ],
  sortObservations: (chance) => [listOf(chance, 3, records.observation)],
  planTrajectory: (chance) => [
    records.target(chance),
    records.observation(chance),
    { earlier: listOf(chance, 1, records.observation), decimals: wholeTo(chance, 11) },
  ],
  computeRequiredPace: (chance) => [records.target(chance), records.observation(chance)],
  trackTarget: (chance) => [
    records.target(chance),
    [records.observation(chance), ...listOf(chance, 2, records.observation)],
    records.tracking(chance),
  ],
  checkClaim: (chance) => [records.claim(chance)],
  checkClaims: (chance) => [[records.claim(chance)]],
  readFigure: (chance) => [values.text(chance)],
  readFigures: (chance) => [values.text(chance)],
  formatCount: formatting,
  formatDong: formatting,
  formatPercent: formatting,
  explain: (chance) => [
    {
      path: oneOf(chance, [values.text(chance), `members[${wholeTo(chance, 99)}].${values.text(chance)}`]),
      received: record(chance),
      expected: { kind: 'one-of', values: listOf(chance, 12, values.text), than: values.text(chance) },
      member: values.text(chance),
    },
    house.vietnamese,
  ],
  labelOf: (chance) => [values.text(chance), house.vietnamese],
  codeOf: (chance) => [values.text(chance), { list: 'water-source', language: house.vietnamese }],
  readRecords: (chance) => [oneOf(chance, schemas), [record(chance)]],
};

/** Those that take none of it: results of other functions, a closed list, or nothing that has a length. */
export const otherFunctions: readonly string[] = [
  'PovertyStandardError',
  'isPovertyStandardError',
  'settlementOf',
  'ownName',
  'unitKeyOf',
  'scoreDeprivations',
  'countDynamics',
  'householdDynamics',
  'scorePoints',
  'screenHousehold',
  'programmeTarget',
  'labels',
  'sourceOf',
  'targetChart',
  'householdFactsSchema',
  'householdSchema',
  'jsonSchemaOf',
];

/** All public functions by name. */
export const publicFunctions: ReadonlyMap<string, (...input: readonly unknown[]) => unknown> = new Map(
  Object.entries({ ...house, ...porch }).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, value as (...input: readonly unknown[]) => unknown]] : [],
  ),
);
