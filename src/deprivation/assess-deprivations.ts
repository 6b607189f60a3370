import { type HouseholdIssue, isPovertyStandardError } from '../foundation/errors/index.ts';
import { readSparseList } from '../foundation/input/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { AssessmentOptions, DeprivationAssessment } from './finding.ts';
import type { Household } from './household.ts';
import { assessorOf } from './judge.ts';
import { plainIssue, readDay } from './read-household.ts';

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
 * Decides from the facts of a household in which indicators of a standard it is deprived, and says why: the members or things
 * behind it, what was observed, the threshold, and where the rule stands.
 *
 * Known facts decide as soon as they can: one member without health insurance is enough, whatever is not known of the others; "not
 * deprived" needs all of them. Nobody of the age in question is known to be nobody. Where the cut-off itself is not known, the status
 * is the one that the household reports, or a gap.
 *
 * @param household - what is known of it, with at most 1 000 members; absent facts are unknown
 * @param standard - the standard, such as {@link vn2022}, or one of the caller's own
 * @param options - the day on which ages are counted; needed for a birth date, and where a rule asks for the year of birth of a member of whom only
 *   the age is known
 * @returns a status, the reasons and what is missing, by indicator
 * @throws PovertyStandardError `invalid-household` with every issue, by member and field, for facts that cannot be or contradict each
 *   other; `missing-value` for a standard that is not there, and for `on` where it is needed; `invalid-date` for `on`; `invalid-value` for a
 *   rule that the library does not have
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
