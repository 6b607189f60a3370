import { fail } from '../foundation/errors/index.ts';
import { own, readFilledList } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { AreaCode } from '../vocabulary/index.ts';
import type { Classification, ClassificationReason } from './classification.ts';
import { classifyFacts } from './classify-household.ts';
import { factFields, factNames, type HouseholdFacts, readDeprivations, readIncome } from './household-facts.ts';

/**
 * Why a class differs from the class under the first standard.
 *
 * - `income-bounds`: the income falls into a different band
 * - `deprivation-score`: the score lies on the opposite side of the cut-off, because indicators, weights or cut-off differ
 * - `decision-grid`: the same band and side of the cut-off give a different class
 * - `unknown-facts`: facts that this standard or the first needs are unknown
 * - `gap`: a gap of this standard or the first leaves the class undecided
 */
export type StandardDifference = 'income-bounds' | 'deprivation-score' | 'decision-grid' | 'unknown-facts' | 'gap';

/** A dimension of the decision grid. */
type Dimension = 'income' | 'deprivation';

/** A classification compared with that under the first standard. */
export type ComparedClassification = Classification<'comparison'> & {
  /** Why the class differs from the class under the first standard; empty if it does not. */
  readonly differences: readonly StandardDifference[];
};

/**
 * Classifies the same household under several standards, and says why the classes differ from the first.
 *
 * The facts may name areas and indicators of any of the standards; each standard reads those that it has, and its remaining
 * indicators are unknown. A rural area of the 2001 standard counts as `rural` under later standards; `rural` leaves the two rural
 * areas of 2001 possible.
 *
 * @param facts - as for {@link classifyHousehold}
 * @param standards - the standards, at least one, in the order of the results
 * @returns a classification for each standard, in the same order
 * @throws PovertyStandardError `empty-input` without standards; `missing-value` for an absent standard, `invalid-standard` for anything else that is not a
 *   standard; `unknown-indicator` for an indicator of no standard; `unknown-area` for an area that some standard does not have;
 *   otherwise as {@link classifyHousehold}
 *
 * @example
 * ```ts
 * const household = { area: 'rural', monthlyIncomePerCapita: 1_400_000, deprivations: ['nutrition', 'sanitation', 'housing-area'] } as const;
 * classifyUnder(household, [vn2016, vn2022]).map((result) => result.class); // => ['average-living-standard', 'poor']
 * classifyUnder(household, [vn2016, vn2022])[1].differences; // => ['income-bounds']
 * ```
 */
export function classifyUnder(facts: HouseholdFacts, standards: readonly PovertyStandard[]): ComparedClassification[] {
  readFilledList(standards, 'standards').forEach((standard, index) => requireStandard(standard, `standards[${index}]`));
  const { area, monthlyIncomePerCapita, deprivations = {} } = factFields(facts, factNames);
  const indicators = standards.flatMap((standard) => standard.indicators);
  const statuses = readDeprivations(deprivations, indicators);
  const results = standards.map((standard) => {
    const read = {
      areas: area === undefined ? standard.areas : correspondingAreas(area, standard),
      income: readIncome(monthlyIncomePerCapita, standard),
      deprived: standard.indicators.map(
        ({ code }) => statuses[indicators.findIndex((indicator) => indicator.code === code)],
      ),
    };
    return [classifyFacts(read, standard), standard] as const;
  });
  const first = results[0] as (typeof results)[number];
  return results.map(
    (result): ComparedClassification => ({
      ...result[0],
      kind: 'comparison',
      differences: differencesBetween(first, result),
    }),
  );
}

/** The areas of a standard that correspond to an area: the same code, or its counterparts of 2001. */
function correspondingAreas(area: unknown, { areas }: PovertyStandard): readonly string[] {
  const corresponds = (code: string): boolean =>
    area === 'rural' ? partsOfRural.includes(code) : code === 'rural' && partsOfRural.includes(area);
  const same = areas.filter((code) => code === area);
  const corresponding = same.length ? same : areas.filter(corresponds);
  return corresponding.length ? corresponding : fail('unknown-area', 'area', area, { kind: 'one-of', values: areas });
}

/** Why two classifications of the same household differ. */
function differencesBetween(
  [first, firstStandard]: readonly [Classification, PovertyStandard],
  [result, standard]: readonly [Classification, PovertyStandard],
): StandardDifference[] {
  if (classesOf(first) === classesOf(result)) {
    return [];
  }
  const differ = (dimension: Dimension): boolean => {
    const firstPosition = positionIn(firstStandard, first.reasons, dimension);
    const position = positionIn(standard, result.reasons, dimension);
    return firstPosition !== '' && position !== '' && firstPosition !== position;
  };
  const undecided = [first, result].filter((classification) => !classification.decided);
  const differences: StandardDifference[] = [
    ...(differ('income') ? (['income-bounds'] as const) : []),
    ...(differ('deprivation') ? (['deprivation-score'] as const) : []),
    ...(undecided.some(({ missing }) => missing.length) ? (['unknown-facts'] as const) : []),
    ...(undecided.some(({ gaps }) => gaps.length) ? (['gap'] as const) : []),
  ];
  return differences.length ? differences : ['decision-grid'];
}

/** The class, or the possible classes, as text to compare. */
function classesOf(result: Classification): string {
  return result.decided ? result.class : result.possible.join();
}

/** The areas of 2001 that later standards unite as `rural`. */
const partsOfRural: readonly unknown[] = ['rural-mountain-island', 'rural-plain'] satisfies AreaCode[];

/** The position of a household in a dimension of the grid, as text to compare: indexes of its bands, or sides of the cut-off. */
function positionIn(
  { bands }: PovertyStandard,
  reasons: readonly ClassificationReason[],
  dimension: Dimension,
): string {
  return reasons
    .filter(({ kind }) => kind === dimension)
    .map((reason) =>
      reason.kind === 'income'
        ? bands.findIndex(({ id }) => reason.bands.includes(id))
        : reason.kind === 'deprivation' && own(reason).operator,
    )
    .join();
}
