import type { CivilDate } from '../foundation/dates.ts';
import { PovertyStandardError, failAll } from '../foundation/errors/index.ts';
import { own, ownValue } from '../foundation/input/index.ts';
import type { MissingPath } from '../foundation/unknown.ts';
import type { FullSource, IndicatorDefinition, PovertyStandard } from '../law/index.ts';
import { sourceInStandard } from '../law/poverty-standard.ts';
import type { DeprivationStatus } from '../vocabulary/index.ts';
import type { DeprivationAssessment, DeprivationFinding, Judgement, KnownHousehold } from './finding.ts';
import { householdReader, failUndated } from './read-household.ts';
import {
  adultBelowLevel,
  adultWithoutCertificateForAge,
  childNotAtLevel,
  childNotAttending,
} from './rules/education.ts';
import { dependantsShareAbove, memberWithoutJobOrContract } from './rules/employment.ts';
import { reported } from './rules/evidence.ts';
import { illMemberUntreated, memberWithoutHealthInsurance, undernourishedChild } from './rules/health.ts';
import { dwellingGradeAmong, floorAreaPerHeadBelow, nonDurableComponentsAtLeast } from './rules/housing.ts';
import { noDeviceAmong, noDeviceAndNoLoudspeaker, noMemberUses } from './rules/information.ts';
import { sanitationNotAmong, waterSourceNotAmong } from './rules/water-sanitation.ts';

/** Applies the rule of an indicator to a household. */
function judge(household: KnownHousehold, indicator: IndicatorDefinition, on: CivilDate | undefined): Judgement {
  const rule = own(indicator.rule);
  switch (rule.rule) {
    case 'reported':
      return reported(household, indicator.code);
    case 'member-without-job-or-contract':
      return memberWithoutJobOrContract(household);
    case 'dependants-share-above':
      return dependantsShareAbove(household, rule);
    case 'undernourished-child':
      return undernourishedChild(household, rule);
    case 'member-without-health-insurance':
      return memberWithoutHealthInsurance(household, rule);
    case 'ill-member-untreated':
      return illMemberUntreated(household);
    case 'adult-without-certificate-for-age':
      return adultWithoutCertificateForAge(household, rule);
    case 'adult-below-level':
      return adultBelowLevel(household, rule, on);
    case 'child-not-at-level':
      return childNotAtLevel(household, rule);
    case 'child-not-attending':
      return childNotAttending(household, rule);
    case 'non-durable-components-at-least':
      return nonDurableComponentsAtLeast(household, rule);
    case 'dwelling-grade-among':
      return dwellingGradeAmong(household, rule);
    case 'floor-area-per-head-below':
      return floorAreaPerHeadBelow(household, rule);
    case 'water-source-not-among':
      return waterSourceNotAmong(household, rule);
    case 'sanitation-not-among':
      return sanitationNotAmong(household, rule);
    case 'no-member-uses':
      return noMemberUses(household, rule);
    case 'no-device-among':
      return noDeviceAmong(household, rule);
    case 'no-device-and-no-loudspeaker':
      return noDeviceAndNoLoudspeaker(household, rule);
    default:
      throw new PovertyStandardError('invalid-value', {
        path: `indicators.${indicator.code}.rule`,
        received: (rule satisfies never as { readonly rule: unknown }).rule,
        expected: { kind: 'known-rule' },
      });
  }
}

/** Creates an assessor of households under a standard, on a day if given; it throws every issue of an invalid household at once. */
export function assessorOf<Indicator extends string>(
  standard: PovertyStandard<Indicator>,
  on: CivilDate | undefined,
): (household: unknown) => DeprivationAssessment<Indicator> {
  const read = householdReader(standard, on);
  const sources = standard.indicators.map((indicator) =>
    sourceInStandard(standard, 'indicators', ownValue(indicator, 'source')),
  );
  return (household) => {
    const { known, issues, undated } = read(household);
    failUndated(undated);
    failAll('invalid-household', household, issues);
    const findings = standard.indicators.map((indicator, index): DeprivationFinding<Indicator> => {
      const { deprived, reasons } = judge(known, indicator, on);
      const { rule } = indicator;
      const { citation, evidence } = sources[index] as FullSource<string>;
      return {
        kind: 'finding',
        indicator: indicator.code,
        status: deprived === true ? 'deprived' : deprived === false ? 'not-deprived' : 'unknown',
        rule: rule.rule,
        reasons,
        missing: typeof deprived === 'boolean' ? [] : pathsOf(deprived),
        gaps: rule.rule === 'reported' ? [rule.gap] : [],
        // A copy, so that results share no object.
        citation: { ...citation },
        evidence,
      };
    });
    const unknown = findings.filter(({ status }) => status === 'unknown');
    return {
      kind: 'assessment',
      decided: unknown.length === 0,
      standard: standard.id,
      ...(on !== undefined && { on }),
      statuses: Object.fromEntries(findings.map(({ indicator, status }) => [indicator, status])) as Record<
        Indicator,
        DeprivationStatus
      >,
      findings,
      missing: pathsOf(unknown.flatMap(({ missing }) => missing.map(({ path }) => path))),
      gaps: [...new Set(unknown.flatMap(({ gaps }) => gaps))],
    };
  };
}

/** The paths of missing facts, without repetition. */
function pathsOf(paths: readonly string[]): MissingPath[] {
  return [...new Set(paths)].map((path) => ({ path }));
}
