import type { UnitKey, UnitLevel } from '../../law/index.ts';
import { dayInWords } from './day-in-words.ts';
import { textOf, wordFor } from './of-result.ts';
import type { Telling } from './telling.ts';

/** Words for administrative units of which only the key is known. */
export interface UnitWords {
  readonly levels: Readonly<Record<UnitLevel, string>>;
  readonly country: string;
  /** The day from which a code names a unit. */
  readonly since: (day: string) => string;
}

/** "từ ngày 1/7/2025": the day from which a code names a unit. */
export function sinceInWords({ since }: UnitKey, words: UnitWords, { common }: Telling): string {
  return words.since(dayInWords(since, common));
}

/** "đơn vị cấp xã 05974 từ ngày 1/8/2008": within brackets. */
export function keyWithoutBrackets(key: UnitKey, words: UnitWords, telling: Telling): string {
  return `${wordFor(words.levels, key.level)} ${textOf(key.code)} ${sinceInWords(key, words, telling)}`;
}

/** "đơn vị cấp xã 05974 (từ ngày 1/8/2008)". */
export function keyInWords(key: UnitKey, words: UnitWords, telling: Telling): string {
  return `${wordFor(words.levels, key.level)} ${textOf(key.code)} (${sinceInWords(key, words, telling)})`;
}
