import {
  type FoundUnit,
  type NamedUnit,
  type NoUnit,
  type RelatedUnit,
  unitTypes,
} from '../../administrative/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { noUnitLabels } from '../labels/administrative-labels.ts';
import { dayInWords } from '../wording/day-in-words.ts';
import { sinceInWords } from '../wording/key-in-words.ts';

/** The answers that name a unit, or say why there is none. */
export type UnitResult = FoundUnit | NamedUnit | RelatedUnit | NoUnit;

/** "tỉnh Quảng Trị (mã 44, từ ngày 1/7/2025)". */
function foundInWords({ unit, key }: Exclude<UnitResult, NoUnit>, locale: Locale): string {
  const type = unitTypes[unit.type].name[locale];
  return locale === 'vi'
    ? `${type} ${unit.name} (mã ${key.code}, ${sinceInWords(key, locale)})`
    : `${unit.name}, ${type} (code ${key.code}, ${sinceInWords(key, locale)})`;
}

function noUnitSentence({ reason, lastDay, firstDay, successors }: NoUnit, locale: Locale): string {
  const vi = locale === 'vi';
  return [
    noUnitLabels[reason][locale],
    ...(lastDay === undefined ? [] : [`${vi ? 'ngày cuối' : 'last day'}: ${dayInWords(lastDay, locale)}`]),
    ...(firstDay === undefined ? [] : [`${vi ? 'ngày đầu' : 'first day'}: ${dayInWords(firstDay, locale)}`]),
    ...(successors.length > 0 ? [`${vi ? 'đơn vị kế thừa' : 'taken over by'}: ${successors.join(', ')}`] : []),
  ].join('; ');
}

/** The unit that a code names, or why it names none. */
export function unitSentence(answer: UnitResult, locale: Locale): string {
  return answer.kind === 'no-unit' ? noUnitSentence(answer, locale) : foundInWords(answer, locale);
}
