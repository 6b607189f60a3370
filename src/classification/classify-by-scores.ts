import { fail } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import { type DecisiveInput, mostDecisiveFirst, outcomesOf } from '../foundation/unknown.ts';
import type { AreaOf, BandOutcome, PovertyStandard, ScoreBand } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { Classification, ClassificationReason } from './classification.ts';
import { comparisonsWith, decide } from './classify-household.ts';
import { bandsAt, cellOf, classesOf, type PossibleCells, scoresFrom, criticalIncomes, criticalScores } from './grid.ts';
import { factFields, type Quotient, readAreas, readNumber } from './household-facts.ts';

/** The scores of a review. A field that is absent or `undefined` is unknown; at least one must be given. */
export interface ReviewScoreFacts<Area extends string = string> {
  /** Residence area. */
  readonly area?: Area | undefined;
  /** Points of form B1, which stand for the income. */
  readonly incomeScore?: number | undefined;
  /** Points of form B2, which stand for the deprivations. */
  readonly deprivationScore?: number | undefined;
}

/** The answers of a household to the review forms. */
interface FormInputs {
  readonly area: string;
  readonly incomeScore: Quotient;
  readonly deprivationScore: number;
}

/**
 * Decides the class of a household from its review scores: B1 gives the income band, B2 the number of deprived indicators.
 *
 * Where a score covers several bands with different classes (above the last bound it does not distinguish average living standard
 * from no class), the result is undecided and lists `monthlyIncomePerCapita` as missing, with which {@link classifyHousehold} decides.
 *
 * @param facts - residence area and the two scores, whole points
 * @param standard - a standard with review scores: {@link vn2016} (TT 17/2016, TT 14/2018), {@link vn2022} (TT 07/2021)
 * @returns the class and its reasons, or the possible classes and the missing inputs
 * @throws PovertyStandardError `not-in-standard` where the standard has no review scores; `empty-input`, `unknown-field`,
 *   `unknown-area`, `invalid-number`, `negative-value`, `fractional-count`; `invalid-value` for a deprivation score that no
 *   set of indicators adds up to; `missing-value` for an absent standard, `invalid-standard` for anything else that is not a standard
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
    fail('not-in-standard', 'standard', standard.id, { kind: 'standard-with-review-scores' });
  }
  const { area, incomeScore, deprivationScore } = factFields(facts, ['area', 'incomeScore', 'deprivationScore']);
  const areas = readAreas(area, standard);
  const scoreBands = reviewScores.bands;
  const known =
    incomeScore === undefined ? undefined : { numerator: readNumber('incomeScore', incomeScore, 0), denominator: 1 };
  const amounts = known ? [known] : criticalIncomes(scoreBands, areas);
  // Every score falls into a band, because the last band has no bound.
  const bandOf = (amount: Quotient, residence: string): ScoreBand =>
    bandsAt(amount, residence, scoreBands).at(0) as ScoreBand;

  const points = reviewScores.pointsPerIndicator;
  const allScores = new Set(scoresFrom(0, indicators));
  const scores =
    deprivationScore === undefined ? [...allScores] : [readNumber('deprivationScore', deprivationScore, 0) / points];
  if (!scores.every((score) => allScores.has(score))) {
    fail('invalid-value', 'deprivationScore', deprivationScore, {
      kind: 'points-for-each-deprived-indicator',
      than: points,
    });
  }

  const reasons = known
    ? areas.map((residence): ClassificationReason => {
        const band = bandOf(known, residence);
        return {
          kind: 'income-score',
          bands: band.bands,
          area: residence,
          observed: known.numerator,
          comparisons: comparisonsWith(
            scoreBands[scoreBands.indexOf(band) - 1],
            band,
            residence,
            standard,
            'reviewScores',
          ),
        };
      })
    : [];
  const candidates = {
    area: areas,
    incomeScore: amounts,
    // With repetitions, because the mean of the outcomes weighs each possible score.
    deprivationScore: criticalScores(scores, bands),
  };
  const cellsAt = (form: FormInputs): BandOutcome[] =>
    bands
      .filter(({ id }) => bandOf(form.incomeScore, form.area).bands.includes(id))
      .map((band) => cellOf(band, form.deprivationScore));
  const { possible, decisiveInputs } = outcomesOf(candidates, cellsAt, classesOf);
  /** Ranks the income itself: its candidates are the indexes of a band among the bands of the score. */
  const rankIncome = (): DecisiveInput[] =>
    outcomesOf(
      { ...candidates, monthlyIncomePerCapita: [...bands.keys()] },
      (form) => {
        const cells = cellsAt(form);
        const index = Math.min(form.monthlyIncomePerCapita, cells.length - 1);
        return cells.slice(index, index + 1);
      },
      classesOf,
    )
      .decisiveInputs()
      .filter(({ input }) => input === 'monthlyIncomePerCapita');
  const grid: PossibleCells = {
    standard,
    cells: possible,
    score: { points: scores[0] as number, mostPoints: scores.at(-1) as number },
    decisiveInputs: () => mostDecisiveFirst([...decisiveInputs(), ...rankIncome()]),
  };
  return decide(grid, reasons);
}
