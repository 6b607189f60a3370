import { describe, expectTypeOf, it } from 'vitest';
import { rateOf, type TallyCounts } from '../../src/aggregation/index.ts';

describe('a misspelt name of a count does not compile', () => {
  it('of the part and of the whole of a rate', () => {
    expectTypeOf(rateOf({ households: 100, poor: 5 }, 'poor').count).toBeNumber();
    expectTypeOf(rateOf({ persons: 100, poor: 5 }, 'poor', 'persons').total).toBeNumber();
    // @ts-expect-error `poor` is meant
    rateOf({ households: 100, poor: 5 }, 'por');
    // @ts-expect-error `persons` is meant
    rateOf({ persons: 100, poor: 5 }, 'poor', 'person');
  });

  it('but names that only a run knows are text', () => {
    const counts: TallyCounts = { households: 100, poor: 5 };
    expectTypeOf(rateOf(counts, 'whatever').count).toBeNumber();
  });
});
