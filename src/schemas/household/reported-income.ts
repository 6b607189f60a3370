import * as z from 'zod/mini';
import type { ExcludedIncome, ReportedIncome } from '../../deprivation/index.ts';
import { amount } from '../building/amount.ts';
import { annotate } from '../building/annotate.ts';
import { count } from '../building/count.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';
import { knownFact } from './known-fact.ts';

/** Income per head, or a total. */
export function reportedIncome(): z.ZodMiniType<ReportedIncome> {
  const excluded = strictObject<ExcludedIncome>({
    kind: annotate(text(), { description: 'What it is' }),
    dong: annotate(count(0), { description: 'Amount over the months covered, in đồng' }),
  });
  return strictObject<ReportedIncome>({
    monthlyPerCapita: knownFact(amount(), 'Income per head and month, in đồng'),
    total: knownFact(count(0), 'Income of all members together over the months covered, in đồng'),
    months: knownFact(count(1), 'Months that the total covers; 1 when absent'),
    excluded: knownFact<readonly ExcludedIncome[]>(z.array(excluded), 'Parts of the total that do not count'),
  });
}
