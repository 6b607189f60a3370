import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  type Observation,
  type ObservedValue,
  type Target,
  type TargetBound,
  type TargetStatus,
  targetStatuses,
  trackTarget,
} from '../../src/targets/index.ts';
import { atLeast, counted, observed, planned, range, strictly, target } from './observed.ts';

const inOrder = (statuses: Iterable<TargetStatus>): TargetStatus[] => {
  const found = new Set(statuses);
  return targetStatuses.filter((status) => found.has(status));
};

/** Every list that takes one of each. */
function everyChoice<T>(choices: readonly (readonly T[])[]): T[][] {
  return choices.reduce<T[][]>(
    (lists, values) => lists.flatMap((list) => values.map((value) => [...list, value])),
    [[]],
  );
}

/** Bounds from so much on, whose thresholds are multiples of it. */
const bounds = (value: number, beyond: number): fc.Arbitrary<TargetBound> =>
  fc.constantFrom(
    atLeast(String(value)),
    strictly(String(value)),
    planned(String(value)),
    range(String(value), String(beyond)),
    { value: String(value), included: false, exceededBeyond: String(beyond) },
    { value: String(value), included: false, exceededBeyond: String(value) },
  );

const period = { from: '2017', until: '2020' } as const;

const fives = Array.from({ length: 21 }, (_, index) => 5 * index);
const percent = (value: number): ObservedValue => ({ count: value * 100, total: 10_000 });
const number = (value: number): ObservedValue => ({
  number: value,
  between: { from: String(value), fromIncluded: true, to: String(value), toIncluded: true },
});

const tens = Array.from({ length: 11 }, (_, index) => 10 * index);
// Halves, quarters, doubles and triples of 80 and 160, the other way round too, and values around them.
const around = [10, 20, 30, 40, 50, 60, 70, 80, 100, 120, 140, 160, 200, 240, 320, 400, 480, 500, 640, 700];
const amounts = [0, 0.001, ...around, 1_000_000];

/** A target, and what its observations may say, so that every threshold and every value between two is among them. */
interface Setting {
  readonly one: Target;
  readonly write: (value: number) => ObservedValue;
  readonly values: readonly number[];
  /** The values of what is known. */
  readonly known: readonly number[];
}

const share = (one: fc.Arbitrary<Target>): fc.Arbitrary<Setting> =>
  one.map((made) => ({ one: made, write: percent, values: fives, known: tens }));
const amount = (one: fc.Arbitrary<Target>): fc.Arbitrary<Setting> =>
  one.map((made) => ({ one: made, write: number, values: amounts, known: [0, 80, 160] }));

const settings: fc.Arbitrary<Setting> = fc.oneof(
  share(
    fc
      .oneof(bounds(0, 5), bounds(10, 15), bounds(30, 40), bounds(50, 60))
      .map((bound) => target('annual-reduction', { judged: 'average', bound, period })),
  ),
  share(
    fc
      .tuple(fc.oneof(bounds(0, 10), bounds(40, 60), bounds(100, 110)), fc.constantFrom(undefined, period.from))
      .map(([bound, from]) =>
        target('level', { better: 'higher', bound, period: { ...(from && { from }), until: period.until } }),
      ),
  ),
  share(
    fc
      .tuple(fc.constantFrom(atLeast('0'), strictly('0'), range('40', '20')), fc.constantFrom(undefined, period.from))
      .map(([bound, from]) =>
        target('level', { better: 'lower', bound, period: { ...(from && { from }), until: period.until } }),
      ),
  ),
  share(bounds(50, 60).map((bound) => target('units-leaving', { bound, period }))),
  amount(fc.oneof(bounds(50, 75), bounds(100, 100)).map((bound) => target('relative-cut', { bound, period }))),
  amount(fc.oneof(bounds(2, 3), bounds(0, 1)).map((bound) => target('multiple', { bound, period }))),
);

const setting = settings.chain((made) =>
  fc.record({
    made: fc.constant(made),
    known: fc.uniqueArray(
      fc.record({
        at: fc.constantFrom('2017', '2018', '2018-07-01', '2019', '2019-07-01', '2020'),
        value: fc.constantFrom(...made.known),
      }),
      { selector: ({ at }) => at, maxLength: 3 },
    ),
    asOf: fc.constantFrom('2017', '2018', '2019', '2019-07-01', '2020', '2021'),
    projection: fc.constantFrom('linear' as const, 'compound' as const),
  }),
);

