import { fail } from '../foundation/errors/index.ts';
import { own, readFilledList } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { AreaCode } from '../vocabulary/index.ts';
import type { Classification, ClassificationReason } from './classification.ts';
import { classifyFacts } from './classify-household.ts';
import { factFields, factNames, type HouseholdFacts, readDeprivations, readIncome } from './household-facts.ts';

/**
 * Why a class differs from that under the first standard.
 *
 * - `income-bounds`: the income falls into another band
 * - `deprivation-score`: the score stands otherwise to the cut-off, by other indicators, weights or another cut-off
 * - `decision-grid`: the same band and side of the cut-off give another class
 * - `unknown-facts`: facts that only this standard asks for, or only the first, are not known
 * - `gap`: one of the standards leaves the class open
 */
export type StandardDifference = 'income-bounds' | 'deprivation-score' | 'decision-grid' | 'unknown-facts' | 'gap';

/** A classification beside that under the first standard. */
export type ComparedClassification = Classification<'comparison'> & {
  /** Why the class differs from the first; none where it does not. */
  readonly differences: readonly StandardDifference[];
};

/**
 * Classifies the same household under several standards, and says why the classes differ from the first.
 *
 * The facts may name areas and indicators of any of the standards; each standard takes those that it has, and what it asks for
 * besides is unknown. An area of the 2001 standard stands for `rural` in the later ones; `rural` leaves the two areas of 2001 open.
 *
 * @param facts - as for {@link classifyHousehold}
 * @param standards - the standards, at least one, in the order of the results
 * @returns one classification for each standard
 * @throws PovertyStandardError `empty-input` without standards; `missing-value` where one is not there, `invalid-standard` for what is none; `unknown-area`, `unknown-indicator` for what no standard, or
 *   for an area that not every standard, knows; otherwise as {@link classifyHousehold}
 *
 * @example
 * ```ts
 * const household = { area: 'rural', monthlyIncomePerCapita: 1_400_000, deprivations: ['nutrition', 'sanitation', 'housing-area'] } as const;
 * classifyUnder(household, [vn2016, vn2022]).map((result) => result.class); // => ['average-living-standard', 'poor']
 * classifyUnder(household, [vn2016, vn2022])[1].differences; // => ['income-bounds']
 * ```
 */
export function classifyUnder(facts: HouseholdFacts, standards: readonly PovertyStandard[]): ComparedClassification[] {
  readFilledList(standards, 'standards').forEach((standard, place) => requireStandard(standard, `standards[${place}]`));
  const { area, monthlyIncomePerCapita, deprivations = {} } = factFields(facts, factNames);
  const indicators = standards.flatMap((standard) => standard.indicators);
  const statuses = readDeprivations(deprivations, indicators);
  const results = standards.map((standard) => {
    const read = {
      areas: area === undefined ? standard.areas : areasLike(area, standard),
      income: readIncome(monthlyIncomePerCapita, standard),
      deprived: standard.indicators.map(({ code }) => statuses[indicators.findIndex((one) => one.code === code)]),
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

/** The area itself, or what the standard calls it. */
function areasLike(area: unknown, { areas }: PovertyStandard): readonly string[] {
  const isLike = (code: string): boolean =>
    area === 'rural' ? partsOfRural.includes(code) : code === 'rural' && partsOfRural.includes(area);
  const same = areas.filter((code) => code === area);
  const like = same.length ? same : areas.filter(isLike);
  return like.length ? like : fail('unknown-area', 'area', area, { kind: 'one-of', values: areas });
}

/** Why two classifications of the same household differ. */
function differencesBetween(
  [first, firstStandard]: readonly [Classification, PovertyStandard],
  [other, standard]: readonly [Classification, PovertyStandard],
): StandardDifference[] {
  const classes = (result: Classification): string => (result.decided ? result.class : result.possible.join());
  if (classes(first) === classes(other)) {
    return [];
  }
  const apart = (kind: 'income' | 'deprivation'): boolean => {
    const [one, another] = [placeIn(firstStandard, first.reasons, kind), placeIn(standard, other.reasons, kind)];
    return one !== '' && another !== '' && one !== another;
  };
  const open = [first, other].filter((result) => !result.decided);
  const found: StandardDifference[] = [
    ...(apart('income') ? (['income-bounds'] as const) : []),
    ...(apart('deprivation') ? (['deprivation-score'] as const) : []),
    ...(open.some(({ missing }) => missing.length) ? (['unknown-facts'] as const) : []),
    ...(open.some(({ gaps }) => gaps.length) ? (['gap'] as const) : []),
  ];
  return found.length ? found : ['decision-grid'];
}

/** The areas of 2001 that are both rural since. What only looks like them, such as a misspelt code, stands for nothing. */
const partsOfRural: readonly unknown[] = ['rural-mountain-island', 'rural-plain'] satisfies AreaCode[];

/** Where an explanation stands in a dimension of the grid. */
function placeIn(
  { bands }: PovertyStandard,
  reasons: readonly ClassificationReason[],
  kind: 'income' | 'deprivation',
): string {
  return reasons
    .filter((reason) => reason.kind === kind)
    .map((reason) =>
      reason.kind === 'income'
        ? bands.findIndex(({ id }) => reason.bands.includes(id))
        : reason.kind === 'deprivation' && own(reason).operator,
    )
    .join();
}
