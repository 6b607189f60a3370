import * as z from 'zod/mini';
import { type Target, type TargetBound, type TargetContext, type TargetPeriod } from '../../targets/index.ts';
import { evidenceMarks, measureBases } from '../../vocabulary/index.ts';
import { codesOf } from '../building/codes-of.ts';
import { count } from '../building/count.ts';
import { oneOf } from '../building/one-of.ts';
import { type Fields, strictObject } from '../building/strict-object.ts';
import { taggedUnion } from '../building/tagged-union.ts';
import { text } from '../building/text.ts';
import { citation } from './citation.ts';
import { territoryStructure } from './observation-structure.ts';

function bound(): z.ZodMiniType<TargetBound> {
  return strictObject<TargetBound>({ value: text(), included: z.boolean(), exceededBeyond: z.optional(text()) });
}

function contextFields(): Fields<Omit<TargetContext, 'bound'>> {
  return {
    id: text(),
    measure: text(),
    base: z.optional(oneOf(measureBases)),
    territory: z.optional(territoryStructure()),
    group: z.optional(text()),
    standard: z.optional(text()),
    period: strictObject<TargetPeriod>({ from: z.optional(text()), until: text() }),
    citation: z.optional(citation()),
    evidence: z.optional(oneOf(evidenceMarks)),
    note: z.optional(text()),
  };
}

/** Fields and types of a target. */
export function targetStructure(): z.ZodMiniType<Target> {
  const context = { ...contextFields(), bound: bound() };
  return taggedUnion<Target, 'kind'>('kind', {
    'annual-reduction': {
      ...context,
      judged: oneOf(codesOf<'average' | 'every-year'>({ average: true, 'every-year': true })),
    },
    level: { ...context, better: oneOf(codesOf<'lower' | 'higher'>({ lower: true, higher: true })) },
    'relative-cut': context,
    'units-leaving': { ...context, list: z.optional(text()) },
    count: {
      ...context,
      per: oneOf(codesOf<'period' | 'year' | 'average-year'>({ period: true, year: true, 'average-year': true })),
    },
    multiple: context,
    'each-household': { ...contextFields(), atLeast: count(1) },
  });
}
