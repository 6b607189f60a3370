import * as z from 'zod/mini';
import { roundingNames } from '../../foundation/index.ts';
import { mostDecimals } from '../../foundation/limits.ts';
import {
  type DecimalInterval,
  type Observation,
  type ObservedCounts,
  type ObservedNumber,
  type ObservedPercent,
  type ObservedValue,
  type PublishedDecimal,
  type PublishedDigits,
  type Territory,
} from '../../targets/index.ts';
import { measureBases } from '../../vocabulary/index.ts';
import { annotate } from '../building/annotate.ts';
import { civilDate } from '../building/civil-date.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { type Fields, strictObject } from '../building/strict-object.ts';
import { taggedUnion } from '../building/tagged-union.ts';
import { text } from '../building/text.ts';

function publishedDecimal(): z.ZodMiniType<PublishedDecimal> {
  return z.union([text(), z.number()]);
}

function interval(): z.ZodMiniType<DecimalInterval> {
  return strictObject<DecimalInterval>({
    from: z.optional(text()),
    fromIncluded: z.boolean(),
    to: z.optional(text()),
    toIncluded: z.boolean(),
  });
}

function digits(): Fields<PublishedDigits> {
  return {
    // How many are too many is said by the reading; the keyword tells it to those who read the JSON Schema alone. Likewise in other schemas.
    decimals: z.optional(annotate(count(0), { maximum: mostDecimals })),
    rounding: z.optional(oneOf(roundingNames)),
    between: z.optional(interval()),
  };
}

function observedValue(): z.ZodMiniType<ObservedValue> {
  return z.union([
    strictObject<ObservedPercent>({ percent: publishedDecimal(), ...digits() }),
    strictObject<ObservedNumber>({ number: publishedDecimal(), ...digits() }),
    strictObject<ObservedCounts>({ count: count(0), total: count(0) }),
  ]);
}

/** The fields of a unit by its key, but for the level. */
function unitFields(): { code: z.ZodMiniType<string>; since: z.ZodMiniType<string> } {
  return { code: text(), since: civilDate() };
}

/** What a figure is about. */
export function territoryStructure(): z.ZodMiniType<Territory> {
  return taggedUnion<Territory, 'level'>('level', {
    country: {},
    province: unitFields(),
    district: unitFields(),
    commune: unitFields(),
    village: unitFields(),
    named: { name: text() },
  });
}

/** Fields and types of an observation. */
export function observationStructure(): z.ZodMiniType<Observation> {
  return strictObject<Observation>({
    at: text(),
    measure: text(),
    base: z.optional(oneOf(measureBases)),
    standard: z.optional(text()),
    territory: territoryStructure(),
    group: z.optional(text()),
    value: observedValue(),
    source: z.optional(z.string()),
  });
}
