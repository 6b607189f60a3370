import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  scoreDeprivations,
  type PointItem,
  type PointTable,
  type ReviewScore,
  scorePoints,
} from '../../src/review/index.ts';
import { vn2016, vn2022 } from '../../src/standards/index.ts';
import { samplePointTable } from './sample-point-table.ts';

/** Every answer that the bands and options of an item can tell apart. */
function tellingAnswers(item: PointItem): readonly unknown[] {
  switch (item.kind) {
    case 'choice':
      return item.options.map(({ code }) => code);
    case 'yes-no':
      return [true, false];
    default:
      return item.bands.flatMap(({ upTo }) => (upTo ? [Math.max(0, upTo.value - 1), upTo.value, upTo.value + 1] : []));
  }
}

const table: PointTable = samplePointTable;

const answers = fc.record(
  Object.fromEntries(table.items.map((item) => [item.code, fc.constantFrom(undefined, ...tellingAnswers(item))])),
) as fc.Arbitrary<Record<string, boolean | number | string | undefined>>;

/** The scores of all completions of some answers. */
function completedScores(known: Readonly<Record<string, unknown>>, region: string): number[] {
  let rows: Record<string, unknown>[] = [known];
  for (const item of table.items) {
    rows = rows.flatMap((row) =>
      (row[item.code] === undefined ? tellingAnswers(item) : [row[item.code]]).map((answer) => ({
        ...row,
        [item.code]: answer,
      })),
    );
  }
  return rows.map((row) => {
    const score = scorePoints(row as Record<string, boolean>, table, { region });
    return score.decided ? score.score : Number.NaN;
  });
}

const boundsOf = (score: ReviewScore): [number, number] =>
  score.decided ? [score.score, score.score] : [score.possible.from, score.possible.to];

describe('the score of a form', () => {
  test.prop([answers, fc.constantFrom(...samplePointTable.regions)])(
    'reaches from the least to the greatest of all completions',
    (known, region) => {
      const scores = completedScores(known, region);
      expect(boundsOf(scorePoints(known, table, { region }))).toEqual([Math.min(...scores), Math.max(...scores)]);
    },
  );

  test.prop([answers, fc.constantFrom(...samplePointTable.regions)])(
    'an answer to everything that is missing settles it',
    (known, region) => {
      const score = scorePoints(known, table, { region });
      const missing = score.decided ? [] : score.missing.map(({ path }) => path);
      const added = table.items
        .filter(({ code }) => missing.includes(code))
        .map((item) => [item.code, tellingAnswers(item)[0]]);
      const answered = { ...known, ...Object.fromEntries(added) } as typeof known;
      expect(scorePoints(answered, table, { region }).decided).toBe(true);
    },
  );

  test.prop([answers, fc.shuffledSubarray([...table.items], { minLength: table.items.length })])(
    'does not depend on the order of the items',
    (known, items) => {
      const options = { region: 'south' };
      expect(boundsOf(scorePoints(known, { ...table, items }, options))).toEqual(
        boundsOf(scorePoints(known, table, options)),
      );
    },
  );
});

describe('form B2', () => {
  test.prop([
    fc
      .constantFrom(vn2016, vn2022)
      .chain((standard) =>
        fc.tuple(
          fc.constant(standard),
          fc.tuple(...standard.indicators.map(() => fc.constantFrom('deprived', 'not-deprived', 'unknown'))),
        ),
      ),
  ])('reaches from the points of the known to those of the possible', ([standard, statuses]) => {
    const facts = Object.fromEntries(standard.indicators.map(({ code }, index) => [code, statuses[index]]));
    const count = (status: string): number => statuses.filter((one) => one === status).length;
    expect(boundsOf(scoreDeprivations(facts as Record<string, never>, standard))).toEqual([
      10 * count('deprived'),
      10 * (count('deprived') + count('unknown')),
    ]);
  });
});
