import * as library from '../all-rooms.ts';
import { householdFactsSchema, jsonSchemaOf, readRecords, targetSchema } from '../../src/schemas/index.ts';
import { samplePointTable } from '../review/sample-point-table.ts';

/** The arguments of a call, made anew each time, so that nothing is shared but what the library shares. */
export type Arguments = () => readonly unknown[];

/** What is given by a caller, never frozen, though it may be a part of the law. */
const own = <Value>(value: Value): Value => structuredClone(value);

const { communeZoneRules2021, english, provinces, provinceSuccessions, review2022, vietnamese, vn2016, vn2022 } =
  library;

const facts = () => ({
  area: 'rural',
  monthlyIncomePerCapita: { total: 4_800_000, members: 4 },
  deprivations: ['nutrition', 'sanitation', 'telecom-use'],
});
const partly = () => ({
  monthlyIncomePerCapita: 1_400_000,
  deprivations: { nutrition: 'deprived', employment: false },
});

const day = () => ({ on: '2024-09-30' });
const household = () => ({
  area: 'rural',
  members: [
    { id: 'mother', birthDate: '1990-03-01', healthInsurance: true, telecomServices: ['internet'], diplomas: [] },
    { id: 'son', age: 17, healthInsurance: false, attendsSchool: 'none', completedSchool: 'primary' },
    { id: 'daughter', age: 5, stunted: true, underweight: false },
  ],
  dwelling: { floorAreaSquareMetres: 16, durable: { wall: false } },
  waterSource: 'rain-water',
  devices: ['radio'],
  income: { total: 60_000_000, months: 12, excluded: [{ kind: 'allowance', dong: 3_000_000 }] },
});

const tables = (): library.RegistryTables => ({
  units: [
    ...own(provinces),
    {
      level: 'district',
      code: '060',
      name: 'Pác Nặm',
      type: 'rural-district',
      parent: '06',
      from: '2008-08-01',
      until: '2025-06-30',
    },
    {
      level: 'district',
      code: '178',
      name: 'Lạng Sơn',
      type: 'provincial-city',
      parent: '20',
      from: '2008-08-01',
      until: '2025-06-30',
    },
    {
      level: 'commune',
      code: '05986',
      name: 'Hoàng Đồng',
      type: 'commune',
      parent: '178',
      from: '2008-08-01',
      until: '2025-06-30',
    },
    { level: 'commune', code: '05986', name: 'Tam Thanh', type: 'ward', parent: '20', from: '2025-07-01' },
    { level: 'commune', code: '05983', name: 'Lương Văn Tri', type: 'ward', parent: '20', from: '2025-07-01' },
  ],
  successions: [
    ...own(provinceSuccessions),
    { level: 'commune', from: '05986', to: '05986', on: '2025-07-01', territory: 'whole' },
  ],
  designations: [
    {
      level: 'district',
      code: '060',
      class: 'poor-district',
      from: '2022-03-15',
      until: '2025-06-30',
      act: '353/QĐ-TTg',
    },
  ],
});
const registry = () => library.createRegistry(tables());
const unit = (level: string, code: string, on: string) => ({ level, code, on });

const tallies = () => [
  { level: 'province', code: '19', counts: { households: 300, poor: 12 } },
  { level: 'province', code: '06', counts: { households: 80, poor: 15 } },
  { level: 'province', code: '06', counts: { households: 80, poor: 16 } },
  { level: 'province', code: '20', counts: { households: 90, poor: 9 } },
  { level: 'province', code: '99', counts: { households: 1, poor: 1 } },
];
const later = () => [
  { level: 'province', code: '19', counts: { households: 380, poor: 27 } },
  { level: 'province', code: '20', counts: { households: 90, poor: 9 } },
];

const observation = (at: string, value: object, standard = 'vn-2022') => ({
  at,
  measure: 'poor',
  base: 'households',
  standard,
  territory: { level: 'province', code: '20', since: '2008-08-01' },
  group: 'ethnic-minority',
  value,
  source: 'a report',
});
const observations = () => [
  observation('cuối năm 2021', { percent: '5.20' }),
  observation('cuối năm 2022', { percent: '4.03', between: { from: '4.02', fromIncluded: true, toIncluded: false } }),
  observation('cuối năm 2022', { count: 403, total: 10_000 }),
  { ...observation('cuối năm 2023', { number: '12' }), measure: 'new-jobs' },
];
const target = () => ({
  id: 'mine',
  kind: 'level',
  better: 'lower',
  measure: 'poor',
  base: 'households',
  territory: { level: 'province', code: '20', since: '2008-08-01' },
  group: 'ethnic-minority',
  period: { from: 'cuối năm 2021', until: 'cuối năm 2025' },
  bound: { value: '3', included: false, exceededBeyond: '2' },
  citation: { act: 'a plan', article: 1 },
});
const pace = () => ({
  ...own(library.programmeTarget('qd-90-2022/poor')),
  territory: target().territory,
  group: 'ethnic-minority',
});
const track = () => ({ asOf: 'cuối năm 2022', baseline: 'cuối năm 2021' });

