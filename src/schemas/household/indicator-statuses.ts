import { own } from '../../foundation/reading/index.ts';
import * as z from 'zod/mini';
import { type DeprivationStatus, indicatorNames, type LocalizedText } from '../../vocabulary/index.ts';
import { annotate } from '../building/annotate.ts';

const namesByCode: Readonly<Partial<Record<string, LocalizedText>>> = indicatorNames;

/** A status for each indicator; one that is absent is unknown. */
export function indicatorStatuses(
  indicators: readonly { readonly code: string; readonly name?: LocalizedText }[],
): z.ZodMiniType<Readonly<Partial<Record<string, boolean | DeprivationStatus>>>> {
  const fields = indicators.map((indicator) => {
    const { code, name = own(namesByCode)[code] } = own(indicator);
    const status = z.literal([true, false, 'deprived', 'not-deprived', 'unknown']);
    return [code, annotate(z.optional(status), { title: name?.vi, description: name?.en })] as const;
  });
  return z.strictObject(Object.fromEntries(fields));
}
