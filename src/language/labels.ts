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
  /** Name of the list that the code is of. */
  readonly list?: List | undefined;
  /** The standard whose own names of indicators and services go before the common ones. */
  readonly standard?: Standard;
  /** Whether the label stands within a sentence, without a capital at its start. */
  readonly inSentence?: boolean | undefined;
}

/**
 * The codes that {@link labelOf} takes: those of the list, if one is named; else those of results. With a standard any text, because only the
 * standard knows its own codes.
 */
export type LabelledCode<List extends LabelList = never, Standard extends PovertyStandard | undefined = undefined> = [
  Standard,
] extends [PovertyStandard]
  ? string
  : [List] extends [never]
    ? ResultCode
    : LabelledCodes[List];

/** A code and what it is called. */
export interface LabelledChoice<Code extends string = string> {
  /** The code. */
  readonly code: Code;
  /** Its label, with a capital at the start. */
  readonly label: string;
}

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

/**
 * Names a code: classes, areas, indicators, services, verdicts, units and every other closed list.
 *
 * A label starts with a capital, as a heading or a cell of a table does, unless it is to stand within a sentence. Codes of results need no
 * list: no two of those lists disagree about a code. Household facts, rules, kinds of claim, anomalies and errors do, because `none` is a class
 * of households and a missing toilet.
 *
 * @param code - the code
 * @param language - `vietnamese` or `english`
 * @param options - the list, where the code needs one; a standard with names of its own; whether the label stands within a sentence
 * @throws PovertyStandardError `unknown-code` for a code that the list, or no list, has; `invalid-value` for an unknown list, for what is
 *   no language or lacks a part, or for an `inSentence` that is neither true nor false; `invalid-standard` for what is no standard;
 *   `missing-value` for options that are `null`
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
  const whole = readLanguage(language);
  const { list, standard, inSentence } = readOptions<LabelOptions>(options, 'options', [
    'list',
    'standard',
    'inSentence',
  ]);
  if (standard !== undefined) {
    requireStandard(standard, 'options.standard');
  }
  const isWithin = readOrFail({ kind: 'flag' }, inSentence ?? false, 'options.inSentence');
  const name =
    (list === undefined || list === 'indicator' ? ownName(code, 'indicators', standard)?.[whole.locale] : undefined) ??
    (list === undefined || list === 'service' ? ownName(code, 'services', standard)?.[whole.locale] : undefined) ??
    commonName(code, list, whole);
  return isWithin ? withoutCapital(name) : withCapital(name);
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
    : fail(
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

/** The label in a list; without one, in the first that has the code. */
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
  const named = readLabels(language, readListName(list, language.labels));
  return lookUp(named, code) ?? fail('unknown-code', 'code', code, among('one-of', code, Object.keys(named)));
}

function choicesOf(labels: ListLabels): Choice[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label }));
}

/** The names that a standard itself gives to indicators or services. */
function ownChoices(list: LabelList, locale: Locale, standard: PovertyStandard | undefined): Choice[] {
  const definitions = list === 'indicator' ? standard?.indicators : list === 'service' ? standard?.services : undefined;
  return (definitions ?? []).map(({ code, name }) => ({ code, label: own(name)[locale] ?? code }));
}
