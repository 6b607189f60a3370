import { refuse } from '../foundation/errors/index.ts';
import { readOptions } from '../foundation/reading/index.ts';
import { among } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import { type LabelList, type LabelledCodes, type Labels, type ResultCode, resultLists } from './labelled-codes.ts';
import type { Language } from './language.ts';
import { readLanguage, readListName } from './read-language.ts';
import { withCapital, withoutCapital } from './wording/capital.ts';
import { type ListLabels, lookUp, ownName } from './wording/names.ts';

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

/** The label in a list; without one, in the first that has the code. */
function commonName(code: string, list: LabelList | undefined, labels: Labels): string {
  if (list === undefined) {
    const [label] = resultLists.flatMap((name) => lookUp(labels[name], code) ?? []);
    return label ?? refuse('unknown-code', 'code', code, { kind: 'code-of-one-of-the-lists', values: resultLists });
  }
  const named: ListLabels = labels[readListName(list, labels)];
  return lookUp(named, code) ?? refuse('unknown-code', 'code', code, among('one-of', code, Object.keys(named)));
}

/**
 * Names a code: classes, areas, indicators, services, verdicts, units and every other closed list.
 *
 * A label starts with a capital, as a heading or a cell of a table does, unless it is to stand within a sentence. Codes of results need no
 * list: no two of those lists disagree about a code. Household facts, rules, kinds of claim, oddities and errors do, because `none` is a class
 * of households and a missing toilet.
 *
 * @param code - the code
 * @param language - `vietnamese` or `english`
 * @param options - the list, where the code needs one; a standard with names of its own; whether the label stands within a sentence
 * @throws PovertyStandardError `unknown-code` for a code that the list, or no list, has; `invalid-value` for an unknown list, or for what is
 *   no language; `missing-value` for options that are `null`
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
  const { locale, labels } = readLanguage(language);
  const { list, standard, inSentence } = readOptions<LabelOptions>(options, 'options', [
    'list',
    'standard',
    'inSentence',
  ]);
  const name =
    (list === undefined || list === 'indicator' ? ownName(code, 'indicators', standard)?.[locale] : undefined) ??
    (list === undefined || list === 'service' ? ownName(code, 'services', standard)?.[locale] : undefined) ??
    commonName(code, list, labels);
  return inSentence ? withoutCapital(name) : withCapital(name);
}
