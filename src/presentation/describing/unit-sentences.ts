import { type FoundUnit, type NoUnit, type UnitAnswer, type UnitKey, unitTypes } from '../../administrative/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { noUnitLabels, unitLevelLabels } from '../labels/administrative-labels.ts';
import { dayInWords } from '../wording/day-in-words.ts';

/** "tỉnh Quảng Trị (mã 44, từ 2025-07-01)". */
function foundInWords({ unit, key }: FoundUnit, locale: Locale): string {
  const type = unitTypes[unit.type].name[locale];
  return locale === 'vi'
    ? `${type} ${unit.name} (mã ${key.code}, từ ${key.since})`
    : `${unit.name}, ${type} (code ${key.code}, since ${key.since})`;
}

function noUnitSentence({ because, lastDay, firstDay, successors }: NoUnit, locale: Locale): string {
  const vi = locale === 'vi';
  return [
    noUnitLabels[because][locale],
    ...(lastDay === undefined ? [] : [`${vi ? 'ngày cuối' : 'last day'}: ${dayInWords(lastDay, locale)}`]),
    ...(firstDay === undefined ? [] : [`${vi ? 'ngày đầu' : 'first day'}: ${dayInWords(firstDay, locale)}`]),
    ...(successors.length > 0 ? [`${vi ? 'đơn vị kế thừa' : 'taken over by'}: ${successors.join(', ')}`] : []),
  ].join('; ');
}

/** "đơn vị cấp xã 05974 (từ 2008-08-01)": a unit of which only the key is known. */
export function keyInWords({ level, code, since }: UnitKey, locale: Locale): string {
  const name = unitLevelLabels[level][locale];
  return locale === 'vi' ? `${name} ${code} (từ ${since})` : `${name} ${code} (since ${since})`;
}

/** The unit that a code names, or why it names none. */
export function unitSentence(answer: UnitAnswer, locale: Locale): string {
  return answer.found ? foundInWords(answer, locale) : noUnitSentence(answer, locale);
}
