import { mostMembers } from '../../foundation/limits.ts';
import type { PovertyStandard } from '../../standards/index.ts';
import { areaCodes } from '../../vocabulary/area.ts';
import { indicatorCodes } from '../../vocabulary/indicator.ts';
import {
  dwellingComponents,
  dwellingGrades,
  informationDevices,
  sanitationFacilities,
  telecomServices,
  waterSources,
} from '../../vocabulary/indicator-rule.ts';
import { memberReader } from './member-reader.ts';
import { amount, count, oneOf, type Reader, text, yesOrNo } from './reader.ts';
import { checklist, fields, listOf, recordOf } from './structure.ts';

/** Reads the facts of a household; the standard adds its own areas and indicators to the national ones. */
export function householdReader({ areas, indicators }: PovertyStandard): Reader {
  const reportable = [...indicatorCodes, ...indicators.map(({ code }) => code)];
  return fields(
    {
      id: text,
      area: oneOf([...areaCodes, ...areas]),
      members: listOf(memberReader(), 1, mostMembers),
      mayHaveMoreMembers: yesOrNo,
      dwelling: fields({
        durable: checklist(dwellingComponents),
        grade: oneOf(dwellingGrades),
        floorAreaSquareMetres: amount,
      }),
      waterSource: oneOf(waterSources),
      sanitation: oneOf(sanitationFacilities),
      telecomServices: checklist(telecomServices),
      devices: checklist(informationDevices),
      hearsLoudspeaker: yesOrNo,
      income: fields({
        monthlyPerCapita: amount,
        total: count,
        months: count,
        excluded: listOf(fields({ kind: text, dong: count }, ['kind', 'dong'])),
      }),
      reported: recordOf(reportable, oneOf([true, false, 'deprived', 'not-deprived', 'unknown'])),
    },
    ['members'],
  );
}
