import { own, ownValue } from '../foundation/input/index.ts';
import type { AreaOf, IndicatorOf, PovertyStandard, UpperBound } from '../law/index.ts';
import { sourceInStandard } from '../law/poverty-standard.ts';
import type { Classification, BoundComparison, ClassificationReason } from './classification.ts';
import { bandsAt, classesOf, householdGrid, type PossibleCells } from './grid.ts';
import { type HouseholdFacts, type ReadFacts, readFacts } from './household-facts.ts';

/** A band of incomes or of scores. */
interface Band {
  readonly upTo?: UpperBound;
}

/**
 * Decides the class of a household under a poverty standard, and says why: the income band, the bound it was compared with,
 * the deprivation score and the cell of the decision grid, each with its citation.
 *
 * Unknown facts are never guessed: the result then has exactly the classes that some completion of the facts would give, and the
 * inputs that could decide, the most decisive first. Where the law itself does not decide, the result names the gap.
 *
 * @param facts - residence area; income per head and month in đồng, or the household's total, which is compared without
 *   division; the deprived indicators or a status for each; at least one of these facts
 * @param standard - the standard to classify under, such as {@link vn2022}, or a standard of the caller
 * @returns the class and its reasons, or the possible classes and the missing inputs
 * @throws PovertyStandardError `empty-input`, `unknown-field`, `unknown-area`, `invalid-number`, `negative-value`,
 *   `fractional-count` (members, months), `unknown-indicator`, `duplicate-indicator`, `invalid-value`; `missing-value` for an absent
 *   standard, or an absent item in the list of deprivations
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

/** Classifies validated facts. */
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

/** The class if a single class is possible; otherwise the possible classes and the inputs that could decide. */
export function decide(
  { standard, cells, score, decisiveInputs }: PossibleCells,
  incomes: readonly ClassificationReason[],
): Classification {
  const { bands, id } = standard;
  const bound = ownValue(standard, 'cutOff');
  const possible = classesOf(cells);
  const [first, second] = possible;
  const reasons = [...incomes];
  // The score matters only in a band with several cells.
  if (bound && bands.some(({ outcomes }) => outcomes.length > 1 && cells.some((cell) => outcomes.includes(cell)))) {
    const { points, mostPoints, ...indicators } = score;
    const operator = points >= bound ? '>=' : mostPoints < bound ? '<' : undefined;
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
  for (const cell of cells.filter((candidate) => !second || ownValue(candidate, 'open'))) {
    const { source, ...outcome } = own(cell);
    reasons.push({ kind: 'outcome', ...outcome, ...sourceInStandard(standard, 'standard', source) });
  }
  if (first && !second) {
    const [ground, secondGround] = new Set(cells.map((cell) => ownValue(cell, 'ground')));
    return {
      kind: 'classification',
      decided: true,
      class: first,
      ...(ground && !secondGround && { ground }),
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

/** The bounds that place a value in its band. */
export function comparisonsWith(
  below: Band | undefined,
  band: Band | undefined,
  area: string,
  standard: PovertyStandard,
  section: 'standard' | 'reviewScores' = 'standard',
): BoundComparison[] {
  return [below, band].flatMap((bounded): readonly BoundComparison[] => {
    const upTo = bounded && ownValue(bounded, 'upTo');
    if (!upTo) {
      return [];
    }
    const { amounts, operator } = upTo;
    const { citation, evidence } = sourceInStandard(standard, section, ownValue(upTo, 'source'));
    return [
      {
        operator: bounded === band ? operator : operator === '<' ? '>=' : '>',
        bound: amounts[area] as number,
        citation,
        evidence,
      },
    ];
  });
}
