import type { OutcomeReason } from '../../classification/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { gapName } from '../wording/names.ts';
import { sourcesOf } from '../wording/sources.ts';
import type { Telling } from '../wording/telling.ts';

const leaves: LocalizedText = { vi: 'chuẩn còn để ngỏ', en: 'left open by the standard' };

/** What the law leaves open, in the words of the standard if that was given, else by the name of the gap. */
export function gapSentence(reason: OutcomeReason, gap: string, telling: Telling): string {
  return `${leaves[telling.locale]}: ${gapName(gap, telling)}${inBrackets(sourcesOf([reason], telling))}`;
}
