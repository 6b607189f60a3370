import {
  assessDeprivations,
  type DeprivationFinding,
  type Household,
  type Member,
} from '../../src/deprivation/index.ts';
import { type PovertyStandard, vn2022 } from '../../src/standards/index.ts';
import type { DeprivationStatus, IndicatorRule } from '../../src/vocabulary/index.ts';

/** The day of review in the tests, unless said. */
export const reviewDay = '2024-09-30';

/** A standard whose only indicator, `custom`, has this rule. */
export function standardWith(rule: IndicatorRule): PovertyStandard {
  const name = { vi: 'Chỉ số thử', en: 'Test indicator' };
  return {
    ...vn2022,
    id: 'test',
    sources: { standard: { evidence: 'unconfirmed' } },
    indicators: [{ code: 'custom', service: 'health', name, rule }],
  };
}

/** What the facts of a household say of an indicator. A household of one unknown person unless members are given. */
export function findingOf(
  facts: Partial<Household>,
  indicator: string,
  standard: PovertyStandard,
  on = reviewDay,
): DeprivationFinding {
  const assessment = assessDeprivations({ members: [{ id: 'a' }], ...facts }, standard, { on });
  const finding = assessment.findings.find((each) => each.indicator === indicator);
  if (!finding) {
    throw new Error(`no finding for ${indicator}`);
  }
  return finding;
}

/** The status alone, of members without ids. */
export function statusOfMembers(
  members: readonly Omit<Member, 'id'>[],
  indicator: string,
  standard: PovertyStandard,
  on = reviewDay,
): DeprivationStatus {
  const named = members.map((member, index) => ({ id: `m${String(index)}`, ...member }));
  return findingOf({ members: named }, indicator, standard, on).status;
}
