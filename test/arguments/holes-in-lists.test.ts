import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../src/review/index.ts';
import {
  allocateReduction,
  assessDeprivations,
  assessHouseholds,
  checkClaim,
  checkClaims,
  classifyHousehold,
  classifyUnder,
  createRegistry,
  defineStandard,
  definePointTable,
  scoreDeprivations,
  exitPaths,
  type Household,
  householdDynamics,
  type Issue,
  isPovertyStandardError,
  mergeFlows,
  sortObservations,
  planTrajectory,
  type PovertyStandard,
  type PovertyStandardError,
  provinces,
  recast,
  computeRequiredPace,
  rollUp,
  standardInForce,
  trackTarget,
  vn2001,
  vn2022,
} from '../../src/index.ts';
import { apportion } from '../../src/foundation/index.ts';
import { householdFactsSchema, readRecords } from '../../src/schemas/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { validCalls } from './valid-calls.ts';

const on = '2024-09-30';
const registry = createRegistry({ units: provinces });

/** A list whose first place is empty. */
function holed(...rest: readonly unknown[]): never {
  const list: unknown[] = [];
  rest.forEach((element, place) => {
    list[place + 1] = element;
  });
  list.length = rest.length + 1;
  return list as never;
}

/** The same with `undefined` in that place. */
function open(...rest: readonly unknown[]): never {
  return [undefined, ...rest] as never;
}

const argument = (name: string, place: number): never => validCalls[name]?.[place]?.[1] as never;
const plan = (options: object): unknown =>
  planTrajectory(argument('planTrajectory', 0), argument('planTrajectory', 1), options);

type Listing = (list: (...rest: readonly unknown[]) => never) => unknown;

