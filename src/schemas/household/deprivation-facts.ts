import * as z from 'zod/mini';
import type { DeprivationFacts } from '../../classification/index.ts';
import type { IndicatorDefinition } from '../../standards/index.ts';
import { annotate } from '../building/annotate.ts';
import { oneOf } from '../building/one-of.ts';
import { indicatorStatuses } from './indicator-statuses.ts';

/** Reports every code that the list had before. */
function reportRepeated({ value, issues }: z.core.ParsePayload<readonly string[]>): void {
  const seen = new Set<string>();
  value.forEach((code, index) => {
    if (seen.has(code)) {
      const params = { errorCode: 'duplicate-indicator' };
      issues.push({ code: 'custom', params, input: code, path: [index], message: 'each indicator once' });
    }
    seen.add(code);
  });
}

/** The deprived indicators, each once. */
function deprivedIndicators<Indicator extends string>(
  codes: readonly Indicator[],
): z.ZodMiniType<readonly Indicator[]> {
  // Also beside other problems of the list.
  const eachOnce = z.check<Indicator[]>(reportRepeated, { when: ({ value }) => Array.isArray(value) });
  return annotate(z.array(oneOf(codes)).check(eachOnce), { uniqueItems: true });
}

/** What is known of the deprivations. */
export function deprivationFacts<Indicator extends string>(
  indicators: readonly IndicatorDefinition<Indicator>[],
): z.ZodMiniType<DeprivationFacts<Indicator>> {
  const facts = z.union([deprivedIndicators(indicators.map(({ code }) => code)), indicatorStatuses(indicators)]);
  // The fields of the statuses are the codes themselves.
  return facts as z.ZodMiniType as z.ZodMiniType<DeprivationFacts<Indicator>>;
}
