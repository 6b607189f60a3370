import * as z from 'zod/mini';
import type { AttestedDate, LegalAct, LegalActType } from '../../law/index.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import { civilDate } from '../building/civil-date.ts';
import { codesOf } from '../building/codes-of.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';

/** A legal act. */
export function legalAct(): z.ZodMiniType<LegalAct> {
  const date = z.optional(strictObject<AttestedDate>({ value: civilDate(), evidence: oneOf(evidenceMarks) }));
  return strictObject<LegalAct>({
    type: oneOf(codesOf<LegalActType>({ decree: true, decision: true, circular: true, resolution: true })),
    number: text(),
    title: z.optional(text()),
    titlePeriod: z.optional(text()),
    signed: date,
    gazetted: date,
    inForce: date,
    url: z.optional(text()),
    checked: z.optional(civilDate()),
  });
}
