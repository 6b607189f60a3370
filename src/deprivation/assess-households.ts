import { type HouseholdIssue, isPovertyStandardError } from '../foundation/errors/index.ts';
import { readPlaces } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { assessorOf } from './assessor-of.ts';
import type { AssessmentOptions, DeprivationAssessment } from './deprivation-assessment.ts';
import type { Household } from './household.ts';
import { plainIssue } from './reading/plain-issue.ts';
import { readDay } from './reading/read-day.ts';

/** A household that was assessed. */
export interface AssessedHousehold<Indicator extends string = string> {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** The assessment. */
  readonly assessment: DeprivationAssessment<Indicator>;
}

/** A household whose facts cannot be. */
export interface RejectedHousehold {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Everything that is wrong with it. */
  readonly issues: readonly HouseholdIssue[];
}

/** The households of a list: each is in one of the two. */
export interface HouseholdAssessments<Indicator extends string = string> {
  /** Those that were assessed. */
  readonly ok: readonly AssessedHousehold<Indicator>[];
  /** Those whose facts cannot be. */
  readonly rejected: readonly RejectedHousehold[];
}

/**
 * Assesses a list of households, as {@link assessDeprivations} does each. A household whose facts cannot be does not stop the others:
 * it is rejected with all its issues. A day that is needed and not given is a fault of the call, which stops it.
 *
 * @throws PovertyStandardError `missing-value` for an argument that is not there, and for `on` where it is needed; `invalid-date` for `on`; `invalid-value` for a rule that
 *   the library does not have, or where `households` is no list
 *
 * @example
 * ```ts
 * const rows = [{ members: [{ id: 'a', age: 40 }] }, { members: [{ id: 'a', age: -1 }] }];
 * const { ok, rejected } = assessHouseholds(rows, vn2022, { on: '2024-09-30' });
 * ok.map(({ index }) => index); // => [0]
 * rejected;
 * // => [{ index: 1, issues: [{ code: 'negative-value', path: 'members[0].age', received: -1, expected: { kind: 'whole-number', least: 0 }, member: 'a' }] }]
 * ```
 */
export function assessHouseholds<Indicator extends string>(
  households: readonly Household[],
  standard: PovertyStandard<Indicator>,
  options: AssessmentOptions = {},
): HouseholdAssessments<Indicator> {
  requireStandard(standard);
  const assess = assessorOf(standard, readDay(options));
  const ok: AssessedHousehold<Indicator>[] = [];
  const rejected: RejectedHousehold[] = [];
  for (const [index, household] of readPlaces(households, 'households').entries()) {
    try {
      ok.push({ index, assessment: assess(household) });
    } catch (error) {
      if (!isPovertyStandardError(error, 'invalid-household')) {
        throw error;
      }
      rejected.push({ index, issues: error.details.issues.map(plainIssue) });
    }
  }
  return { ok, rejected };
}
