import type * as z from 'zod/mini';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { strictObject } from '../building/strict-object.ts';
import { text } from '../building/text.ts';

/** A text in both languages. */
export function localizedText(): z.ZodMiniType<LocalizedText> {
  return strictObject<LocalizedText>({ vi: text(), en: text() });
}
