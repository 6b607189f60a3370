import { fail } from '../foundation/errors/index.ts';
import { own, readOptions, readText } from '../foundation/input/index.ts';
import { among, readOrFail } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import type { Locale } from '../vocabulary/index.ts';
import { type LabelledCodes, type LabelList, type ResultCode, resultLists } from './labelled-codes.ts';
import { type Language, readLabels, readLanguage, readListName } from './language.ts';
import { type ListLabels, lookUp, ownName } from './wording/context.ts';
import { folded, withCapital, withoutCapital } from './wording/text.ts';

/** How {@link labelOf} finds and writes a label. */
export interface LabelOptions<
  List extends LabelList = LabelList,
  Standard extends PovertyStandard | undefined = PovertyStandard | undefined,
> {
  /** The list of the code; absent for codes of results. */
  readonly list?: List | undefined;
  /** A standard whose own names of indicators and services take precedence. */
  readonly standard?: Standard;
  /** Whether the label stands within a sentence, without a capital at its start; absent means it does not. */
  readonly inSentence?: boolean | undefined;
}

/**
 * The codes that {@link labelOf} takes: those of the list if it is given, else those of results. With a standard any text, because only the
 * standard knows its own codes.
 */
type LabelledCode<List extends LabelList = never, Standard extends PovertyStandard | undefined = undefined> = [
  Standard,
] extends [PovertyStandard]
  ? string
  : [List] extends [never]
    ? ResultCode
    : LabelledCodes[List];

/** A code with its label. */
export interface LabelledChoice<Code extends string = string> {
  /** The code. */
  readonly code: Code;
  /** Its label, with a capital at the start. */
  readonly label: string;
}

/** The labels among which {@link codeOf} searches. */
export interface CodeOptions<List extends LabelList = LabelList> {
  /** The list of the code. */
  readonly list: List;
  /** The language of the label. */
  readonly language: Language;
  /** A standard whose own names of indicators and services count as well. */
  readonly standard?: PovertyStandard | undefined;
}

interface Choice {
  readonly code: string;
  readonly label: string;
}

/**
 * Every code of a closed list with its label, in the order of the list: what a form offers, or the legend of a table.
 *
 * @param language - `vietnamese` or `english`
 * @param list - the name of the list, such as `water-source`
 * @throws PovertyStandardError `invalid-value` for an unknown list, or for a language that is none or lacks a part
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
  const complete = readLanguage(language);
  return Object.entries(readLabels(complete, readListName(list, complete.labels, 'list'))).map(([code, label]) => ({
    code: code as LabelledCodes[List] & string,
    label: withCapital(label),
  }));
}

/**
 * Names a code: classes, areas, indicators, services, verdicts, units and every other closed list.
 *
 * A label starts with a capital, as a heading or a cell of a table does, unless it is to stand within a sentence. Codes of results need no
 * list: no two of those lists give a code different labels. Household facts, rules, kinds of claim, anomalies and errors do, because `none` is a class
 * of households and a missing toilet.
 *
 * @param code - the code
 * @param language - `vietnamese` or `english`
 * @param options - the list, if the code needs it; a standard with names of its own; whether the label stands within a sentence
 * @throws PovertyStandardError `unknown-code` for a code that is not in the list, or in none; `invalid-value` for an unknown list, for a
 *   language that is none or lacks a part, or for an `inSentence` that is neither true nor false; `invalid-standard` for anything but a
 *   standard; `missing-value` for options that are `null`
 *
 * @example
 * ```ts
 * labelOf('near-poor', vietnamese); // => 'Hộ cận nghèo'
 * labelOf('near-poor', english, { inSentence: true }); // => 'near-poor household'
 * labelOf('none', vietnamese, { list: 'sanitation' }); // => 'Không có nhà tiêu'
 * labelOf('sanitation', vietnamese, { standard: vn2016 }); // => 'Hố xí/nhà tiêu hợp vệ sinh'
 * ```
 */
export function labelOf<List extends LabelList = never, Standard extends PovertyStandard | undefined = undefined>(
  code: LabelledCode<List, Standard>,
  language: Language,
  options: LabelOptions<List, Standard> = {},
): string {
  const complete = readLanguage(language);
  const { list, standard, inSentence } = readOptions<LabelOptions>(options, 'options', [
    'list',
    'standard',
    'inSentence',
  ]);
  if (standard !== undefined) {
    requireStandard(standard, 'options.standard');
  }
  const isInSentence = readOrFail({ kind: 'flag' }, inSentence ?? false, 'options.inSentence');
  const name =
    (list === undefined || list === 'indicator'
      ? ownName(code, 'indicators', standard)?.[complete.locale]
      : undefined) ??
    (list === undefined || list === 'service' ? ownName(code, 'services', standard)?.[complete.locale] : undefined) ??
    commonName(code, list, complete);
  return isInSentence ? withoutCapital(name) : withCapital(name);
}

/**
 * The code of a label, such as a cell of somebody’s table: the inverse of {@link labelOf}. A code itself is taken too. Capitals, blanks and the
 * Unicode form do not matter, everything else does: a label that is merely similar is not guessed.
 *
 * @param text - the label
 * @param options - the list, the language, and a standard with names of its own
 * @throws PovertyStandardError `unknown-code` for text that names no code of the list, or several; the details hold the nearest label.
 *   `missing-value` and `invalid-value` for a text or options that are none, or for a language that lacks a part; `invalid-standard` for
 *   anything but a standard
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
  const complete = readLanguage(language, 'options.language');
  const name = readListName(list, complete.labels);
  if (standard !== undefined) {
    requireStandard(standard, 'options.standard');
  }
  const common = choicesOf(readLabels(complete, name, 'options.language'));
  const choices = [...common, ...ownChoices(name, complete.locale, standard)];
  const sought = folded(given);
  const matches = choices.filter(({ code, label }) => folded(label) === sought || folded(code) === sought);
  const [code, ambiguous] = new Set(matches.map((match) => match.code));
  if (code !== undefined && ambiguous === undefined) {
    return code as LabelledCodes[List];
  }
  const known = choices.map(({ label }) => label);
  return fail('unknown-code', 'text', given, among('one-of', given, known));
}

/** The label in the list; if none is given, in the first list that has the code. */
function commonName(code: string, list: LabelList | undefined, language: Language): string {
  if (list === undefined) {
    for (const name of resultLists) {
      const label = lookUp(readLabels(language, name), code);
      if (label !== undefined) {
        return label;
      }
    }
    return fail('unknown-code', 'code', code, { kind: 'code-of-one-of-the-lists', values: resultLists });
  }
  const listLabels = readLabels(language, readListName(list, language.labels));
  return lookUp(listLabels, code) ?? fail('unknown-code', 'code', code, among('one-of', code, Object.keys(listLabels)));
}

function choicesOf(labels: ListLabels): Choice[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}

/** The names that a standard itself gives to indicators or services; a code without a name in the language by itself. */
function ownChoices(list: LabelList, locale: Locale, standard: PovertyStandard | undefined): Choice[] {
  const definitions = list === 'indicator' ? standard?.indicators : list === 'service' ? standard?.services : undefined;
  return (definitions ?? []).map(({ code, name }) => ({ code, label: own(name)[locale] ?? code }));
}
