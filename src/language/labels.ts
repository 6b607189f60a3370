import type { LabelledCodes, LabelList } from './labelled-codes.ts';
import type { Language } from './language.ts';
import { readLabels, readLanguage, readListName } from './read-language.ts';
import { withCapital } from './wording/capital.ts';

/** A code and what it is called. */
export interface LabelledChoice<Code extends string = string> {
  /** The code. */
  readonly code: Code;
  /** Its label, with a capital at the start. */
  readonly label: string;
}

/**
 * Every code of a closed list with its label, in the order of the list: what a form offers, or the legend of a table.
 *
 * @param language - `vietnamese` or `english`
 * @param list - the name of the list, such as `water-source`
 * @throws PovertyStandardError `invalid-value` for an unknown list, or for what is no language, or lacks a part
 *
 * @example
 * ```ts
 * labels(vietnamese, 'class').map(({ label }) => label);
 * // => ['Hộ nghèo', 'Hộ cận nghèo', 'Hộ có mức sống trung bình', 'Hộ không thuộc diện nào của chuẩn']
 * labels(english, 'area')[0]; // => { code: 'rural', label: 'Rural area' }
 * ```
 */
export function labels<List extends LabelList>(
  language: Language,
  list: List,
): LabelledChoice<LabelledCodes[List] & string>[] {
  const whole = readLanguage(language);
  return Object.entries(readLabels(whole, readListName(list, whole.labels, 'list'))).map(([code, label]) => ({
    code: code as LabelledCodes[List] & string,
    label: withCapital(label),
  }));
}
