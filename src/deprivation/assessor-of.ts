import type { CivilDate } from '../foundation/dates.ts';
import { refuseAll } from '../foundation/errors/index.ts';
import { ownValue } from '../foundation/input/index.ts';
import type { MissingPath } from '../foundation/unknown.ts';
import type { FullSource, PovertyStandard } from '../law/index.ts';
import { sourceInStandard } from '../law/poverty-standard.ts';
import type { DeprivationStatus } from '../vocabulary/index.ts';
import type { DeprivationAssessment } from './deprivation-assessment.ts';
import type { DeprivationFinding } from './finding.ts';
import { judge } from './judge.ts';
import { householdReader } from './reading/household-reader.ts';
import { refuseUndated } from './reading/refuse-undated.ts';

/** What assesses households under a standard, on a day if there is one; it refuses a household with every issue. */
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
    refuseUndated(undated);
    refuseAll('invalid-household', household, issues);
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
        // Each result has its own.
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

/** Facts that are missing, each once. */
function pathsOf(paths: readonly string[]): MissingPath[] {
  return [...new Set(paths)].map((path) => ({ path }));
}
