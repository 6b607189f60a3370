import { refuse } from '../foundation/errors/index.ts';
import { own, ownValue } from '../foundation/reading/index.ts';
import { requireStandard } from '../law/require-standard.ts';
import type { AreaOf, PovertyStandard, ScoreBand } from '../standards/index.ts';
import type { Classification, Reason } from './classification.ts';
import { comparisonsWith } from './comparisons.ts';
import { conclude } from './conclude.ts';
import { tellingAmounts } from './missing-inputs.ts';
import { type BandsInArea, isWithin, type OpenGrid } from './open-grid.ts';
import { factFields, type Quotient, readAreas, readNumber } from './read-facts.ts';
import { bracketsOf, scoresFrom, tellingScores, totalOf } from './score-sets.ts';

/** The scores of a review. A field that is absent or `undefined` is unknown; at least one must be given. */
export interface ReviewScoreFacts<Area extends string = string> {
  /** Residence area. */
  readonly area?: Area | undefined;
  /** Points of form B1, which stand for the income. */
  readonly incomeScore?: number | undefined;
  /** Points of form B2, which stand for the deprivations. */
  readonly deprivationScore?: number | undefined;
}

/**
 * Decides the class of a household from its review scores: B1 tells the income band, B2 the number of deprived indicators.
 *
 * Where a score stands for several bands of different classes (beyond the last bound it does not tell average living standard
 * from the rest), the result is undecided and asks for `monthlyIncomePerCapita`, with which {@link classifyHousehold} decides.
 *
 * @param facts - residence area and the two scores, whole points
 * @param standard - a standard with review scores: {@link vn2016} (TT 17/2016, TT 14/2018), {@link vn2022} (TT 07/2021)
 * @returns the class and its reasons, or what is possible and what is missing
 * @throws PovertyStandardError `not-in-standard` where the standard has no review scores; `empty-input`, `unknown-field`,
 *   `unknown-area`, `invalid-number`, `negative-value`, `fractional-count`; `invalid-value` for a deprivation score that no
 *   set of indicators adds up to; `missing-value` where there is no standard, `invalid-standard` for what is none
 *
 * @example
 * ```ts
 * classifyByScores({ area: 'rural', incomeScore: 140, deprivationScore: 30 }, vn2022).class; // => 'poor'
 * classifyByScores({ area: 'rural', incomeScore: 141, deprivationScore: 30 }, vn2022).possible; // => ['average-living-standard', 'none']
 * ```
 */
export function classifyByScores<Standard extends PovertyStandard>(
  facts: ReviewScoreFacts<NoInfer<AreaOf<Standard>>>,
  standard: Standard,
): Classification {
  requireStandard(standard);
  const { bands, indicators, reviewScores } = own(standard);
  if (!reviewScores) {
    refuse('not-in-standard', 'standard', standard.id, { kind: 'standard-with-review-scores' });
  }
  const { area, incomeScore, deprivationScore } = factFields(facts, ['area', 'incomeScore', 'deprivationScore']);
  const areas = readAreas(area, standard);
  const scoreBands = reviewScores.bands;
  const known =
    incomeScore === undefined ? undefined : { numerator: readNumber('incomeScore', incomeScore, 0), denominator: 1 };
  const amounts = known
    ? [known]
    : tellingAmounts(
        scoreBands.map((band) => ownValue(band, 'upTo')),
        areas,
      );
  // The last band has no bound, so that every score falls into one.
  const bandOf = (amount: Quotient, one: string): ScoreBand =>
    scoreBands.find((band) => isWithin(amount, ownValue(band, 'upTo'), one)) as ScoreBand;
  const incomes = amounts.map(
    (amount): BandsInArea =>
      (one) =>
        bands.filter(({ id }) => bandOf(amount, one).bands.includes(id)),
  );

  const points = reviewScores.pointsPerIndicator.value;
  const weights = indicators.map(({ weight }) => weight);
  const allScores = new Set(scoresFrom(0, weights));
  const scores =
    deprivationScore === undefined ? [...allScores] : [readNumber('deprivationScore', deprivationScore, 0) / points];
  if (!scores.every((score) => allScores.has(score))) {
    refuse('invalid-value', 'deprivationScore', deprivationScore, {
      kind: 'points-for-each-deprived-indicator',
      than: points,
    });
  }

  const reasons = known
    ? areas.map((one): Reason => {
        const band = bandOf(known, one);
        return {
          kind: 'income-score',
          bands: band.bands,
          area: one,
          observed: known.numerator,
          comparisons: comparisonsWith(scoreBands[scoreBands.indexOf(band) - 1], band, one),
        };
      })
    : [];
  const telling = tellingScores(scores, standard);
  const [settled] = deprivationScore === undefined ? [] : scores;
  const grid = {
    standard,
    areas,
    incomes,
    scores: telling,
    points: settled ?? 0,
    mostPoints: settled ?? totalOf(weights),
  };
  const bracketOf = bracketsOf(standard);
  const scoreAnswers = new Map(telling.map((score) => [bracketOf(score), { scores: [score] }]));
  // One answer for every place a band can have among those of its score.
  const incomeAnswers = bands.map((_, place) => ({
    incomes: incomes.map(
      (bandsIn): BandsInArea =>
        (one) =>
          bandsIn(one)
            .slice(0, place + 1)
            .slice(-1),
    ),
  }));
  return conclude(
    grid,
    () => [
      ['area', areas.map((one) => ({ areas: [one] }))],
      ['incomeScore', incomes.map((one) => ({ incomes: [one] }))],
      ['deprivationScore', scores.map((score) => scoreAnswers.get(bracketOf(score)) as Pick<OpenGrid, 'scores'>)],
      ['monthlyIncomePerCapita', incomeAnswers],
    ],
    reasons,
    {},
  );
}
