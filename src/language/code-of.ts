import { refuse } from '../foundation/errors/index.ts';
import { own, readOptions, readText } from '../foundation/input/index.ts';
import { among } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { Locale } from '../vocabulary/index.ts';
import type { LabelledCodes, LabelList } from './labelled-codes.ts';
import type { Language } from './language.ts';
import { readLabels, readLanguage, readListName } from './read-language.ts';
import { folded } from './wording/folded.ts';
import type { ListLabels } from './wording/names.ts';

/** Where {@link codeOf} looks. */
export interface CodeOptions<List extends LabelList = LabelList> {
  /** The list that the code is of. */
  readonly list: List;
  /** The language of the label. */
  readonly language: Language;
  /** The standard whose own names of indicators and services count as well. */
  readonly standard?: PovertyStandard | undefined;
}

interface Choice {
  readonly code: string;
  readonly label: string;
}

/**
 * The code of a label, or of a code as it stands, such as a cell of somebody’s table: the way back from {@link labelOf}. Capitals, blanks
 * and the Unicode form do not matter, everything else does: a label that is only like one is not guessed.
 *
 * @param text - the label
 * @param options - the list, the language, and a standard with names of its own
 * @throws PovertyStandardError `unknown-code` for text that names no code of the list, or several; the nearest is told. `missing-value` and
 *   `invalid-value` for text or options that are none, or for a language of which a part is missing; `invalid-standard` for what is no standard
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
  if (standard !== undefined) {
    requireStandard(standard, 'options.standard');
  }
  const common = choicesOf(readLabels(whole, name, 'options.language'));
  const choices = [...common, ...ownChoices(name, whole.locale, standard)];
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

function choicesOf(labels: ListLabels): Choice[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}

/** The names that a standard itself gives to indicators or services. */
function ownChoices(list: LabelList, locale: Locale, standard: PovertyStandard | undefined): Choice[] {
  const definitions = list === 'indicator' ? standard?.indicators : list === 'service' ? standard?.services : undefined;
  return (definitions ?? []).map(({ code, name }) => ({ code, label: own(name)[locale] ?? code }));
}
