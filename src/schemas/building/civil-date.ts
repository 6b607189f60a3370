import * as z from 'zod/mini';
import type { CivilDate } from '../../foundation/index.ts';
import { annotate } from './annotate.ts';

/** A calendar date `YYYY-MM-DD`, from year 0001. */
export function civilDate(): z.ZodMiniType<CivilDate> {
  const isCounted = z.refine<string>((date) => !date.startsWith('0000'), {
    error: 'a calendar date YYYY-MM-DD',
    params: { errorCode: 'invalid-date' },
  });
  return annotate(z.iso.date().check(isCounted), { not: { pattern: '^0000' } });
}
