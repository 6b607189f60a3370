import type * as z from 'zod/mini';
import { factsShape } from '../classification/household-facts.ts';
import type { HouseholdFacts } from '../classification/index.ts';
import { readInput } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { indicatorAnnotations } from './household/indicator-annotations.ts';
import { schemaOfShape } from './shapes/schema-of-shape.ts';

/**
 * The schema of a household's facts under a standard: its areas, its indicators and no others.
 *
 * It accepts what {@link classifyHousehold} accepts, so that what it has read is never refused there.
 *
 * @param standard - the standard to classify under
 * @returns a schema of zod; parse with it, or read many records with {@link readRecords}
 * @throws PovertyStandardError `missing-value` where there is no standard, `invalid-standard` for what is none
 *
 * @example
 * ```ts
 * const schema = householdFactsSchema(vn2022);
 * schema.safeParse({ area: 'urban', deprivations: ['nutrition'] }).success; // => true
 * schema.safeParse({ area: 'suburb' }).success; // => false
 * schema.safeParse({ area: 'urban', deprivations: ['waste-treatment'] }).success; // => false
 * ```
 */
export function householdFactsSchema<Indicator extends string, Area extends string>(
  standard: PovertyStandard<Indicator, Area>,
): z.ZodMiniType<HouseholdFacts<Indicator, Area>> {
  requireStandard(standard);
  const shape = factsShape(standard);
  return schemaOfShape<HouseholdFacts<Indicator, Area>>(shape, (value) => readInput(shape, value).issues, {
    $id: `urn:chuan-ngheo:household-facts:${standard.id}`,
    title: `Household facts: ${standard.name.en}`,
    description: 'What classification needs to know of a household; a field that is absent is unknown',
    fields: {
      area: 'Residence area',
      monthlyIncomePerCapita: 'Income per head and month in đồng, or the household’s total',
      'monthlyIncomePerCapita.total': 'Income of all members together over the months covered, in đồng',
      'monthlyIncomePerCapita.members': 'Number of members who share it',
      'monthlyIncomePerCapita.months': 'Months covered; 1 when absent',
      deprivations: 'The deprived indicators, all others then being known not to be deprived; or a status for each',
      ...indicatorAnnotations(standard, 'deprivations'),
    },
  });
}
