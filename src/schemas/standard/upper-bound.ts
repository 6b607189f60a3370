import * as z from 'zod/mini';
import { boundOperators } from '../../law/poverty-standard.ts';
import type { AmountByArea, UpperBound } from '../../standards/index.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { attested } from './attested.ts';

/** An amount for each area, under names that the standard itself lists. */
function amountByArea(): z.ZodMiniType<AmountByArea> {
  return z.record(z.string(), count(0));
}

/** The upper bound of a band. */
export function upperBound(): z.ZodMiniType<UpperBound> {
  return strictObject<UpperBound>({
    amounts: attested(amountByArea()),
    operator: attested(oneOf(boundOperators)),
  });
}
