import type { AreaOf, IndicatorOf, PovertyStandard } from '../law/index.ts';
import type { Classification, Reason } from './classification.ts';
import { comparisonsWith } from './comparisons.ts';
import { conclude } from './conclude.ts';
import type { HouseholdFacts } from './household-facts.ts';
import { householdGrid } from './household-grid.ts';
import { bandsAt } from './open-grid.ts';
import { type ReadFacts, readFacts } from './read-facts.ts';

/**
 * Decides the class of a household under a poverty standard, and says why: the income band, the bound it was compared with,
 * the deprivation score and the cell of the decision grid, each with its citation.
 *
 * What is unknown stays unknown: the result then holds exactly the classes that some completion of the facts would give,
 * and the inputs that could decide, the most decisive first. Where the law itself is open, the gap is named.
 *
 * @param facts - residence area; income per head and month in đồng, or the household's total, which is compared without a
 *   division; the deprived indicators or a status for each; at least one of them
 * @param standard - the standard to classify under, such as {@link vn2022}, or one of the caller's own
 * @returns the class and its reasons, or what is possible and what is missing
 * @throws PovertyStandardError `empty-input`, `unknown-field`, `unknown-area`, `invalid-number`, `negative-value`,
 *   `fractional-count` (members, months), `unknown-indicator`, `duplicate-indicator`, `invalid-value`; `missing-value` where there is no
 *   standard, or nothing at a place of the list of deprivations
 *
 * @example
 * ```ts
 * const household = { area: 'rural', monthlyIncomePerCapita: 1_500_000, deprivations: ['nutrition', 'sanitation', 'housing-area'] } as const;
 * classifyHousehold(household, vn2022).class; // => 'poor'
 *
 * const partly = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 1_500_000, deprivations: { nutrition: true } }, vn2022);
 * partly.possible; // => ['poor', 'near-poor']
 * ```
 */
export function classifyHousehold<Standard extends PovertyStandard>(
  facts: HouseholdFacts<NoInfer<IndicatorOf<Standard>>, NoInfer<AreaOf<Standard>>>,
  standard: Standard,
): Classification {
  return classifyFacts(readFacts(facts, standard), standard);
}

/** Classifies facts that have been read. */
export function classifyFacts(facts: ReadFacts, standard: PovertyStandard): Classification {
  const { areas, income } = facts;
  const { bands, incomePeriod: period } = standard;
  const incomes = income
    ? areas.flatMap((area) =>
        bandsAt(income, area, bands).map(
          (band): Reason => ({
            kind: 'income',
            bands: [band.id],
            area,
            observed: income.numerator / income.denominator,
            period,
            comparisons: comparisonsWith(bands[bands.indexOf(band) - 1], band, area, standard),
          }),
        ),
      )
    : [];
  return conclude(householdGrid(facts, standard), incomes);
}
