import { own, ownValue } from '../foundation/reading/index.ts';
import type { CivilDate } from '../foundation/time/index.ts';
import type { FullSource } from '../law/index.ts';
import { sourceIn } from '../law/source-in.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { DeprivationStatus } from '../vocabulary/index.ts';
import type { DeprivationAssessment } from './deprivation-assessment.ts';
import type { DeprivationFinding } from './finding.ts';
import { judge } from './judge.ts';
import { householdShape } from './reading/household-shape.ts';
import { readHousehold } from './reading/read-household.ts';

/** What assesses households under a standard on a day. */
export function assessorOf<Indicator extends string>(
  standard: PovertyStandard<Indicator>,
  on: CivilDate,
): (household: unknown) => DeprivationAssessment<Indicator> {
  const shape = householdShape(standard);
  const sources = standard.indicators.map((indicator) =>
    sourceIn(standard, 'indicators', ownValue(indicator, 'source')),
  );
  return (household) => {
    const known = readHousehold(household, shape, on);
    const findings = standard.indicators.map((indicator, place): DeprivationFinding<Indicator> => {
      const { deprived, because } = judge(known, indicator, on);
      const { rule } = indicator;
      const { citation, evidence } = sources[place] as FullSource<string>;
      return {
        indicator: indicator.code,
        status: deprived === true ? 'deprived' : deprived === false ? 'not-deprived' : 'unknown',
        rule: rule.rule,
        because,
        missing: typeof deprived === 'boolean' ? [] : [...new Set(deprived)],
        ...(rule.rule === 'reported' && { gap: rule.gap }),
        // Each result has its own.
        citation: { ...citation },
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
      gaps: findings.flatMap((finding) =>
        own(finding).gap !== undefined && finding.status === 'unknown' ? finding.indicator : [],
      ),
    };
  };
}
