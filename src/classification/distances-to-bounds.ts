import { fail } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import type { AreaOf, BoundOperator, IncomePeriod, IndicatorOf, PovertyStandard } from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import { type HouseholdFacts, readFacts } from './household-facts.ts';

/** How far an income is from the upper bound of a band. */
export interface BoundDistance {
  /** Name of the band. */
  readonly band: string;
  /** Upper bound, in đồng per head and period. */
  readonly bound: number;
  /** Whether the bound itself still belongs to the band. */
  readonly operator: BoundOperator;
  /** What the amounts are reckoned by. */
  readonly period: IncomePeriod;
  /** Bound minus income, in đồng per head and period: what is left below the bound, negative above it. */
  readonly difference: number;
}

/** How far a household is from every bound of a standard. */
export interface BoundDistances {
  /** What is told. */
  readonly kind: 'distances';
  /** One for each bounded band, ascending. */
  readonly income: readonly BoundDistance[];
  /** Points above the cut-off (negative: below it); absent without a cut-off, or while a status is unknown. */
  readonly points?: number;
}

/**
 * How far the income of a household is from every bound of its area, and its deprivation score from the cut-off.
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
