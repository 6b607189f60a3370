import { PovertyStandardError } from '../foundation/errors/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own } from '../foundation/input/index.ts';
import type { IndicatorDefinition } from '../law/index.ts';
import type { Judgement } from './judgement.ts';
import type { KnownHousehold } from './reading/known-household.ts';
import { adultBelowLevel } from './rules/adult-below-level.ts';
import { adultWithoutCertificateForAge } from './rules/adult-without-certificate-for-age.ts';
import { childNotAtLevel } from './rules/child-not-at-level.ts';
import { childNotAttending } from './rules/child-not-attending.ts';
import { dependantsShareAbove } from './rules/dependants-share-above.ts';
import { dwellingGradeAmong } from './rules/dwelling-grade-among.ts';
import { floorAreaPerHeadBelow } from './rules/floor-area-per-head-below.ts';
import { illMemberUntreated } from './rules/ill-member-untreated.ts';
import { memberWithoutHealthInsurance } from './rules/member-without-health-insurance.ts';
import { memberWithoutJobOrContract } from './rules/member-without-job-or-contract.ts';
import { noDeviceAmong } from './rules/no-device-among.ts';
import { noDeviceAndNoLoudspeaker } from './rules/no-device-and-no-loudspeaker.ts';
import { noMemberUses } from './rules/no-member-uses.ts';
import { nonDurableComponentsAtLeast } from './rules/non-durable-components-at-least.ts';
import { reported } from './rules/reported.ts';
import { sanitationNotAmong } from './rules/sanitation-not-among.ts';
import { undernourishedChild } from './rules/undernourished-child.ts';
import { waterSourceNotAmong } from './rules/water-source-not-among.ts';

/** Applies the rule of an indicator to a household. */
export function judge(household: KnownHousehold, indicator: IndicatorDefinition, on: CivilDate | undefined): Judgement {
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
