import type { Issue } from '../../foundation/errors/index.ts';
import { mostAreas } from '../../foundation/limits.ts';
import type { IncomePeriod, PovertyStandard } from '../../law/poverty-standard.ts';
import { checkActs } from './check-acts.ts';
import { checkBands } from './check-bands.ts';
import { checkCode } from './check-code.ts';
import { checkCutOff, checkCutOffIsThere } from './check-cut-off.ts';
import { checkFields, type Fields } from './check-fields.ts';
import { checkGaps } from './check-gaps.ts';
import { checkIndicators, checkServices } from './check-indicators.ts';
import { checkLocalizedText } from './check-localized-text.ts';
import { checkPeriods } from './check-periods.ts';
import { checkReviewScores } from './check-review-scores.ts';
import { checkUnique } from './check-unique.ts';
import { checkUpperBound } from './check-upper-bound.ts';
import { filledListOf } from './list-of.ts';
import { oneOf } from './one-of.ts';
import { readListed } from './read-listed.ts';
import type { Subject } from './subject.ts';

const incomePeriods: readonly IncomePeriod[] = ['month', 'year'];

function checkAreas(subject: Subject): void {
  filledListOf(checkCode, mostAreas)(subject);
  checkUnique(subject);
}

function checkTerritory(subject: Subject): void {
  checkFields(subject, { name: checkLocalizedText });
}

/** Every issue of what should be a standard. */
export function issuesOfStandard(value: unknown): Issue[] {
  const issues: Issue[] = [];
  const standard: Subject = { value, path: '', listed: readListed({ value, path: '' }), issues };
  const fields: Record<keyof PovertyStandard, Fields[string]> = {
    id: checkCode,
    name: checkLocalizedText,
    territory: { optional: checkTerritory },
    acts: { optional: checkActs },
    periods: checkPeriods,
    areas: checkAreas,
    incomePeriod: oneOf(incomePeriods),
    bands: checkBands,
    services: checkServices,
    indicators: checkIndicators,
    cutOff: { optional: checkCutOff },
    reviewScores: { optional: checkReviewScores },
    lowIncomeWorker: { optional: checkUpperBound },
    gaps: checkGaps,
  };
  checkFields(standard, fields);
  checkCutOffIsThere(standard);
  return issues;
}
