import { type HouseholdIssue, isPovertyStandardError } from '../foundation/errors/index.ts';
import { readSparseList } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { AssessmentOptions, DeprivationAssessment } from './finding.ts';
import type { Household } from './household.ts';
import { assessorOf } from './judge.ts';
import { plainIssue, readDay } from './read-household.ts';

/** An assessed household of a list. */
export interface AssessedHousehold<Indicator extends string = string> {
  /** Index in the list, from 0. */
  readonly index: number;
  /** The assessment of the household. */
  readonly assessment: DeprivationAssessment<Indicator>;
}

/** A household of a list with invalid facts. */
export interface RejectedHousehold {
  /** Index in the list, from 0. */
  readonly index: number;
  /** Every issue of its facts; at least one. */
  readonly issues: readonly HouseholdIssue[];
}

/** The households of a list, each either assessed or rejected. */
export interface HouseholdAssessments<Indicator extends string = string> {
  /** The assessed households, in the order of the list. */
  readonly ok: readonly AssessedHousehold<Indicator>[];
  /** The households with invalid facts, in the order of the list. */
  readonly rejected: readonly RejectedHousehold[];
}

/**
 * Decides from the facts of a household in which indicators of a standard it is deprived, and says why: the members or facilities
 * concerned, the observed facts, the threshold, and the source of the rule.
 *
 * Known facts decide as soon as they can: a single member without health insurance suffices, whatever is unknown about the rest; "not
 * deprived" needs every member. A household without a member of the age in question is not deprived. Where the cut-off itself is
 * unknown, the status is that which the household reports, or a gap.
 *
 * @param household - the known facts, with at most 1 000 members; absent facts are unknown
 * @param standard - the standard, such as {@link vn2022}, or a standard of the caller
 * @param options - the day on which ages are counted; needed for a birth date, and where a rule asks for the year of birth of a member
 *   whose age alone is known
 * @returns the status, the reasons and the missing facts of each indicator
 * @throws PovertyStandardError `invalid-household` with every issue, by member and field, for impossible or contradictory facts;
 *   `missing-value` for an absent standard, and for `on` where it is needed; `invalid-date` for `on`; `invalid-value` for a rule that the
 *   library does not have
 *
 * @example
 * ```ts
 * const household = {
 *   members: [
 *     { id: 'mother', birthDate: '1990-03-01', healthInsurance: true },
 *     { id: 'son', birthDate: '2018-09-30', healthInsurance: false },
 *   ],
 *   dwelling: { floorAreaSquareMetres: 16 },
 * };
 * const assessment = assessDeprivations(household, vn2022, { on: '2024-09-30' });
 * assessment.statuses['health-insurance']; // => 'deprived'
 * assessment.statuses['housing-area']; // => 'not-deprived'
 * assessment.statuses.nutrition; // => 'unknown'
 * assessment.findings.find(({ indicator }) => indicator === 'nutrition')?.missing; // => [{ path: 'members[1].stunted' }, { path: 'members[1].underweight' }]
 *
 * assessDeprivations({ members: [{ id: 'mother', age: 34, healthInsurance: false }] }, vn2022).statuses['health-insurance']; // => 'deprived'
 * ```
 */
export function assessDeprivations<Indicator extends string>(
  household: Household,
  standard: PovertyStandard<Indicator>,
  options: AssessmentOptions = {},
): DeprivationAssessment<Indicator> {
  requireStandard(standard);
  return assessorOf(standard, readDay(options))(household);
}

/**
 * Assesses a list of households, each as by {@link assessDeprivations}. A household with invalid facts is rejected with all its issues
 * and does not stop the assessment. A day that is needed but absent is an error of the call, which throws.
 *
 * @throws PovertyStandardError `missing-value` for an absent argument, and for `on` where it is needed; `invalid-date` for `on`;
 *   `invalid-value` for a rule that the library does not have, or if `households` is not a list
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
  for (const [index, household] of readSparseList(households, 'households').entries()) {
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
