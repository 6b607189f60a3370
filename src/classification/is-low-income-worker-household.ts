import { refuse } from '../foundation/errors/index.ts';
import { own } from '../foundation/reading/index.ts';
import { outcomesOf } from '../foundation/unknown/index.ts';
import { requireStandard } from '../law/require-standard.ts';
import type { AreaOf, IndicatorOf, PovertyStandard } from '../standards/index.ts';
import type { HouseholdFacts } from './household-facts.ts';
import { bandsAt, cellOf, classesOf, isWithin } from './open-grid.ts';
import { readFacts } from './read-facts.ts';
import { pointsOf, scoresFrom, withStatus } from './score-sets.ts';
import { tellingAmounts, tellingScores } from './telling-values.ts';

/**
 * Whether the members who work are low-income workers (người lao động có thu nhập thấp): the household is neither poor nor
 * near-poor, and its income per head does not exceed the bound of its area (NĐ 30/2025/NĐ-CP, which amends NĐ 07/2021/NĐ-CP).
 *
 * @param facts - as for {@link classifyHousehold}
 * @param standard - a standard that defines low-income workers, such as {@link vn2022}
 * @returns true or false, or `undefined` where the facts do not settle it
 * @throws PovertyStandardError `not-in-standard` where the standard does not define them; otherwise as {@link classifyHousehold}
 *
 * @example
 * ```ts
 * isLowIncomeWorkerHousehold({ area: 'urban', monthlyIncomePerCapita: 2_500_000 }, vn2022); // => true
 * isLowIncomeWorkerHousehold({ area: 'urban', monthlyIncomePerCapita: 1_500_000 }, vn2022); // => false
 * isLowIncomeWorkerHousehold({ monthlyIncomePerCapita: 2_500_000 }, vn2022); // => undefined
 * ```
 */
export function isLowIncomeWorkerHousehold<Standard extends PovertyStandard>(
  facts: HouseholdFacts<NoInfer<IndicatorOf<Standard>>, NoInfer<AreaOf<Standard>>>,
  standard: Standard,
): boolean | undefined {
  requireStandard(standard);
  const upTo =
    own<PovertyStandard>(standard).lowIncomeWorker ??
    refuse('not-in-standard', 'standard', standard.id, { kind: 'standard-with-low-income-workers' });
  const read = readFacts(facts, standard);
  const { bands } = standard;
  const incomes = read.income ? [read.income] : tellingAmounts([...bands, { upTo }], read.areas);
  const points = pointsOf(withStatus(true, read, standard));
  const scores = scoresFrom(points, withStatus(undefined, read, standard));
  const { possible } = outcomesOf(
    { area: read.areas, income: incomes, score: tellingScores(scores, bands) },
    ({ area, income, score }) =>
      classesOf(bandsAt(income, area, bands).map((band) => cellOf(band, score))).map(
        (name) => name !== 'poor' && name !== 'near-poor' && isWithin(income, upTo, area),
      ),
  );
  const [answer, other] = possible;
  return other === undefined ? answer : undefined;
}
