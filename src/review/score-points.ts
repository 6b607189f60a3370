import type { BandedItem, PointAnswers, PointBand, PointItem, PointsByRegion, PointTable } from './point-table.ts';
import { sumOfParts } from './points/sum-of-parts.ts';
import {
  own,
  readAmount,
  readCount,
  readFields,
  readList,
  readOneOf,
  requireArgument,
} from '../foundation/reading/index.ts';
import { refuse } from '../foundation/errors/index.ts';
import type { ReviewScore } from './review-score.ts';

/** For whom answers are scored. */
export interface ScorePointsOptions<Region extends string = string> {
  /** The region whose points count. */
  readonly region: Region;
}

/**
 * The score of a form, such as B1, from the answers of a household and a table of points.
 *
 * What is not answered leaves the score open between its least and its most points, unless every answer gives the same.
 *
 * @param answers - by code of the item: the code of the option, a number from 0, or yes or no; absent is unknown
 * @param table - the table, from {@link definePointTable}
 * @param options - the region whose points count
 * @returns the score, an `incomeScore` for {@link classification.classifyByScores | classifyByScores};
 *   or its bounds, and the items that are missing
 * @throws PovertyStandardError `unknown-field` for an item that the table does not have; `invalid-value` for an option or a region that
 *   it does not have; `invalid-number`, `negative-value`, `fractional-count`, `missing-value`, also where there is no table or are no options
 *
 * @example
 * ```ts
 * const everywhere = (points: number) => ({ everywhere: points });
 * const table: PointTable = {
 *   id: 'sample',
 *   regions: ['everywhere'],
 *   items: [
 *     { kind: 'yes-no', code: 'motorbike', yes: everywhere(15), no: everywhere(0) },
 *     {
 *       kind: 'choice',
 *       code: 'floor',
 *       options: [
 *         { code: 'tiles', points: everywhere(20) },
 *         { code: 'earth', points: everywhere(5) },
 *       ],
 *     },
 *   ],
 * };
 * scorePoints({ motorbike: true, floor: 'earth' }, table, { region: 'everywhere' }).score; // => 20
 *
 * const partly = scorePoints({ motorbike: true }, table, { region: 'everywhere' });
 * [partly.lowest, partly.highest]; // => [20, 35]
 * partly.missing; // => ['floor']
 * ```
 */
export function scorePoints<Table extends PointTable>(
  answers: PointAnswers<NoInfer<Table>>,
  table: Table,
  options: ScorePointsOptions<NoInfer<Table['regions'][number]>>,
): ReviewScore {
  requireArgument(answers, 'answers');
  requireArgument(table, 'table');
  requireArgument(options, 'options');
  const { items, regions } = own(table);
  readList(items, 'table.items');
  const region = readOneOf(own(options).region, 'region', readList(regions, 'table.regions') as Table['regions']);
  const given = readFields(
    answers,
    '',
    items.map(({ code }) => code),
  );
  const parts = items.map((item) => {
    const points = pointsFor(item, given.get(item.code)).map((one) => one[region] as number);
    return {
      code: item.code,
      lowest: points.reduce((least, one) => Math.min(least, one), Infinity),
      highest: points.reduce((most, one) => Math.max(most, one), -Infinity),
    };
  });
  return sumOfParts(parts, (code) => code);
}

/** The points that an answer gives, or all that some answer would give where it is unknown. */
function pointsFor(item: PointItem, answer: unknown): readonly PointsByRegion[] {
  const { kind, code: path } = item;
  const isKnown = answer !== undefined;
  switch (kind) {
    case 'choice': {
      const codes = item.options.map(({ code }) => code);
      const chosen = isKnown ? readOneOf(answer, path, codes) : undefined;
      return item.options.flatMap(({ code, points }) => (isKnown && code !== chosen ? [] : [points]));
    }
    case 'yes-no': {
      const yeses = isKnown ? [readOneOf(answer, path, [true, false])] : [true, false];
      return yeses.map((yes) => (yes ? item.yes : item.no));
    }
    case 'count':
    case 'number': {
      const observed = isKnown ? (kind === 'count' ? readCount : readAmount)(answer, path) : undefined;
      return observed === undefined ? item.bands.map(({ points }) => points) : [bandOf(observed, item).points];
    }
    default:
      return refuse('invalid-value', 'table', kind satisfies never, { kind: 'items-of-known-kinds' });
  }
}

/** The band of a number; the last has no bound, so that every number falls into one. */
function bandOf(observed: number, { bands }: BandedItem): PointBand {
  return bands.find((band) => {
    const { upTo } = own(band);
    return !upTo || (upTo.operator === '<' ? observed < upTo.value : observed <= upTo.value);
  }) as PointBand;
}