describe.each([
  ['a hole', holed],
  ['undefined', open],
])('%s in a list', (_, list) => {
  it.each<[path: string, call: Listing]>([
    ['calendar.nonWorkingDays[0]', (of) => addWorkingDays(on, 1, { nonWorkingDays: of('2024-10-01') })],
    ['calendar.weekend[0]', (of) => addWorkingDays(on, 1, { nonWorkingDays: [], weekend: of('sunday') })],
    ['units[0]', (of) => allocateReduction(of({ unit: 'a', households: 2 }), { reduction: 1, by: 'equal' })],
    ['weights[0]', (of) => apportion(5, of(1))],
    ['parts[0]', (of) => checkClaim({ kind: 'sum', parts: of(1, 2), total: 3 })],
    ['pairs[0]', (of) => checkClaim({ kind: 'implied-total', pairs: of({ count: 1, percent: '50%' }) })],
    ['leaving[0]', (of) => checkClaim({ kind: 'flow', opening: 5, leaving: of(1), entering: [], closing: 4 })],
    ['entering[0]', (of) => checkClaim({ kind: 'flow', opening: 5, leaving: [], entering: of(1), closing: 6 })],
    ['claims[0]', (of) => checkClaims(of({ kind: 'sum', parts: [1], total: 1 }))],
    ['deprivations[0]', (of) => classifyHousehold({ deprivations: of('nutrition') }, vn2022)],
    ['deprivations[0]', (of) => classifyHousehold({ deprivations: of() }, vn2001 as PovertyStandard)],
    ['standards[0]', (of) => classifyUnder({ area: 'rural' }, of(vn2022))],
    ['deprivations[0]', (of) => scoreDeprivations(of('nutrition'), vn2022)],
    [
      'previous.possible[0]',
      (of) => {
        const previous = { decided: false, possible: of('poor'), standard: 'vn-2022' } as const;
        return householdDynamics({ previous, current: previous });
      },
    ],
    ['ledgers[0]', (of) => mergeFlows(of({ households: {} }))],
    ['observations[0]', (of) => sortObservations(of(argument('changeBetween', 0)))],
    ['observations[0]', (of) => trackTarget(argument('trackTarget', 0), of(), argument('trackTarget', 2))],
    ['options.earlier[0]', (of) => plan({ earlier: of(argument('changeBetween', 0)) })],
    ['options.weights[0]', (of) => plan({ weights: of(1) })],
    ['options.totals[0]', (of) => plan({ totals: of(1) })],
    [
      'options.earlier[0]',
      (of) =>
        computeRequiredPace(argument('computeRequiredPace', 0), argument('computeRequiredPace', 1), { earlier: of() }),
    ],
    ['tallies[0]', (of) => rollUp(registry, of(), { to: 'country', on })],
    ['options.onSplit[0]', (of) => recast(registry, [], { from: on, to: on, onSplit: of() })],
    [
      'to[0]',
      (of) => exitPaths({ area: 'rural', monthlyIncomePerCapita: 1_000_000, deprivations: [] }, vn2022, { to: of() }),
    ],
    ['options.among[0]', (of) => standardInForce(on, { among: of(vn2022) })],
  ])('is refused: %s', (path, call) => {
    expect(thrownBy(() => call(list))).toMatchObject({
      code: 'missing-value',
      details: { path, received: undefined },
    });
  });

  it.each<[expected: readonly string[], call: Listing]>([
    [['missing-value units[0]'], (of) => createRegistry({ units: of(provinces[0]) })],
    [
      ['missing-value units[0]', 'duplicate-code units[2].code'],
      (of) => createRegistry({ units: of(provinces[0], provinces[0]) }),
    ],
    [['missing-value successions[0]'], (of) => createRegistry({ units: provinces, successions: of() })],
    [['missing-value designations[0]'], (of) => createRegistry({ units: provinces, designations: of() })],
    [
      ['missing-value members[0]', 'missing-value devices[0]'],
      (of) => assessDeprivations({ members: of({ id: 'a' }), devices: of('radio') }, vn2022, { on }),
    ],
  ])('is one of all the issues: %j', (expected, call) => {
    const { issues } = (thrownBy(() => call(list)) as PovertyStandardError<'invalid-registry'>).details;
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it('is an issue of a standard and of a table of points', () => {
    const standard = thrownBy(() => defineStandard({ ...(vn2022 as PovertyStandard), gaps: list(...vn2022.gaps) }));
    expect(isPovertyStandardError(standard, 'invalid-standard')).toBe(true);
    const table = thrownBy(() => definePointTable({ id: 'a', regions: list('b'), items: list() }));
    expect(isPovertyStandardError(table, 'invalid-point-table')).toBe(true);
  });

  it('is a household, or a record, that is rejected at its place', () => {
    const household: Household = { members: [{ id: 'a' }] };
    const { ok, rejected } = assessHouseholds(list(household), vn2022, { on });
    expect([ok.map(({ index }) => index), rejected.map(({ index }) => index)]).toEqual([[1], [0]]);
    const records = readRecords(householdFactsSchema(vn2022), list({ area: 'rural' }));
    expect(records.rejected).toMatchObject([{ index: 0, issues: [{ code: 'missing-value', path: '' }] }]);
  });

  it.each<[string, PovertyStandard]>([
    ['many', vn2022],
    ['no', vn2001],
  ])('is told alike by schema and classification under a standard of %s indicators', (_kind, standard) => {
    const { rejected } = readRecords(householdFactsSchema(standard), [{ deprivations: list() }]);
    const told = rejected.flatMap<Issue>(({ issues }) => issues).map(({ code, path }) => [code, path]);
    expect(told).toEqual([['missing-value', 'deprivations[0]']]);
    const refused = thrownBy(() => classifyHousehold({ deprivations: list() }, standard));
    expect(refused).toMatchObject({ code: 'missing-value', details: { path: 'deprivations[0]' } });
  });
});

describe('a hole that inherits an element', () => {
  it.each<[path: string, inherited: unknown, call: Listing]>([
    ['deprivations[0]', 'nutrition', (of) => classifyHousehold({ deprivations: of() }, vn2022)],
    ['weights[0]', 3, (of) => apportion(5, of(1))],
    ['deprivations[0]', 'nutrition', (of) => readRecords(householdFactsSchema(vn2022), [{ deprivations: of() }])],
  ])('stays one: %s', (path, inherited, call) => {
    const list = holed();
    Object.defineProperty(Array.prototype, '0', { value: inherited, configurable: true, writable: true });
    try {
      const error = thrownBy(() => {
        const { rejected = [] } = call(() => list) as { rejected?: { issues: Issue[] }[] };
        throw Object.assign(new Error('no error of ours'), rejected[0]?.issues[0]);
      });
      expect(error).toMatchObject({ code: 'missing-value' });
      expect(JSON.stringify(error)).toContain(path);
    } finally {
      Reflect.deleteProperty(Array.prototype, '0');
    }
  });
});
