import * as z from 'zod/mini';
import type { HouseholdIncome } from '../../classification/index.ts';
import { amount } from '../building/amount.ts';
import { annotate } from '../building/annotate.ts';
import { count } from '../building/count.ts';
import { strictObject } from '../building/strict-object.ts';

/** Income per head, or the household's. */
export function incomeFact(): z.ZodMiniType<number | HouseholdIncome> {
  const household = strictObject<HouseholdIncome>({
    total: annotate(amount(), { description: 'Income of all members together over the months covered, in đồng' }),
    members: annotate(count(1), { description: 'Number of members who share it' }),
    months: z.optional(annotate(count(1), { description: 'Months covered; 1 when absent' })),
  });
  return z.union([amount(), household]);
}
