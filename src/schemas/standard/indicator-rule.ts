import * as z from 'zod/mini';
import {
  type AgeBand,
  dwellingGrades,
  type IndicatorRule,
  informationDevices,
  type SchoolLevel,
  sanitationFacilities,
  schoolLevels,
  telecomServices,
  type VocationalLevel,
  vocationalLevels,
  waterSources,
} from '../../vocabulary/index.ts';
import { amount } from '../building/amount.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { type Fields, strictObject } from '../building/strict-object.ts';
import { taggedUnion } from '../building/tagged-union.ts';
import { text } from '../building/text.ts';

/** Bands of ages, each with further fields. */
function ageBands<Further extends object>(further: Fields<Further>): z.ZodMiniType<readonly (AgeBand & Further)[]> {
  const band = { from: count(0), under: count(1), ...further } as Fields<AgeBand & Further>;
  return z.array(strictObject<AgeBand & Further>(band));
}

/** A rule of the vocabulary with its own parameters. */
export function indicatorRule(): z.ZodMiniType<IndicatorRule> {
  const devices = z.array(oneOf(informationDevices));
  const schoolLevel = oneOf(schoolLevels);
  return taggedUnion<IndicatorRule, 'rule'>('rule', {
    reported: { gap: text() },
    'member-without-job-or-contract': {},
    'dependants-share-above': { percent: amount(), childUnder: count(1) },
    'undernourished-child': { under: count(1) },
    'member-without-health-insurance': { from: count(0) },
    'ill-member-untreated': {},
    'adult-without-certificate-for-age': {
      bands: ageBands<{ readonly suitable: readonly (SchoolLevel | VocationalLevel)[] }>({
        suitable: z.array(oneOf<SchoolLevel | VocationalLevel>([...schoolLevels, ...vocationalLevels])),
      }),
      onTheJobTraining: z.boolean(),
    },
    'adult-below-level': { from: count(0), bornFrom: count(1), level: schoolLevel },
    'child-not-at-level': {
      bands: ageBands<{ readonly level: SchoolLevel }>({ level: schoolLevel }),
      higherLevelSuffices: z.optional(z.boolean()),
    },
    'child-not-attending': { from: count(0), under: count(1) },
    'non-durable-components-at-least': { components: count(1) },
    'dwelling-grade-among': { grades: z.array(oneOf(dwellingGrades)) },
    'floor-area-per-head-below': { squareMetres: amount() },
    'water-source-not-among': { sources: z.array(oneOf(waterSources)) },
    'sanitation-not-among': { facilities: z.array(oneOf(sanitationFacilities)) },
    'no-member-uses': { services: z.array(oneOf(telecomServices)) },
    'no-device-among': { devices },
    'no-device-and-no-loudspeaker': { devices },
  });
}
