import { expect, it } from 'vitest';
import { issuesOfHousehold } from '../../src/deprivation/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { reviewDay } from './finding-of.ts';

const household = (count: number) => ({
  members: Array.from({ length: count }, (_, place) => ({ id: `m${place}`, age: 40 })),
});
const issuesOf = (value: unknown) => issuesOfHousehold(value, vn2022, { on: reviewDay });

it('a household of more than 1000 members is refused without looking at them', () => {
  expect(issuesOf(household(100_000))).toEqual([
    { code: 'out-of-range', path: 'members', received: 'a list of 100000', expected: { kind: 'list', most: 1_000 } },
  ]);
  expect(issuesOf(household(1_001))).toHaveLength(1);
  expect(issuesOf(household(1_000))).toEqual([]);
});
