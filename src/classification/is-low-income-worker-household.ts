import { refuse } from '../foundation/errors/index.ts';
import { own } from '../foundation/reading/index.ts';
import { requireStandard } from '../law/require-standard.ts';
import type { AreaOf, IndicatorOf, PovertyStandard } from '../standards/index.ts';
import type { HouseholdFacts } from './household-facts.ts';
import { bandOf, householdGrid } from './household-grid.ts';
import { tellingAmounts } from './missing-inputs.ts';
import { classesOf, completionsOf, isWithin } from './open-grid.ts';
import { readFacts } from './read-facts.ts';

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
  const incomes = read.income
    ? [read.income]
    : tellingAmounts([...standard.bands.map((band) => own(band).upTo), upTo], read.areas);
  const [grid] = householdGrid(read, standard);
  const answers = read.areas.flatMap((area) =>
    incomes.flatMap((income) =>
      completionsOf({ ...grid, areas: [area], incomes: [bandOf(income, standard)] })
        .flatMap(classesOf)
        .map((name) => name !== 'poor' && name !== 'near-poor' && isWithin(income, upTo, area)),
    ),
  );
  const [answer, other] = new Set(answers);
  return other === undefined ? answer : undefined;
}
