import * as z from 'zod/mini';
import type { BandOutcome, IncomeBand } from '../../standards/index.ts';
import { householdClasses, povertyGrounds } from '../../vocabulary/household-class.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';
import { sourceFields } from './attested.ts';
import { upperBound } from './upper-bound.ts';

function bandOutcome(): z.ZodMiniType<BandOutcome> {
  const householdClass = oneOf(householdClasses);
  return strictObject<BandOutcome>({
    from: count(0),
    class: z.optional(householdClass),
    ground: z.optional(oneOf(povertyGrounds)),
    open: z.optional(
      strictObject<NonNullable<BandOutcome['open']>>({ gap: text(), possible: z.array(householdClass) }),
    ),
    ...sourceFields(),
  });
}

/** A row of the decision grid. */
export function incomeBand(): z.ZodMiniType<IncomeBand> {
  return strictObject<IncomeBand>({ id: text(), upTo: z.optional(upperBound()), outcomes: z.array(bandOutcome()) });
}
