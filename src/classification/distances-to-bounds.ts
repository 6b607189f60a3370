import { fail } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import type { AreaOf, BoundOperator, IncomePeriod, IndicatorOf, PovertyStandard } from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import { type HouseholdFacts, readFacts } from './household-facts.ts';

/** The distance of an income from the upper bound of a band. */
export interface BoundDistance {
  /** Id of the band. */
  readonly band: string;
  /** Upper bound, in đồng per head and period. */
  readonly bound: number;
  /** `<=` if the bound itself belongs to the band, `<` if not. */
  readonly operator: BoundOperator;
  /** Period of the amounts. */
  readonly period: IncomePeriod;
  /** Bound minus income, in đồng per head and period; negative for an income above the bound. */
  readonly difference: number;
}

/** The distances of a household from every bound of a standard. */
export interface BoundDistances {
  /** Always `distances`. */
  readonly kind: 'distances';
  /** A distance for each band with an upper bound, in ascending order. */
  readonly income: readonly BoundDistance[];
  /** Deprivation score minus cut-off, in points; absent if the standard has no cut-off or a status is unknown. */
  readonly points?: number;
}

/**
 * Measures the distance of a household's income from every bound of its area, and of its deprivation score from the cut-off.
 *
 * @param facts - as for {@link classifyHousehold}; area and income must be known
 * @param standard - the standard whose bounds are compared
 * @throws PovertyStandardError `missing-value` for an unknown area or income; otherwise as {@link classifyHousehold}
 *
 * @example
 * ```ts
 * const distances = distancesToBounds({ area: 'rural', monthlyIncomePerCapita: 1_600_000, deprivations: ['nutrition'] }, vn2022);
 * distances.income.map(({ band, difference }) => [band, difference]); // => [['poverty-line', -100000], ['average-living-line', 650000]]
 * distances.points; // => -2
 * ```
 */
export function distancesToBounds<Standard extends PovertyStandard>(
  facts: HouseholdFacts<NoInfer<IndicatorOf<Standard>>, NoInfer<AreaOf<Standard>>>,
  standard: Standard,
): BoundDistances {
  const { income, deprived } = readFacts(facts, standard);
  const area = own(facts).area ?? fail('missing-value', 'area', undefined, { kind: 'value' });
  const { numerator, denominator } =
    income ?? fail('missing-value', 'monthlyIncomePerCapita', undefined, { kind: 'value' });
  const { bands, indicators, cutOff, incomePeriod: period } = own(standard);
  const points = indicators.reduce((sum, indicator, index) => sum + (deprived[index] ? weightOf(indicator) : 0), 0);
  return {
    kind: 'distances',
    income: bands.flatMap((band) => {
      const { id, upTo } = own(band);
      const bound = upTo?.amounts[area];
      return upTo && bound !== undefined
        ? {
            band: id,
            bound,
            operator: upTo.operator,
            period,
            difference: (bound * denominator - numerator) / denominator,
          }
        : [];
    }),
    ...(cutOff && !deprived.includes(undefined) && { points: points - cutOff }),
  };
}