const columns = () => ({ 1: 5_500, 2: 0, 3: 1_778, 4: 254, 5: 0, 6: 0, 7: 241, 8: 0 });
const ledger = () => ({ households: { poor: { columns: columns(), closing: 3_718 } } });

const share = () => ({
  kind: 'share',
  id: 'one',
  locale: 'vi',
  count: '37.819 hộ',
  total: '439.300 hộ',
  percent: '8,60%',
});
const claims = () => [
  share(),
  { kind: 'sum', parts: ['701.461 hộ', '169.566 hộ'], total: '871.027 hộ', locale: 'vi' },
  { kind: 'difference', from: '10,74%', to: '8,65%', change: '2,2%', locale: 'vi' },
  {
    kind: 'average',
    locale: 'vi',
    from: '25,95%',
    to: '10,89%',
    steps: 4,
    moments: { from: 'đầu năm 2015', to: 'cuối năm 2019' },
    perStep: '3,76%/năm',
  },
  {
    kind: 'implied-total',
    pairs: [
      { count: 10, percent: '5,0%' },
      { count: 20, percent: '10,0%' },
    ],
    locale: 'vi',
  },
  { kind: 'flow', opening: 10, leaving: [1, 2], entering: [3], closing: 11 },
  { kind: 'attainment', achieved: 5, planned: null, percent: '50%' },
];

const poor = () => ({ decided: true, class: 'poor', standard: 'vn-2022' });
const above = () => ({ decided: true, class: 'none', standard: 'vn-2022' });
const open = () => ({ decided: false, possible: ['poor', 'near-poor'], standard: 'vn-2022' });
const criteria = () => ({ car: false, pension: true, solidHouse: true, airConditioner: true, shop: undefined });

const classify = () => library.classifyHousehold(facts() as never, vn2022);
const progress = () => library.trackTarget(target() as never, observations() as never, track());

const round: readonly Arguments[] = [() => ['3.765', 2], () => [{ numerator: 10, denominator: 7 }, 2]];
const format: readonly Arguments[] = [() => [{ numerator: 10, denominator: 7 }, 'vi', { decimals: 2, rounding: 'up' }]];