/** Of another thing, because at least one observation is asked for. */
const another = observed('2017', '1', { measure: 'near-poor' });

describe('possible statuses of a stock', () => {
  test.prop([setting], { numRuns: 40 })(
    'are exactly those that some further observations lead to',
    ({ made, known, asOf, projection }) => {
      const { one } = made;
      const given = known.map(({ at, value }) => observed(at, made.write(value)));
      const progress = trackTarget(one, [another, ...given], { asOf, projection });
      fc.pre(!progress.decided);
      // A level may be a number, as long as nothing was observed.
      const isOfEither = one.kind === 'level' && progress.observed.length === 0;
      const { write, values } = isOfEither ? { write: number, values: [...fives, 105, 110, 400] } : made;
      // No unit has left a list on the day on which it is listed.
      const isKnown = new Set([
        ...progress.observed.map(({ at }) => at),
        ...(one.kind === 'units-leaving' ? ['2017-12-31'] : []),
      ]);
      const dependsOnStart = ['annual-reduction', 'relative-cut', 'multiple'].includes(one.kind);
      const added = (days: readonly string[], of: readonly number[], isDue: boolean): Observation[][] =>
        everyChoice(
          days
            .filter((day) => !isKnown.has(day))
            .map((day) => [
              ...(isDue || (day === '2017-12-31' && dependsOnStart) ? [] : [[]]),
              ...of.map((value) => [observed(day, write(value))]),
            ]),
        ).map((lists) => lists.flat());
      const used = given.filter((_, index) => progress.excluded.every((aside) => aside.index !== index + 1));
      const after = (further: readonly Observation[], day: string) =>
        trackTarget(one, [another, ...used, ...further], { asOf: day, projection });
      const statusesOf = (results: readonly ReturnType<typeof after>[]): TargetStatus[] =>
        results.flatMap((result) => (result.decided ? result.status : []));
      const start = one.period.from === undefined ? [] : ['2017-12-31'];
      const whenDue = () => added([...start, '2020-12-31'], values, true).map((further) => after(further, '2020'));
      const days = [...start, '2018-12-31', '2019-12-31', '2020-05-05'].filter(
        (day) => one.kind !== 'level' || start.length > 0 || day !== '2017-12-31',
      );
      const most = write === percent ? [0, 50, 100] : [0, 0.000_001, 50, 1e12];
      const before =
        asOf >= '2020'
          ? []
          : added(start.length > 0 ? days : ['2014-12-31', ...days], most, false).map((further) =>
              after(further, '2020-12-30'),
            );
      const hasPace = before.some(({ goal, projectedValue }) => goal !== undefined && projectedValue !== undefined);
      expect(progress.possible).toEqual(inOrder(statusesOf([...before, ...(hasPace ? [] : whenDue())])));
    },
  );
});

/** The verdict on a year by plain numbers. */
function verdictOn(
  result: number,
  { value, included, exceededBeyond }: TargetBound,
): 'missed' | 'achieved' | 'exceeded' {
  const isMet = result > Number(value) || (included && result === Number(value));
  return !isMet ? 'missed' : exceededBeyond !== undefined && result > Number(exceededBeyond) ? 'exceeded' : 'achieved';
}

/** What verdicts on the years so far come to. */
function statusOf(verdicts: readonly ('missed' | 'achieved' | 'exceeded')[], isDue: boolean): TargetStatus {
  if (verdicts.includes('missed')) {
    return 'missed';
  }
  return !isDue ? 'on-track' : verdicts.every((verdict) => verdict === 'exceeded') ? 'exceeded' : 'achieved';
}

const years = ['2018', '2019', '2020'];
const observedYears = fc.tuple(...['2017', ...years].map(() => fc.option(fc.nat(10), { nil: undefined })));
const now = fc.constantFrom('2016', '2017', '2018', '2019', '2020');

