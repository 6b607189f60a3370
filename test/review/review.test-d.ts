import { describe, expectTypeOf, it } from 'vitest';
import {
  definePointTable,
  scoreDeprivations,
  type PointsRange,
  type PointTable,
  type ReviewScore,
  scorePoints,
} from '../../src/review/index.ts';
import { vn2022 } from '../../src/standards/index.ts';

const table = definePointTable({
  id: 'sample',
  regions: ['north', 'south'],
  items: [
    { kind: 'yes-no', code: 'motorbike', yes: { north: 15, south: 20 }, no: { north: 0, south: 0 } },
    {
      kind: 'choice',
      code: 'fuel',
      options: [
        { code: 'gas', points: { north: 10, south: 10 } },
        { code: 'wood', points: { north: 0, south: 0 } },
      ],
    },
    { kind: 'count', code: 'members', bands: [{ points: { north: 0, south: 0 } }] },
  ],
});

describe('a table of points', () => {
  it('knows its items, answers and regions', () => {
    expectTypeOf(
      scorePoints({ motorbike: true, fuel: 'gas', members: undefined }, table, { region: 'south' }),
    ).toEqualTypeOf<ReviewScore>();
    const score = scorePoints({ motorbike: true }, table, { region: 'south' });
    expectTypeOf(score.kind).toEqualTypeOf<'score'>();
    if (score.decided) {
      expectTypeOf(score.score).toBeNumber();
    } else {
      expectTypeOf(score.possible).toEqualTypeOf<PointsRange>();
    }
    // @ts-expect-error the table has no such item
    scorePoints({ car: true }, table, { region: 'south' });
    // @ts-expect-error no such option
    scorePoints({ fuel: 'coal' }, table, { region: 'south' });
    // @ts-expect-error the answer is yes or no
    scorePoints({ motorbike: 'yes' }, table, { region: 'south' });
    // @ts-expect-error the answer is a number
    scorePoints({ members: true }, table, { region: 'south' });
    // @ts-expect-error no such region
    scorePoints({}, table, { region: 'west' });
    scorePoints({ anything: true, other: 'gas', more: 3 }, table as PointTable, { region: 'anywhere' });
  });
});

describe('deprivations and classes', () => {
  it('are those of the standard', () => {
    scoreDeprivations(['nutrition'], vn2022);
    // @ts-expect-error an indicator of 2016
    scoreDeprivations(['health-care'], vn2022);
  });
});
