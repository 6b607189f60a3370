import { refuse } from '../foundation/errors/index.ts';
import { own, readOptions, readText } from '../foundation/reading/index.ts';
import { among } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import type { LabelList, LabelledCodes } from './labelled-codes.ts';
import type { Language } from './language.ts';
import { readLanguage, readListName } from './read-language.ts';

/** Where {@link codeOf} looks. */
export interface CodeOptions<List extends LabelList = LabelList> {
  /** The list that the code is of. */
  readonly list: List;
  /** The language of the label. */
  readonly language: Language;
  /** The standard whose own names of indicators and services count as well. */
  readonly standard?: PovertyStandard | undefined;
}

/** Text as it is compared: composed, in small letters, its blanks single, without a full stop at its end. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

/**
 * The code of a label, or of a code as it stands, such as a cell of somebody’s table: the way back from {@link labelOf}. Capitals, blanks
 * and the Unicode form do not matter, everything else does: a label that is only like one is not guessed.
 *
 * @param text - the label
 * @param options - the list, the language, and a standard with names of its own
 * @throws PovertyStandardError `unknown-code` for text that names no code of the list, or several; the nearest is told. `missing-value` and
 *   `invalid-value` for text or options that are none
 *
 * @example
 * ```ts
 * codeOf('hộ cận nghèo', { list: 'class', language: vietnamese }); // => 'near-poor'
 * codeOf('Piped water', { list: 'water-source', language: english }); // => 'piped'
 * codeOf('near-poor', { list: 'class', language: english }); // => 'near-poor'
 * ```
 */
export function codeOf<List extends LabelList>(text: string, options: CodeOptions<List>): LabelledCodes[List] {
  const given = readText(text, 'text');
  const { list, language, standard } = readOptions(options, 'options', ['list', 'language', 'standard']);
  const whole = readLanguage(language, 'options.language');
  const name = readListName(list, whole.labels);
  const choices = [...choicesOf(name, whole), ...ownChoices(name, whole.locale, standard)];
  const sought = folded(given);
  const codes = choices.filter(({ code, label }) => folded(label) === sought || folded(code) === sought);
  const [match, another] = [...new Set(codes.map(({ code }) => code))];
  return match !== undefined && another === undefined
    ? (match as LabelledCodes[List])
    : refuse(
        'unknown-code',
        'text',
        given,
        among(
          'one-of',
          given,
          choices.map(({ label }) => label),
        ),
      );
}

interface Choice {
  readonly code: string;
  readonly label: string;
}

function choicesOf(list: LabelList, { labels }: Language): Choice[] {
  return Object.entries<string>(labels[list]).map(([code, label]) => ({ code, label }));
}

/** The names that a standard itself gives to indicators or services. */
function ownChoices(list: LabelList, locale: Locale, standard: PovertyStandard | undefined): Choice[] {
  const definitions = list === 'indicator' ? standard?.indicators : list === 'service' ? standard?.services : undefined;
  return (definitions ?? []).map(({ code, name }) => ({ code, label: own(name)[locale] ?? code }));
}