/** A number for each year, in units of so many; a year may have none. */
type KnownYears = readonly (number | undefined)[];

/** The observations of the years that have a number. */
function countedYears(known: KnownYears, each: number): Observation[] {
  return years.flatMap((year, index) => {
    const number = known[index];
    return number === undefined ? [] : [counted(year, each * number)];
  });
}

/** The numbers that each year may have had which is over on a day, at least the first, and the last of these years. */
function numbersOfYears(
  known: KnownYears,
  each: number,
  anyNumber: number[],
  asOf: string,
): { numbers: number[][]; until: string } {
  const until = asOf < '2018' ? '2018' : asOf;
  const numbers = years
    .filter((year) => year <= until)
    .map((year, index) => {
      const number = year <= asOf ? known[index] : undefined;
      return number === undefined ? anyNumber : [each * number];
    });
  return { numbers, until };
}

describe('possible statuses of a target by years', () => {
  test.prop([fc.oneof(bounds(0, 5), bounds(10, 15), bounds(30, 40)), observedYears, now], { numRuns: 60 })(
    'are, for falls, exactly those that rates of past years lead to',
    (bound, tens, asOf) => {
      const every = target('annual-reduction', { judged: 'every-year', bound, period });
      const given = ['2017', ...years].flatMap((year, index) => {
        const known = tens[index];
        return known === undefined ? [] : [observed(year, percent(10 * known))];
      });
      const progress = trackTarget(every, [another, ...given], { asOf });
      fc.pre(!progress.decided);
      const until = asOf < '2018' ? '2018' : asOf;
      const over = ['2017', ...years].filter((year) => year <= until);
      const rates = over.map((year, index) => {
        const known = year <= asOf ? tens[index] : undefined;
        return known === undefined ? fives : [10 * known];
      });
      const statuses = everyChoice(rates).map((rate) =>
        statusOf(
          rate.slice(1).map((end, index) => verdictOn((rate[index] as number) - end, bound)),
          until === '2020',
        ),
      );
      expect(progress.possible).toEqual(inOrder(statuses));
    },
  );

  test.prop([bounds(100, 150), observedYears, now], { numRuns: 60 })(
    'are, for numbers a year, exactly those that numbers of past years lead to',
    (bound, hundreds, asOf) => {
      const jobs = target('count', { measure: 'new-jobs', base: 'persons', per: 'year', bound, period });
      const progress = trackTarget(jobs, [another, ...countedYears(hundreds, 50)], { asOf });
      fc.pre(!progress.decided);
      const { numbers, until } = numbersOfYears(hundreds, 50, [0, 100, 120, 150, 1_000], asOf);
      const statuses = everyChoice(numbers).map((list) =>
        statusOf(
          list.map((one) => verdictOn(one, bound)),
          until === '2020',
        ),
      );
      expect(progress.possible).toEqual(inOrder(statuses));
    },
  );

  test.prop([bounds(300, 450), fc.constantFrom('period' as const, 'average-year' as const), observedYears, now], {
    numRuns: 60,
  })('are, for a total, exactly those that numbers of past years lead to', (bound, per, hundreds, asOf) => {
    const scaled =
      per === 'period'
        ? bound
        : {
            ...bound,
            value: '100',
            ...(bound.exceededBeyond && { exceededBeyond: String(Number(bound.exceededBeyond) / 3) }),
          };
    const jobs = target('count', { measure: 'new-jobs', base: 'persons', per, bound: scaled, period });
    const progress = trackTarget(jobs, [another, ...countedYears(hundreds, 30)], { asOf });
    fc.pre(!progress.decided);
    const tens = Array.from({ length: 51 }, (_, index) => 10 * index);
    const { numbers, until } = numbersOfYears(hundreds, 30, tens, asOf);
    const statuses = everyChoice(numbers).map((list): TargetStatus => {
      const sum = list.reduce((all, one) => all + one, 0);
      const verdict = verdictOn(sum, bound);
      if (verdict !== 'missed' || until === '2020') {
        return verdict;
      }
      return verdictOn((sum * 3) / list.length, bound) === 'missed' ? 'behind' : 'on-track';
    });
    expect(progress.possible).toEqual(inOrder(statuses));
  });
});