/** Calls of every public function that returns data, with what a caller owns wherever one may give it. */
export const calls: Readonly<Record<string, readonly Arguments[]>> = {
  addWorkingDays: [
    () => ['2024-08-30', 3, { nonWorkingDays: ['2024-09-02', '2024-09-03'], weekend: ['saturday', 'sunday'] }],
  ],
  addYears: [() => ['2020-02-29', 1]],
  allocateReduction: ['weight', 'equal'].map((by) => () => [
    [
      { unit: '05986', households: 100, weight: 3 },
      { unit: '05983', households: 40, weight: 1 },
    ],
    { reduction: 30, by },
  ]),
  ancestorsOf: [() => [registry(), unit('commune', '05986', '2025-06-30')]],
  apportion: [() => [723, ['0.5', '0.25', { numerator: 1, denominator: 4 }]]],
  settlementOf: [() => [{ type: 'ward' }]],
  assessDeprivations: [vn2016, vn2022].map((standard) => () => [household(), standard, day()]),
  assessHouseholds: [() => [[household(), { members: [{ id: 'a', age: -1 }] }], vn2022, day()]],
  balanceFlows: [
    () => [ledger()],
    () => [{ households: { poor: { columns: columns() }, 'near-poor': { columns: { 1: 3 } } } }],
  ],
  changeBetween: [
    () => [observations()[0], observations()[1]],
    () => [observations()[0], observation('cuối năm 2022', { percent: '9.35' }, 'vn-2016')],
    () => [observations()[3], { ...observations()[3], at: 'cuối năm 2024' }],
  ],
  checkClaim: claims().map((_, place) => () => [claims()[place]]),
  checkClaims: [() => [claims()]],
  checkDynamicsTables: [() => [ledger().households]],
  childrenOf: [() => [registry(), unit('province', '20', '2025-07-01')]],
  classifyByScores: [
    () => [{ area: 'rural', incomeScore: 140, deprivationScore: 30 }, vn2022],
    () => [{ incomeScore: 141 }, vn2022],
  ],
  classifyZone: [
    () => [
      { minorityShare: 62, mekongDelta: false, newCountryside: false, poorRate: { count: 199, total: 1_000 } },
      communeZoneRules2021,
    ],
    () => [
      { minorityShare: 62, mekongDelta: false, newCountryside: false, poorRate: { count: 200, total: 1_000 } },
      communeZoneRules2021,
    ],
  ],
  classifyHousehold: [
    () => [facts(), vn2022],
    () => [partly(), vn2022],
    () => [{ ...facts(), deprivations: ['sanitation'] }, vn2016],
  ],
  classifyUnder: [() => [{ ...facts(), deprivations: ['sanitation'] }, [vn2016, vn2022]]],
  compareTerritories: [
    () => [registry(), { on: '2024-12-31', tallies: tallies() }, { on: '2025-12-31', tallies: later() }],
    () => [
      registry(),
      { on: '2024-12-31', tallies: tallies() },
      { on: '2025-12-31', tallies: later() },
      { onSplit: 'people-share', level: 'province' },
    ],
  ],
  compareCivilDates: [() => ['2021-12-31', '2022-01-01']],
  completedYearsBetween: [() => ['2018-05-02', '2024-05-01']],
  createRegistry: [() => [tables()]],
  definePointTable: [() => [own(samplePointTable)]],
  defineStandard: [() => [own(vn2022)], () => [own(library.hoChiMinhCity2024)]],
  denominatorEffect: [
    () => [
      { count: 500, total: 10_000 },
      { count: 450, total: 12_000 },
    ],
  ],
  scoreDeprivations: [
    () => [['nutrition'], vn2022],
    () => [library.assessDeprivations(household() as never, vn2022, day()), vn2022],
  ],
  explain: [
    () => [classify(), vietnamese, { standard: vn2022 }],
    () => [progress(), english],
    () => [target(), vietnamese],
    () => [
      {
        code: 'unknown-area',
        path: 'area',
        received: 'rurl',
        expected: { kind: 'one-of', values: ['rural', 'urban'], nearest: 'rural' },
      },
      vietnamese,
      { standard: vn2022 },
    ],
    () => [
      {
        code: 'invalid-registry',
        path: '',
        received: 'an object',
        expected: { kind: 'no-issues', values: ['1 invalid-date'], first: 'units[0].from' },
        unit: { code: '20', name: 'Lạng Sơn' },
      },
      english,
    ],
  ],
  codeOf: [() => ['hộ nghèo', { list: 'class', language: vietnamese }]],
  labels: [() => [vietnamese, 'class']],
  designationsOf: [() => [registry(), unit('district', '060', '2024-01-01')]],
  distancesToBounds: [() => [facts(), vn2022]],
  countDynamics: [
    () => [
      [
        library.householdDynamics({ previous: poor(), current: above() } as never),
        library.householdDynamics({ previous: above(), current: open() } as never),
      ],
    ],
  ],
  exitPaths: [() => [facts(), vn2022, { to: ['near-poor', 'average-living-standard'] }], () => [facts(), vn2022]],
  formatCount: format,
  formatDong: format,
  formatPercent: format,
  householdDynamics: [
    () => [{ previous: poor(), current: above(), history: { wasPoor: true }, event: 'split' }],
    () => [{ previous: above(), current: open() }],
  ],
  incomeFactOf: [() => [household()]],
  isInForce: [() => [{ from: '2022-01-01', until: '2026-12-31' }, '2026-12-31']],
  classifyLowIncomeWorkers: [() => [facts(), vn2022]],
  isPovertyStandardError: [() => [new Error('none of ours'), 'invalid-date']],
  issuesOfHousehold: [() => [{ members: [{ id: 'a', age: { years: 3 }, diplomas: ['x'] }] }, vn2022, day()]],
  jsonSchemaOf: [() => [householdFactsSchema(vn2022)], () => [targetSchema]],
  unitKeyOf: [() => [own(provinces[0])]],
  labelOf: [() => ['sanitation', vietnamese, { standard: vn2016 }]],
  listDate: [() => [2024]],
  meetingAgrees: [() => [{ agreeing: 20, persons: 41 }, review2022]],
  mergeFlows: [() => [[ledger(), ledger()]]],
  nextQuestions: [() => [household(), vn2022, day()]],
  sortObservations: [() => [observations()]],
  ownName: [() => ['literacy']],
  parentLevel: [() => ['commune', { on: '2025-07-01' }]],
  parseCivilDate: [() => ['2024-02-29']],
  planTrajectory: [
    () => [target(), observations()[2], { earlier: observations().slice(0, 1), totals: [1_000, 1_100, 1_200] }],
    () => [
      target(),
      observations()[2],
      { earlier: observations().slice(0, 1), weights: [1, 1, { numerator: 1, denominator: 2 }] },
    ],
    () => [pace(), observations()[2]],
  ],
  predecessorsOf: [() => [registry(), unit('commune', '05986', '2025-07-01')]],
  programmeTarget: [() => ['qd-90-2022/poor']],
  provincesAt: [() => [{ on: '2025-07-01' }]],
  rateOf: [() => [{ households: 17_000, poor: 65 }, 'poor']],
  readFigure: [() => ['hơn 15.700 hộ', { locale: 'vi' }], () => ['1.500'], () => ['67.39 hộ']],
  readFigures: [() => ['1.804 hộ (3,29%), từ 5 đến 7 người']],
  readRecords: [
    () => [householdFactsSchema(vn2022), [facts(), { area: 'suburb' }]],
    () => [targetSchema, [target(), { ...target(), period: { until: { year: 2025 } } }]],
  ],
  recast: [
    () => [registry(), tallies(), { from: '2024-12-31', to: '2025-12-31', onSplit: 'people-share' }],
    () => [registry(), later(), { from: '2025-12-31', to: '2024-12-31' }],
  ],
  findReclassified: [() => [registry(), { from: '2025-06-30', to: '2025-07-01' }]],
  regionOf: [() => ['26', { on: '2025-06-30' }]],
  regularReview: [() => ['2024-02', review2022]],
  computeRequiredPace: [
    () => [target(), observations()[2], { earlier: observations().slice(0, 1) }],
    () => [pace(), observations()[2]],
  ],
  resolveName: [() => [registry(), 'Tam Thanh', { on: '2025-07-01' }]],
  reviewDeadline: [() => [{ step: 'recheck', begun: '2024-11-01' }, review2022, { nonWorkingDays: ['2024-11-04'] }]],
  reviewPeriod: [() => [2024, review2022]],
  reviewProceduresAt: [() => [{ on: '2024-10-15' }]],
  rollUp: [
    () => [registry(), tallies(), { to: 'country', on: '2024-12-31' }],
    () => [
      registry(),
      [
        { level: 'commune', code: '05986', counts: { households: 9_000, poor: 40 } },
        { level: 'province', code: '20', counts: { households: 9_000, poor: 41 } },
      ],
      { to: 'province', on: '2025-12-31' },
    ],
  ],
  roundDown: round,
  roundHalfEven: round,
  roundHalfUp: round,
  roundUp: round,
  scorePoints: [
    () => [{ motorbike: true, members: 3, 'cooking-fuel': 'gas' }, own(samplePointTable), { region: 'north' }],
  ],
  screenHousehold: [
    () => [{ review: 'entry', criteria: criteria() }, review2022],
    () => [{ review: 'entry', criteria: { ...criteria(), shop: true } }, review2022],
  ],
  sourceOf: [
    () => [own(vn2022.sources.standard), { article: 3, note: 'read so' }],
    () => [vn2022.sources.standard, vn2022.indicators[0]?.source],
  ],
  standardInForce: [() => ['2024-10-15'], () => ['2024-10-15', { among: [vn2022] }]],
  successorsOf: [() => [registry(), unit('province', '06', '2025-06-30')]],
  targetChart: [() => [progress(), english], () => [progress(), vietnamese]],
  trackTarget: [
    () => [target(), observations(), track()],
    () => [pace(), observations(), track()],
    () => [library.programmeTarget('qd-90-2022/poor'), observations(), track()],
  ],
  roundTowardsZero: round,
  unitAt: [
    () => [registry(), unit('province', '44', '2025-07-01')],
    () => [registry(), unit('province', '06', '2025-07-01')],
  ],
};

/** Every call, by the function it is of. */
export const functions: Readonly<Record<string, unknown>> = { ...library, jsonSchemaOf, readRecords };
