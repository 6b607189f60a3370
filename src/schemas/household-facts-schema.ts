import { requireStandard } from '../law/require-standard.ts';
import * as z from 'zod/mini';
import type { HouseholdFacts } from '../classification/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import { annotate } from './building/annotate.ts';
import { oneOf } from './building/one-of.ts';
import { ofOwnFields } from './building/own-fields.ts';
import { type Fields, strictObject } from './building/strict-object.ts';
import { deprivationFacts } from './household/deprivation-facts.ts';
import { incomeFact } from './household/income-fact.ts';

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
  const { id, name, areas, indicators } = standard;
  const atLeastOne = z.refine<HouseholdFacts<Indicator, Area>>((facts) => Object.keys(facts).length > 0, {
    error: 'at least one fact',
    params: { errorCode: 'empty-input' },
    when: ({ issues }) => !issues.length,
  });
  const deprivations = annotate(deprivationFacts(indicators), {
    description: 'The deprived indicators, all others then being known not to be deprived; or a status for each',
  });
  const facts = strictObject<HouseholdFacts<Indicator, Area>>({
    area: z.optional(annotate(oneOf(areas), { description: 'Residence area' })),
    monthlyIncomePerCapita: z.optional(
      annotate(incomeFact(), { description: 'Income per head and month in đồng, or the household’s total' }),
    ),
    // Which of the two shapes the type has is open until the indicators are known.
    deprivations: z.optional(deprivations) as Fields<HouseholdFacts<Indicator, Area>>['deprivations'],
  }).check(atLeastOne);
  return annotate(ofOwnFields(facts), {
    $id: `urn:chuan-ngheo:household-facts:${id}`,
    title: `Household facts: ${name.en}`,
    description: 'What classification needs to know of a household; a field that is absent is unknown',
    minProperties: 1,
  });
}
