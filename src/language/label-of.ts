import { refuse } from '../foundation/errors/index.ts';
import { readOptions } from '../foundation/input/index.ts';
import { among, readOrRefuse } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { type LabelledCodes, type LabelList, type ResultCode, resultLists } from './labelled-codes.ts';
import type { Language } from './language.ts';
import { readLabels, readLanguage, readListName } from './read-language.ts';
import { withCapital, withoutCapital } from './wording/capital.ts';
import { lookUp, ownName } from './wording/names.ts';

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
  const isWithin = readOrRefuse({ kind: 'flag' }, inSentence ?? false, 'options.inSentence');
  const name =
    (list === undefined || list === 'indicator' ? ownName(code, 'indicators', standard)?.[whole.locale] : undefined) ??
    (list === undefined || list === 'service' ? ownName(code, 'services', standard)?.[whole.locale] : undefined) ??
    commonName(code, list, whole);
  return isWithin ? withoutCapital(name) : withCapital(name);
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
    return refuse('unknown-code', 'code', code, { kind: 'code-of-one-of-the-lists', values: resultLists });
  }
  const named = readLabels(language, readListName(list, language.labels));
  return lookUp(named, code) ?? refuse('unknown-code', 'code', code, among('one-of', code, Object.keys(named)));
}
