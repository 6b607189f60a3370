import {
  balanceFlows,
  checkDynamicsTables,
  countDynamics,
  householdDynamics,
  type ReviewedClass,
  type ReviewedHousehold,
} from '../../../src/dynamics/index.ts';
import {
  census2015,
  definePointTable,
  scoreDeprivations,
  review2016,
  review2022,
  regularReview,
  reviewDeadline,
  reviewPeriod,
  type ReviewStep,
  type ReviewSubject,
  scorePoints,
  screenHousehold,
} from '../../../src/review/index.ts';
import { vn2022 } from '../../../src/standards/index.ts';
import type { HouseholdClass } from '../../../src/vocabulary/index.ts';
import { samplePointTable } from '../../review/sample-point-table.ts';
import { eachOf, sample, type Sample } from './sample.ts';

const criteria = { pension: true, solidHouse: true, airConditioner: true, shop: true };
const table = definePointTable(samplePointTable);
const calendar = { nonWorkingDays: ['2025-09-02'] };
const terms: readonly (readonly [ReviewStep, ReviewSubject])[] = [
  ['posting', 'poor-and-near-poor'],
  ['recheck', 'poor-and-near-poor'],
  ['second-posting', 'poor-and-near-poor'],
  ['provincial-answer', 'poor-and-near-poor'],
  ['posting', 'average-living-and-low-income'],
  ['recheck', 'average-living-and-low-income'],
];

/** Results of a review. */
export const samplesOfReview: readonly Sample[] = [
  sample('screened out', screenHousehold({ review: 'entry', criteria }, review2022), { standard: vn2022 }),
  sample('screening that is open', screenHousehold({ review: 'entry', criteria: { shop: undefined } }, review2022)),
  sample('scored at an exit', screenHousehold({ review: 'exit' }, review2022)),
  sample('the authority', screenHousehold({ review: 'entry', authority: 'screened-out' }, census2015)),
  sample('a score', scoreDeprivations(['nutrition', 'sanitation'], vn2022)),
  sample('a score that is open', scoreDeprivations({ nutrition: 'deprived' }, vn2022), { standard: vn2022 }),
  sample('a score of a table', scorePoints({ members: 3, motorbike: true }, table, { region: 'north' })),
  sample('a period', reviewPeriod(2024, review2022)),
  sample('a period with days of reports', reviewPeriod(2018, review2016)),
  sample('a regular review', regularReview('2024-02', review2022), { standard: vn2022 }),
  ...terms.map(([step, subject]) =>
    sample(`${step} of ${subject}`, reviewDeadline({ step, subject, begun: '2025-08-29' }, review2022, calendar)),
  ),
];

const standard = 'vn-2022';
const settled = (name: HouseholdClass): ReviewedClass => ({ decided: true, class: name, standard });
const [poor, nearPoor, above] = [settled('poor'), settled('near-poor'), settled('none')];
const open: ReviewedClass = { decided: false, possible: ['poor', 'near-poor'], standard };
const past = { wasPoor: true, wasNearPoor: true };
const noPast = { wasPoor: false, wasNearPoor: false };

const households: readonly ReviewedHousehold[] = [
  { previous: poor, current: poor },
  { previous: poor, current: nearPoor },
  { previous: poor, current: above },
  { previous: nearPoor, current: above },
  { previous: nearPoor, current: poor },
  { previous: above, current: poor, history: past },
  { previous: above, current: nearPoor, history: past },
  { previous: above, current: poor, history: noPast },
  { previous: above, current: nearPoor, history: noPast },
  { previous: poor, current: 'absent', event: 'moved-away' },
  { previous: 'absent', current: nearPoor, event: 'moved-in' },
  { previous: above, current: open },
  { previous: open, current: above },
];
const outcomes = households.map((household) => householdDynamics(household));

const columns = { 1: 5_500, 2: 8, 3: 1_770, 4: 245, 5: 0, 6: 0, 7: 241, 8: 0 };
const closing = 3_718;
const none = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0 };
const twoLists = {
  poor: { columns: { 1: 5, 3: 1, 4: 0, 6: 0, 7: 0, 8: 0 }, closing: 5 },
  'near-poor': { columns: { 1: 5, 2: 1, 4: 0, 6: 0, 7: 0, 8: 0 }, closing: 5 },
};

/** What became of households and of the lists. */
export const samplesOfDynamics: readonly Sample[] = [
  ...eachOf('change', outcomes),
  sample('tables', countDynamics(outcomes), { standard: vn2022 }),
  sample('tables of nobody', countDynamics([])),
  ...eachOf(
    'disagreement',
    checkDynamicsTables({
      poor: { columns, closing: 3_728 },
      'near-poor': { columns: { ...none, 1: 10, 3: 1, 5: 3 }, closing: 9 },
    }),
  ),
  sample('flows that balance', balanceFlows({ households: { poor: { columns, closing } } })),
  sample('flows of which a cell was found', balanceFlows({ households: { poor: { columns } } })),
  sample('flows that are open', balanceFlows({ persons: { 'near-poor': { columns: { 1: 5 }, closing: 5 } } })),
  sample('flows with a suspect', balanceFlows({ households: { poor: { columns: { ...columns, 4: 254 }, closing } } })),
  sample('flows of two lists', balanceFlows({ households: twoLists })),
  sample('flows below zero', balanceFlows({ households: { poor: { columns: { ...none, 1: 1, 3: 5 } } } })),
  sample(
    'flows of fewer persons',
    balanceFlows({
      households: { poor: { columns, closing } },
      persons: { poor: { columns: { ...none, 1: 5 }, closing: 5 } },
    }),
  ),
  sample(
    'flows between two lists',
    balanceFlows({
      households: {
        poor: { columns: { ...none, 1: 9, 2: 3, 5: 1 }, closing: 7 },
        'near-poor': { columns: { ...none, 1: 9, 3: 2, 5: 4 }, closing: 11 },
      },
    }),
  ),
];
