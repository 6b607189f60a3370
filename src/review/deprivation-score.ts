import { readDeprivations } from '../classification/household-facts.ts';
import type { DeprivationFacts } from '../classification/index.ts';
import type { DeprivationAssessment } from '../deprivation/index.ts';
import { refuse } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import type { IndicatorOf, PovertyStandard } from '../law/index.ts';
import { requireStandard, weightOf } from '../law/poverty-standard.ts';
import { sumOfParts } from './points/sum-of-parts.ts';
import type { ReviewScore } from './review-score.ts';

/**
 * The score of form B2: the points of the standard for each deprived indicator, times its weight. An unknown indicator leaves it open.
 *
 * It agrees with the count: under {@link standards.vn2016 | vn2016} and {@link standards.vn2022 | vn2022}, 30 points or more
 * are three deprived indicators or more.
 *
 * @param deprivations - the deprived indicators (all others known not deprived), a status for each (absent is unknown), or an
 *   assessment from {@link deprivation.assessDeprivations | assessDeprivations}
 * @param standard - a standard with review scores
 * @returns the score, a `deprivationScore` for {@link classification.classifyByScores | classifyByScores};
 *   or its bounds, and the indicators that are missing
 * @throws PovertyStandardError `not-in-standard` where the standard has no review scores;
 *   `different-standards` for an assessment under another; `unknown-indicator`, `duplicate-indicator`, `invalid-value`;
 *   `missing-value` where there is no standard, `invalid-standard` for what is none, or nothing at a place of the list
 *
 * @example
 * ```ts
 * deprivationScore(['nutrition', 'sanitation', 'housing-area'], vn2022).score; // => 30
 *
 * const partly = deprivationScore({ nutrition: 'deprived', sanitation: 'not-deprived' }, vn2022);
 * partly.possible; // => { from: 10, to: 110 }
 * ```
 */
export function deprivationScore<Standard extends PovertyStandard>(
  deprivations:
    | DeprivationFacts<NoInfer<IndicatorOf<Standard>>>
    | DeprivationAssessment<NoInfer<IndicatorOf<Standard>>>,
  standard: Standard,
): ReviewScore {
  requireStandard(standard);
  const { id, indicators, reviewScores } = own(standard);
  if (!reviewScores) {
    return refuse('not-in-standard', 'standard', id, { kind: 'standard-with-review-scores' });
  }
  const deprived = readDeprivations(statusesOf(deprivations, id), indicators);
  const parts = indicators.map((indicator, index) => {
    const points = weightOf(indicator) * reviewScores.pointsPerIndicator;
    return {
      code: indicator.code,
      points: { from: deprived[index] === true ? points : 0, to: deprived[index] === false ? 0 : points },
    };
  });
  return sumOfParts(parts, (code) => `deprivations.${code}`);
}

/** The statuses of an assessment, which must be under the standard; deprivations in another form as they are. */
function statusesOf(deprivations: unknown, standard: string): unknown {
  const given = new Map<string, unknown>(Object.entries(Object(deprivations) as object));
  const statuses = given.get('statuses');
  if (typeof statuses !== 'object') {
    return deprivations;
  }
  return given.get('standard') === standard
    ? statuses
    : refuse('different-standards', 'deprivations.standard', given.get('standard'), {
        kind: 'assessment-under',
        than: standard,
      });
}
