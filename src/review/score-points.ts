import { refuse } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import { readOrRefuse, type Shape } from '../foundation/shape/index.ts';
import type { BandedItem, PointAnswers, PointBand, PointItem, PointsByRegion, PointTable } from './point-table.ts';
import { sumOfParts } from './points/sum-of-parts.ts';
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
 * @param answers - by code of the item: the code of the option, a number from 0, or yes or no; absent or null is unknown
 * @param table - the table, from {@link definePointTable}
 * @param options - the region whose points count
 * @returns the score, an `incomeScore` for {@link classification.classifyByScores | classifyByScores};
 *   or its bounds, and the items that are missing
 * @throws PovertyStandardError `unknown-field` for an item that the table does not have; `invalid-value` for an option or a region that
 *   it does not have; `invalid-number`, `negative-value`, `fractional-count`; `missing-value`, also where there is no table or are no options
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
 * partly.possible; // => { from: 20, to: 35 }
 * partly.missing; // => [{ path: 'floor' }]
 * ```
 */
export function scorePoints<Table extends PointTable>(
  answers: PointAnswers<NoInfer<Table>>,
  table: Table,
  options: ScorePointsOptions<NoInfer<Table['regions'][number]>>,
): ReviewScore {
  const { items, regions } = readOrRefuse(tableShape(), table, 'table') as PointTable;
  const { region } = readOrRefuse(optionsShape(regions), options, 'options') as ScorePointsOptions;
  const given = readOrRefuse(answersShape(items), answers, '') as Readonly<Record<string, unknown>>;
  const parts = items.map((item) => {
    const points = pointsFor(item, given[item.code]).map((one) => one[region] as number);
    return {
      code: item.code,
      points: {
        from: points.reduce((least, one) => Math.min(least, one), Infinity),
        to: points.reduce((most, one) => Math.max(most, one), -Infinity),
      },
    };
  });
  return sumOfParts(parts, (code) => code);
}

/** What is looked at here; what the lists hold is for {@link definePointTable}. */
function tableShape(): Shape {
  const list: Shape = { kind: 'list', of: { kind: 'anything' } };
  const anything: Shape = { kind: 'anything' };
  return { kind: 'object', fields: { items: list, regions: list, 'id?': anything, 'name?': anything } };
}

function optionsShape(regions: readonly string[]): Shape {
  return { kind: 'object', fields: { region: { kind: 'one-of', values: regions } } };
}

function answersShape(items: readonly PointItem[]): Shape {
  return { kind: 'object', fields: Object.fromEntries(items.map((item) => [`${item.code}?`, answerShape(item)])) };
}

/** The points that an answer gives, or all that some answer would give where it is unknown. */
function pointsFor(item: PointItem, answer: unknown): readonly PointsByRegion[] {
  switch (item.kind) {
    case 'choice':
      return item.options.filter(({ code }) => answer === undefined || code === answer).map(({ points }) => points);
    case 'yes-no':
      return answer === undefined ? [item.yes, item.no] : [answer ? item.yes : item.no];
    default:
      return answer === undefined ? item.bands.map(({ points }) => points) : [bandOf(answer as number, item).points];
  }
}

function answerShape(item: PointItem): Shape {
  switch (item.kind) {
    case 'choice':
      return { kind: 'one-of', values: item.options.map(({ code }) => code) };
    case 'yes-no':
      return { kind: 'flag' };
    case 'count':
      return { kind: 'count' };
    case 'number':
      return { kind: 'amount' };
    default:
      return refuse('invalid-value', 'table', (item as PointItem).kind, { kind: 'items-of-known-kinds' });
  }
}

/** The band of a number; the last has no bound, so that every number falls into one. */
function bandOf(observed: number, { bands }: BandedItem): PointBand {
  return bands.find((band) => {
    const { upTo } = own(band);
    return !upTo || (upTo.operator === '<' ? observed < upTo.value : observed <= upTo.value);
  }) as PointBand;
}
