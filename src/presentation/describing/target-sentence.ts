import type { Target } from '../../targets/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import type { MeasureUnit } from '../wording/measured.ts';
import { sourcesOf } from '../wording/sources.ts';
import { targetInWords } from '../wording/target-in-words.ts';
import type { Telling } from '../wording/telling.ts';

const title: LocalizedText = { vi: 'mục tiêu', en: 'target' };

/** What a target asks for, and where it is set. */
export function targetSentence(target: Target, unit: MeasureUnit, telling: Telling): string {
  const { citation, evidence } = target;
  const sources = evidence ? sourcesOf([{ citation: citation ?? {}, evidence }], telling) : [];
  return `${title[telling.locale]}: ${targetInWords(target, unit, telling.locale)}${inBrackets(sources)}`;
}
