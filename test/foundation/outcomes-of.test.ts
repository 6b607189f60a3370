import { describe, expect, it } from 'vitest';
import { mostDecisiveFirst, outcomesOf } from '../../src/foundation/unknown.ts';

/** Poor below a line that is higher in towns. */
const lineOf = ({ area, income }: { readonly area: string; readonly income: number }): ('poor' | 'none')[] => [
  income < (area === 'urban' ? 20 : 15) ? 'poor' : 'none',
];

describe('outcomesOf', () => {
  it('gives one outcome, and asks for nothing, where all is known', () => {
    const { possible, listInputs, decisiveInputs } = outcomesOf({ area: ['urban'], income: [17] }, lineOf);
    expect({ possible, inputs: listInputs(), ranked: decisiveInputs() }).toEqual({
      possible: ['poor'],
      inputs: [],
      ranked: [],
    });
  });

  it('leaves out what cannot change the outcome', () => {
    expect(outcomesOf({ area: ['rural', 'urban'], income: [10] }, lineOf).listInputs()).toEqual([]);
    expect(outcomesOf({ area: ['rural', 'urban'], income: [17] }, lineOf).listInputs()).toEqual(['area']);
  });

  it('puts first the input after whose answer the fewest outcomes remain', () => {
    const { listInputs, decisiveInputs } = outcomesOf({ area: ['rural', 'urban'], income: [10, 17, 30] }, lineOf);
    expect(listInputs()).toEqual(['area', 'income']);
    expect(decisiveInputs()).toEqual([
      { input: 'income', remaining: 4 / 3 },
      { input: 'area', remaining: 2 },
    ]);
  });

  it('looks once at a value that stands several times, and counts it as often', () => {
    let looked = 0;
    const { decisiveInputs } = outcomesOf({ area: ['rural', 'urban'], income: [10, 10, 10, 17] }, (household) => {
      looked++;
      return lineOf(household);
    });
    expect(looked).toBe(4);
    expect(decisiveInputs()).toEqual([
      { input: 'income', remaining: 5 / 4 },
      { input: 'area', remaining: 3 / 2 },
    ]);
  });

  it('keeps outcomes apart that come down to the same codes, but finds no difference in them', () => {
    const cells = [
      { name: 'low', classes: ['poor'] },
      { name: 'lowest', classes: ['poor'] },
    ];
    const { possible, listInputs } = outcomesOf(
      { place: [0, 1] },
      ({ place }) => cells.slice(place, place + 1),
      (some) => [...new Set(some.flatMap(({ classes }) => classes))],
    );
    expect(possible).toEqual(cells);
    expect(listInputs()).toEqual([]);
  });

  it('has no outcome where an input can have no value', () => {
    const { possible, listInputs } = outcomesOf({ area: [] as string[], income: [10, 30] }, lineOf);
    expect({ possible, inputs: listInputs() }).toEqual({ possible: [], inputs: [] });
  });
});

describe('mostDecisiveFirst', () => {
  it('leaves those that are equal in their order, and the list as it is', () => {
    const inputs = [
      { input: 'area', remaining: 2 },
      { input: 'income', remaining: 1 },
      { input: 'score', remaining: 2 },
    ];
    expect(mostDecisiveFirst(inputs).map(({ input }) => input)).toEqual(['income', 'area', 'score']);
    expect(inputs[0]?.input).toBe('area');
  });
});
