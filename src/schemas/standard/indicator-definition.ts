import * as z from 'zod/mini';
import type { IndicatorDefinition, ServiceDefinition } from '../../standards/index.ts';
import { count } from '../building/count.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';
import { attested } from './attested.ts';
import { indicatorRule } from './indicator-rule.ts';
import { localizedText } from './localized-text.ts';

/** A service under which indicators stand. */
export function serviceDefinition(): z.ZodMiniType<ServiceDefinition> {
  return strictObject<ServiceDefinition>({ code: text(), name: z.optional(localizedText()) });
}

/** An indicator. */
export function indicatorDefinition(): z.ZodMiniType<IndicatorDefinition> {
  return strictObject<IndicatorDefinition>({
    code: text(),
    service: text(),
    name: z.optional(localizedText()),
    weight: count(1),
    rule: attested(indicatorRule()),
  });
}
