import { readDeprivations } from '../classification/household-facts.ts';
import type { DeprivationFacts } from '../classification/index.ts';
import type { DeprivationAssessment } from '../deprivation/index.ts';
import { fail } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import { readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type { IndicatorOf, PovertyStandard } from '../law/index.ts';
import { requireStandard, weightOf } from '../law/poverty-standard.ts';
import type { BandedItem, PointAnswers, PointBand, PointItem, PointsByRegion, PointTable } from './point-table.ts';

/** The region of a score. */
export interface ScorePointsOptions<Region extends string = string> {
  /** The region whose points count. */
  readonly region: Region;
}

/** A range of points, both ends included. */
export interface PointsRange {
  /** The least points. */
  readonly from: number;
  /** The most points; equal to `from` if the answer is known or all answers give the same points. */
  readonly to: number;
}

/** The points of an item of a form. */
export interface ScorePart {
  /** Code of the item, or of the indicator. */
  readonly code: string;
  /** Points that the item adds to the score. */
  readonly points: PointsRange;
}

/** A score that the known answers decide. */
export interface DecidedScore {
  /** Always `score`. */
  readonly kind: 'score';
  /** Always `true`: a single score is possible. */
  readonly decided: true;
  /** The score, in points. */
  readonly score: number;
  /** The points of each item, in the order of the form. */
  readonly parts: readonly ScorePart[];
}

/** A score that the known answers do not decide; `missing` lists the inputs that could still change it. */
export interface UndecidedScore extends OpenResult<'score', PointsRange> {
  /** The points of each item, in the order of the form. */
  readonly parts: readonly ScorePart[];
}

/** The score of form B1 or B2. */
export type ReviewScore = DecidedScore | UndecidedScore;

/**
 * Computes the score of a form, such as B1, from the answers of a household and a table of points.
 *
 * An unknown answer leaves the score undecided between its least and its most points, unless every answer gives the same points.
 *
 * @param answers - by code of the item: the code of the option, a number from 0, or yes or no; absent or null is unknown
 * @param table - the table, from {@link definePointTable}
 * @param options - the region whose points count
 * @returns the score, an `incomeScore` for {@link classification.classifyByScores | classifyByScores};
 *   or its bounds and the missing items
 * @throws PovertyStandardError `unknown-field` for an item that the table does not have; `invalid-value` for an option or a region that
 *   it does not have; `invalid-number`, `negative-value`, `fractional-count`; `missing-value`, also for an absent table or absent options
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
  const { items, regions } = readOrFail(tableShape(), table, 'table') as PointTable;
  const { region } = readOrFail(optionsShape(regions), options, 'options') as ScorePointsOptions;
  const given = readOrFail(answersShape(items), answers, '') as Readonly<Record<string, unknown>>;
  const parts = items.map((item) => {
    const points = pointsFor(item, given[item.code]).map((pointsByRegion) => pointsByRegion[region] as number);
    return {
      code: item.code,
      points: {
        from: points.reduce((least, number) => Math.min(least, number), Infinity),
        to: points.reduce((most, number) => Math.max(most, number), -Infinity),
      },
    };
  });
  return sumOfParts(parts, (code) => code);
}

/**
 * Computes the score of form B2: the points of the standard for each deprived indicator, times its weight. An unknown indicator leaves
 * it undecided.
 *
 * The score agrees with the number of deprived indicators: under {@link standards.vn2016 | vn2016} and {@link standards.vn2022 | vn2022}, 30 points or more
 * are three deprived indicators or more.
 *
 * @param deprivations - the deprived indicators (every remaining indicator is not deprived), a status for each (absent is unknown), or an
 *   assessment from {@link deprivation.assessDeprivations | assessDeprivations}
 * @param standard - a standard with review scores
 * @returns the score, a `deprivationScore` for {@link classification.classifyByScores | classifyByScores};
 *   or its bounds and the missing indicators
 * @throws PovertyStandardError `not-in-standard` where the standard has no review scores;
 *   `different-standards` for an assessment under a different standard; `unknown-indicator`, `duplicate-indicator`, `invalid-value`;
 *   `missing-value` for an absent standard or an absent item of the list, `invalid-standard` for anything else that is not a standard
 *
 * @example
 * ```ts
 * scoreDeprivations(['nutrition', 'sanitation', 'housing-area'], vn2022).score; // => 30
 *
 * const partly = scoreDeprivations({ nutrition: 'deprived', sanitation: 'not-deprived' }, vn2022);
 * partly.possible; // => { from: 10, to: 110 }
 * ```
 */
export function scoreDeprivations<Standard extends PovertyStandard>(
  deprivations:
    | DeprivationFacts<NoInfer<IndicatorOf<Standard>>>
    | DeprivationAssessment<NoInfer<IndicatorOf<Standard>>>,
  standard: Standard,
): ReviewScore {
  requireStandard(standard);
  const { id, indicators, reviewScores } = own(standard);
  if (!reviewScores) {
    return fail('not-in-standard', 'standard', id, { kind: 'standard-with-review-scores' });
  }
  const deprived = readDeprivations(statusesOf(deprivations, id), indicators);
  const parts = indicators.map((indicator, index) => {
    const points = weightOf(indicator) * reviewScores.pointsPerIndicator;
    return {
      code: indicator.code,
      points: { from: deprived[index] === true ? points : 0, to: deprived[index] === false ? 0 : points },
    };
  });
  return sumOfParts(parts, (code) => `deprivations.${code}`);
}

/** The total of the parts. */
function sumOfParts(parts: readonly ScorePart[], pathOf: (code: string) => string): ReviewScore {
  const kind = 'score';
  const from = parts.reduce((sum, { points }) => sum + points.from, 0);
  const to = parts.reduce((sum, { points }) => sum + points.to, 0);
  return from === to
    ? { kind, decided: true, score: from, parts }
    : {
        kind,
        decided: false,
        possible: { from, to },
        missing: parts.flatMap(({ code, points }) => (points.from < points.to ? { path: pathOf(code) } : [])),
        gaps: [],
        parts,
      };
}

/** The shape of a table as far as it is checked here; {@link definePointTable} checks the elements of the lists. */
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

/** The points of an answer, or of every possible answer if it is unknown. */
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

/** The statuses of an assessment, which must be under the standard; deprivations in any other form unchanged. */
function statusesOf(deprivations: unknown, standard: string): unknown {
  const given = new Map<string, unknown>(Object.entries(Object(deprivations) as object));
  const statuses = given.get('statuses');
  if (typeof statuses !== 'object') {
    return deprivations;
  }
  return given.get('standard') === standard
    ? statuses
    : fail('different-standards', 'deprivations.standard', given.get('standard'), {
        kind: 'assessment-under',
        than: standard,
      });
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
      return fail('invalid-value', 'table', (item as PointItem).kind, { kind: 'items-of-known-kinds' });
  }
}

/** The band of a number. There always is a band, because the last band has no bound. */
function bandOf(observed: number, { bands }: BandedItem): PointBand {
  return bands.find((band) => {
    const { upTo } = own(band);
    return !upTo || (upTo.operator === '<' ? observed < upTo.value : observed <= upTo.value);
  }) as PointBand;
}
