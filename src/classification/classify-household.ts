import { own, ownValue } from '../foundation/input/index.ts';
import type { AreaOf, IndicatorOf, PovertyStandard, UpperBound } from '../law/index.ts';
import { sourceInStandard } from '../law/poverty-standard.ts';
import type { Classification, BoundComparison, ClassificationReason } from './classification.ts';
import { bandsAt, classesOf, householdGrid, type PossibleCells } from './grid.ts';
import { type HouseholdFacts, type ReadFacts, readFacts } from './household-facts.ts';

/** A band, of incomes or of scores. */
interface Band {
  readonly upTo?: UpperBound;
}

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
          (band): ClassificationReason => ({
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
  return decide(householdGrid(facts, standard), incomes);
}

/** The class where one alone is possible; otherwise what is possible, and what would decide. */
export function decide(
  { standard, cells, score, decisiveInputs }: PossibleCells,
  incomes: readonly ClassificationReason[],
): Classification {
  const { bands, id } = standard;
  const bound = ownValue(standard, 'cutOff');
  const possible = classesOf(cells);
  const [settled, another] = possible;
  const reasons = [...incomes];
  // A band that has one cell asks for no score.
  if (bound && bands.some(({ outcomes }) => outcomes.length > 1 && cells.some((cell) => outcomes.includes(cell)))) {
    const { points, mostPoints, ...indicators } = score;
    const operator = points >= bound ? '>=' : mostPoints < bound && '<';
    reasons.push({
      kind: 'deprivation',
      points,
      mostPoints,
      ...(operator && { operator }),
      bound,
      ...indicators,
      ...sourceInStandard(standard, 'cutOff'),
    });
  }
  for (const cell of cells.filter((one) => !another || ownValue(one, 'open'))) {
    const { source, ...outcome } = own(cell);
    reasons.push({ kind: 'outcome', ...outcome, ...sourceInStandard(standard, 'standard', source) });
  }
  if (settled && !another) {
    const [ground, mixed] = new Set(cells.map((cell) => ownValue(cell, 'ground')));
    return {
      kind: 'classification',
      decided: true,
      class: settled,
      ...(ground && !mixed && { ground }),
      reasons,
      standard: id,
    };
  }
  const gaps = [...new Set(cells.flatMap((cell) => ownValue(cell, 'open')?.gap ?? []))];
  return {
    kind: 'classification',
    decided: false,
    possible,
    missing: decisiveInputs().map(({ input }) => ({ path: input })),
    gaps,
    reasons,
    standard: id,
  };
}

/** Between which bounds a value falls in an area: above that of the band below, within that of its own. */
export function comparisonsWith(
  below: Band | undefined,
  band: Band | undefined,
  area: string,
  standard: PovertyStandard,
  section: 'standard' | 'reviewScores' = 'standard',
): BoundComparison[] {
  return [below, band].flatMap((one): readonly BoundComparison[] => {
    const upTo = one && ownValue(one, 'upTo');
    if (!upTo) {
      return [];
    }
    const { amounts, operator } = upTo;
    const { citation, evidence } = sourceInStandard(standard, section, ownValue(upTo, 'source'));
    return [
      {
        operator: one === band ? operator : operator === '<' ? '>=' : '>',
        bound: amounts[area] as number,
        citation,
        evidence,
      },
    ];
  });
}
