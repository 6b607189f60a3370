import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  checkDynamicsTables,
  countDynamics,
  type HouseholdChange,
  householdDynamics,
  type ReviewedClass,
  type ReviewedHousehold,
} from '../../src/dynamics/index.ts';
import { anyHousehold, knownHousehold } from './any-household.ts';

/** Everything that a household can be, once all is known. */
function completions(household: ReviewedHousehold): ReviewedHousehold[] {
  const classes = (review: ReviewedClass | 'absent'): (ReviewedClass | 'absent')[] =>
    review === 'absent' || review.decided
      ? [review]
      : review.possible.map((name) => ({ decided: true, class: name, standard: review.standard }));
  const answers = (answer: boolean | undefined): boolean[] => (answer === undefined ? [true, false] : [answer]);
  const { previous, current, history, ...rest } = household;
  return classes(previous).flatMap((before) =>
    classes(current).flatMap((after) =>
      answers(history?.wasPoor).flatMap((wasPoor) =>
        answers(history?.wasNearPoor).map((wasNearPoor) => ({
          ...rest,
          previous: before,
          current: after,
          history: { wasPoor, wasNearPoor },
        })),
      ),
    ),
  );
}

const changeOf = (household: ReviewedHousehold): HouseholdChange => {
  const result = householdDynamics(household);
  if (!result.decided) {
    throw new Error('a household of which all is known is undecided');
  }
  const { previous, current, state, counted } = result;
  return { previous, current, state, counted };
};

describe('household dynamics', () => {
  test.prop([anyHousehold])('the possible changes are those of all completions', (household) => {
    const result = householdDynamics(household);
    const possible = result.decided
      ? [{ previous: result.previous, current: result.current, state: result.state, counted: result.counted }]
      : result.possible;
    const naive = new Set(completions(household).map((one) => JSON.stringify(changeOf(one))));
    expect(possible.map((one) => JSON.stringify(one)).sort()).toEqual([...naive].sort());
  });

  test.prop([anyHousehold])('while it is undecided, something is missing', (household) => {
    const result = householdDynamics(household);
    expect(result.decided || result.missing.length > 0).toBe(true);
  });

  test.prop([anyHousehold])('an answer to everything that is missing decides', (household) => {
    const result = householdDynamics(household);
    const missing = result.decided ? [] : result.missing.map(({ path }) => path);
    const settle = (review: ReviewedClass | 'absent', path: string): ReviewedClass | 'absent' =>
      missing.includes(path) && review !== 'absent' && !review.decided
        ? { decided: true, class: review.possible[0] ?? 'none', standard: review.standard }
        : review;
    const answered: ReviewedHousehold = {
      ...household,
      previous: settle(household.previous, 'previous'),
      current: settle(household.current, 'current'),
      history: {
        wasPoor: missing.includes('history.wasPoor') ? true : household.history?.wasPoor,
        wasNearPoor: missing.includes('history.wasNearPoor') ? true : household.history?.wasNearPoor,
      },
    };
    expect(householdDynamics(answered).decided).toBe(true);
  });
});

describe('dynamics tables', () => {
  const lists = fc.array(anyHousehold.map(householdDynamics), { maxLength: 60 });

  test.prop([lists])('whatever became of the households, the tables close and agree with one another', (outcomes) => {
    expect(checkDynamicsTables(countDynamics(outcomes).tables)).toEqual([]);
  });

  test.prop([lists])('no household is lost: placed and undecided are the input', (outcomes) => {
    const { tables, undecided } = countDynamics(outcomes);
    const listed = (side: 'previous' | 'current', table: 'poor' | 'near-poor'): number =>
      outcomes.filter((outcome) => outcome.decided && outcome[side] === table).length;
    for (const table of ['poor', 'near-poor'] as const) {
      expect(tables[table].columns[1]).toBe(listed('previous', table));
      expect(tables[table].closing).toBe(listed('current', table));
    }
    expect(undecided).toEqual([...outcomes.keys()].filter((index) => outcomes[index]?.decided === false));
  });

  const shuffled = lists.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  test.prop([shuffled])('the order of the households does not matter', ([outcomes, reordered]) => {
    expect(countDynamics(reordered).tables).toEqual(countDynamics(outcomes).tables);
  });

  test.prop([fc.array(knownHousehold), fc.array(knownHousehold)])(
    'the tables of two villages add up to those of both together',
    (one, other) => {
      const tablesOf = (households: readonly ReviewedHousehold[]) =>
        countDynamics(households.map(householdDynamics)).tables;
      const [first, second, both] = [tablesOf(one), tablesOf(other), tablesOf([...one, ...other])];
      for (const table of ['poor', 'near-poor'] as const) {
        expect(both[table].closing).toBe(first[table].closing + second[table].closing);
        for (const column of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
          expect(both[table].columns[column]).toBe(first[table].columns[column] + second[table].columns[column]);
        }
      }
    },
  );
});
