import { describe, expect, it } from 'vitest';
import * as library from '../all-rooms.ts';
import * as schemas from '../../src/schemas/index.ts';
import { validCalls } from './valid-calls.ts';

type Call = (...given: readonly unknown[]) => unknown;

const exported: Readonly<Record<string, unknown>> = { ...library, ...schemas };
const names = Object.keys(exported).filter((name) => typeof exported[name] === 'function');
/** The error is a class, which nobody calls. */
const called = names.filter((name) => name !== 'PovertyStandardError');
/** What a call is refused by; `undefined` where it gives something. Any other error is thrown on. */
function refusalOf(name: string, given: readonly unknown[]): library.PovertyStandardError | undefined {
  try {
    (exported[name] as Call)(...given);
    return undefined;
  } catch (error) {
    if (library.isPovertyStandardError(error)) {
      return error;
    }
    throw error;
  }
}

function valuesOf(name: string): unknown[] {
  return (validCalls[name] ?? []).map(([, value]) => value);
}

/** Each argument of a call in turn, which `undefined` or null replaces. */
const replaced = called.flatMap((name) =>
  (validCalls[name] ?? []).flatMap(([argument], place) =>
    [undefined, null].map((value) => [name, place, value, argument] as const),
  ),
);

describe('arguments that are not there', () => {
  it('are tried with every public function', () => {
    expect(Object.keys(validCalls).sort()).toEqual([...called].sort());
  });

  it.each(called)('are not among those of the valid call of %s', (name) => {
    expect(refusalOf(name, valuesOf(name))).toBeUndefined();
    expect(valuesOf(name).length).toBeGreaterThanOrEqual((exported[name] as Call).length);
  });

  it.each(replaced)('leave %s, whose argument %i is %s, a result or a refusal under its name', (...row) => {
    const [name, place, value, argument] = row;
    const path =
      refusalOf(
        name,
        valuesOf(name).map((given, index) => (index === place ? value : given)),
      )?.details.path ?? argument;
    expect([path, path.replace(/[.[].*/u, '')]).toContain(argument);
  });

  it.each(called)('end no call of %s in another error, nor do all of them together', (name) => {
    for (const value of [undefined, null]) {
      const given = valuesOf(name).map(() => value);
      expect(() => refusalOf(name, given)).not.toThrow();
      expect(() => refusalOf(name, [])).not.toThrow();
    }
  });
});

const on = '2024-09-30';
const { vn2022, review2022 } = library;
const household = { members: [{ id: 'a' }] };

it.each<[name: string, given: readonly unknown[], path: string]>([
  ['apportion', [7, undefined], 'weights'],
  ['assessDeprivations', [household, vn2022, null], 'options'],
  ['assessDeprivations', [household, null, { on }], 'standard'],
  ['assessHouseholds', [[household], vn2022, null], 'options'],
  ['assessHouseholds', [[household], undefined, { on }], 'standard'],
  ['changeBetween', [...valuesOf('changeBetween').slice(0, 2), null], 'options'],
  ['classifyByScores', [{ area: 'rural' }], 'standard'],
  ['classifyZone', [{}], 'rules'],
  ['classifyHousehold', [{ area: 'rural' }], 'standard'],
  ['classifyHousehold', [{ area: 'rural' }, null], 'standard'],
  ['classifyUnder', [{ area: 'rural' }], 'standards'],
  ['classifyUnder', [{ area: 'rural' }, [vn2022, null]], 'standards[1]'],
  ['scoreDeprivations', [[]], 'standard'],
  ['explain', [valuesOf('explain')[0], library.vietnamese, null], 'context'],
  ['explain', [valuesOf('explain')[0]], 'language'],
  ['codeOf', ['poor'], 'options'],
  ['distancesToBounds', [{ area: 'rural' }], 'standard'],
  ['exitPaths', [{ area: 'rural' }], 'standard'],
  ['exitPaths', [{ area: 'rural' }, vn2022, null], 'options'],
  ['formatCount', [1, 'vi', null], 'format'],
  ['formatDong', [1, 'vi', null], 'format'],
  ['formatPercent', [1, 'vi', null], 'format'],
  ['householdFactsSchema', [], 'standard'],
  ['householdSchema', [vn2022, null], 'options'],
  ['incomeFactOf', [null], 'household'],
  ['isInForce', [null, on], 'period'],
  ['classifyLowIncomeWorkers', [{ area: 'rural' }], 'standard'],
  ['issuesOfHousehold', [household, vn2022, null], 'options'],
  ['jsonSchemaOf', [], 'schema'],
  ['unitKeyOf', [], 'unit'],
  ['labelOf', ['poor', library.vietnamese, null], 'options'],
  ['meetingAgrees', [{ agreeing: 1, persons: 1 }], 'procedure'],
  ['nextQuestions', [household, vn2022, null], 'options'],
  ['planTrajectory', [valuesOf('planTrajectory')[0], null], 'now'],
  ['readFigure', ['1', null], 'options'],
  ['readFigures', ['1', null], 'options'],
  ['readRecords', [undefined, []], 'schema'],
  ['regionOf', ['26'], 'options'],
  ['regularReview', ['2024-09'], 'procedure'],
  ['computeRequiredPace', [valuesOf('computeRequiredPace')[0], null], 'now'],
  ['computeRequiredPace', [...valuesOf('computeRequiredPace').slice(0, 2), null], 'options'],
  ['reviewDeadline', [{ step: 'posting', begun: on }], 'procedure'],
  ['reviewPeriod', [2024], 'procedure'],
  ['scorePoints', [{}, undefined, { region: 'north' }], 'table'],
  ['scorePoints', [{}, valuesOf('scorePoints')[1]], 'options'],
  ['screenHousehold', [{ review: 'entry' }], 'procedure'],
  ['sourceOf', [], 'section'],
  ['sourceOf', [null, { act: 'nd-07-2021' }], 'section'],
  ['standardInForce', [on, null], 'options'],
  ['standardInForce', [on, { among: [null] }], 'options.among[0]'],
  ['targetChart', [undefined, library.vietnamese], 'progress'],
])('%s names the argument that is missing: %j, %s', (name, given, path) => {
  expect(refusalOf(name, given)).toMatchObject({ code: 'missing-value', details: { path } });
});

it.each<[name: string, given: readonly unknown[], path: string]>([
  ['reviewPeriod', [2024, review2022.id], 'procedure'],
  ['regionOf', ['26', on], 'options'],
  ['computeRequiredPace', [...valuesOf('computeRequiredPace').slice(0, 2), { earlier: {} }], 'options.earlier'],
  ['standardInForce', [on, { among: vn2022 }], 'options.among'],
  ['regionOf', [26, { on }], 'province'],
  ['labelOf', ['poor', library.vietnamese, { list: { toString: 1 } }], 'options.list'],
  ['labelOf', ['poor', library.vietnamese, { list: ['class'] }], 'options.list'],
  ['unitAt', [{ index: {} }, valuesOf('unitAt')[1]], 'registry'],
  ['jsonSchemaOf', [{}], 'schema'],
  ['readRecords', [{}, []], 'schema'],
  ['screenHousehold', ['x', review2022], 'facts'],
])('%s refuses what is no object or no list where one belongs: %j, %s', (name, given, path) => {
  expect(refusalOf(name, given)).toMatchObject({ code: 'invalid-value', details: { path } });
});

/** What stands where a standard belongs, and the place of that argument in a valid call. */
const standardPlaces = called.flatMap((name) =>
  (validCalls[name] ?? []).flatMap(([argument], place) => (argument === 'standard' ? [[name, place] as const] : [])),
);

it.each(standardPlaces)('%s refuses as its argument %i what is no standard', (name, place) => {
  for (const standard of [
    'vn-2022',
    {},
    [],
    new Map(),
    { id: 'vn-2022' },
    { ...vn2022, indicators: undefined },
    { ...vn2022, sources: undefined },
  ]) {
    const given = valuesOf(name).map((value, index) => (index === place ? standard : value));
    expect(refusalOf(name, given)).toMatchObject({
      code: 'invalid-standard',
      details: { path: 'standard', expected: { kind: 'standard' }, issues: [{ path: 'standard' }] },
    });
  }
});

it.each([
  ['classifyUnder', [{ area: 'rural' }, [vn2022, {}]], 'standards[1]'],
  ['standardInForce', [on, { among: ['vn-2022'] }], 'options.among[0]'],
])('%s refuses in a list what is no standard', (name, given, path) => {
  expect(refusalOf(name, given)).toMatchObject({ code: 'invalid-standard', details: { path } });
});

it.each([
  ['classifyZone', [{}, {}], 'rules.conditions'],
  ['classifyZone', [{}, { conditions: {} }], 'rules.classes'],
  ['reviewDeadline', [{ step: 'posting', begun: on }, {}, { nonWorkingDays: [] }], 'procedure.periods'],
  ['reviewDeadline', [{ step: 'posting', begun: on }, { periods: [] }, { nonWorkingDays: [] }], 'procedure.terms'],
  ['reviewPeriod', [2024, { ...review2022, sources: undefined }], 'procedure.sources'],
  ['reviewPeriod', [2024, { ...review2022, sources: {} }], 'procedure.sources.procedure'],
  ['scorePoints', [{}, {}, { region: 'north' }], 'table.items'],
  ['scorePoints', [{}, { items: [] }, { region: 'north' }], 'table.regions'],
])('%s names the part that a table or a procedure lacks', (name, given, path) => {
  expect(refusalOf(name, given)).toMatchObject({ code: 'missing-value', details: { path } });
});

it.each([
  ['readFigure', ['7 hộ', undefined]],
  ['formatPercent', [7, 'vi', undefined]],
  ['standardInForce', [on, {}]],
  ['assessDeprivations', [household, vn2022]],
  ['assessHouseholds', [[household], vn2022, {}]],
  ['issuesOfHousehold', [household, vn2022]],
  ['nextQuestions', [household, vn2022]],
  ['householdSchema', [vn2022]],
])('%s takes options that are left out', (name, given) => {
  expect(refusalOf(name, given)).toBeUndefined();
});
