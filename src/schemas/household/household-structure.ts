import * as z from 'zod/mini';
import type { Dwelling, Household } from '../../deprivation/index.ts';
import { mostMembers } from '../../foundation/limits.ts';
import type { PovertyStandard } from '../../standards/index.ts';
import {
  areaCodes,
  dwellingComponents,
  dwellingGrades,
  indicatorCodes,
  informationDevices,
  sanitationFacilities,
  telecomServices,
  waterSources,
} from '../../vocabulary/index.ts';
import { amount } from '../building/amount.ts';
import { annotate } from '../building/annotate.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';
import { checklist } from './checklist.ts';
import { indicatorStatuses } from './indicator-statuses.ts';
import { knownFact, yesOrNo } from './known-fact.ts';
import { memberStructure } from './member-structure.ts';
import { reportedIncome } from './reported-income.ts';

/** The fields of a household and their types, without what holds between them; the standard adds its areas and indicators. */
export function householdStructure({ areas, indicators }: PovertyStandard): z.ZodMiniType<Household> {
  const members = z.array(memberStructure()).check(z.minLength(1));
  const dwelling = strictObject<Dwelling>({
    durable: knownFact(checklist(dwellingComponents), 'Parts that are of durable material'),
    grade: knownFact(oneOf(dwellingGrades), 'Grade of the dwelling'),
    floorAreaSquareMetres: knownFact(amount(), 'Floor area of the household, in square metres'),
  });
  const reported = indicatorStatuses([...indicatorCodes.map((code) => ({ code })), ...indicators]);
  return strictObject<Household>({
    id: knownFact(text(), 'Id, for the caller'),
    area: knownFact(oneOf<string>([...new Set([...areaCodes, ...areas])]), 'Residence area'),
    members: annotate(members, { description: 'The members of the household', maxItems: mostMembers }),
    mayHaveMoreMembers: yesOrNo('There may be members who are not listed'),
    dwelling: knownFact(dwelling, 'Where it lives'),
    waterSource: knownFact(oneOf(waterSources), 'Where its water for daily life comes from'),
    sanitation: knownFact(oneOf(sanitationFacilities), 'The toilet it uses'),
    telecomServices: knownFact(checklist(telecomServices), 'Telecommunication services that a member uses'),
    devices: knownFact(checklist(informationDevices), 'Devices with which it informs itself'),
    hearsLoudspeaker: yesOrNo('Hears the loudspeaker of the commune or village'),
    income: knownFact(reportedIncome(), 'Its income: per head and month, or a total'),
    reported: knownFact(reported, 'Statuses of indicators whose cut-off is not known'),
  });
}
