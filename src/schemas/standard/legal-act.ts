import * as z from 'zod/mini';
import type { AttestedDate, LegalAct } from '../../law/index.ts';
import { legalActTypes } from '../../law/legal-act.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import { civilDate } from '../building/civil-date.ts';
import { oneOf } from '../building/one-of.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';

/** A legal act. */
export function legalAct(): z.ZodMiniType<LegalAct> {
  const date = z.optional(strictObject<AttestedDate>({ value: civilDate(), evidence: oneOf(evidenceMarks) }));
  return strictObject<LegalAct>({
    type: oneOf(legalActTypes),
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
