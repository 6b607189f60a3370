import { type CivilDate, parseCivilDate } from '../foundation/time/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { DeprivationStatus } from '../vocabulary/index.ts';
import type { DeprivationFinding } from './finding.ts';
import type { Household } from './household.ts';
import { judge } from './judge.ts';
import { readHousehold } from './reading/read-household.ts';

/** When to assess. */
export interface AssessmentOptions {
  /** The day on which ages are counted, such as that of the review. */
  readonly on: CivilDate;
}

/** What the facts of a household say of every indicator of a standard. */
export interface DeprivationAssessment<Indicator extends string = string> {
  /** Id of the standard. */
  readonly standard: string;
  /** The day on which ages were counted. */
  readonly on: CivilDate;
  /** Status of each indicator; {@link classifyHousehold} takes it as the deprivations. */
  readonly statuses: Readonly<Record<Indicator, DeprivationStatus>>;
  /** The reason for each status, in the order of the standard. */
  readonly findings: readonly DeprivationFinding<Indicator>[];
  /** Paths of all facts on which some status still depends. */
  readonly missing: readonly string[];
  /** Indicators not known because their cut-off is not. */
  readonly gaps: readonly Indicator[];
}

/**
 * Decides from the facts of a household in which indicators of a standard it is deprived, and says why: the members or things
 * behind it, what was observed, the threshold, and where the rule stands.
 *
 * Known facts decide as soon as they can: one member without health insurance is enough, whatever is not known of the others; "not
 * deprived" needs all of them. Nobody of the age in question is known to be nobody. Where the cut-off itself is not known, the status
 * is the one that the household reports, or a gap.
 *
 * @param household - what is known of it; absent facts are unknown
 * @param standard - the standard, such as {@link vn2022}, or one of the caller's own
 * @param options - the day on which ages are counted
 * @returns a status, a reason and what is missing, by indicator
 * @throws PovertyStandardError `invalid-household` with every issue, by member and field, for facts that cannot be or contradict each
 *   other; `invalid-date` for `on`; `invalid-value` for a rule that the library does not have
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
 * assessment.findings.find(({ indicator }) => indicator === 'nutrition')?.missing; // => ['members[1].stunted', 'members[1].underweight']
 * ```
 */
export function assessDeprivations<Indicator extends string>(
  household: Household,
  standard: PovertyStandard<Indicator>,
  options: AssessmentOptions,
): DeprivationAssessment<Indicator> {
  const on = parseCivilDate(options.on);
  const known = readHousehold(household, standard, on);
  const findings = standard.indicators.map((indicator): DeprivationFinding<Indicator> => {
    const { deprived, because } = judge(known, indicator, on);
    const { value: rule, citation, evidence } = indicator.rule;
    return {
      indicator: indicator.code,
      status: deprived === true ? 'deprived' : deprived === false ? 'not-deprived' : 'unknown',
      rule: rule.rule,
      because,
      missing: typeof deprived === 'boolean' ? [] : deprived,
      ...(rule.rule === 'reported' && { gap: rule.gap }),
      citation,
      evidence,
    };
  });
  return {
    standard: standard.id,
    on,
    statuses: Object.fromEntries(findings.map(({ indicator, status }) => [indicator, status])) as Record<
      Indicator,
      DeprivationStatus
    >,
    findings,
    missing: [...new Set(findings.flatMap(({ missing }) => missing))],
    gaps: findings.flatMap(({ indicator, status, gap }) => (gap && status === 'unknown' ? indicator : [])),
  };
}
