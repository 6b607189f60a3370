import type {
  MissingUnit,
  Recast,
  RecastTally,
  ReclassifiedUnit,
  RollUp,
  RollUpCheck,
  RollUpTotal,
  TallyCounts,
  TerritoryComparison,
  UnplacedTally,
} from '../../rollup/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import {
  incomparableLabels,
  unitAreaLabels,
  unitLevelLabels,
  unplacedLabels,
} from '../labels/administrative-labels.ts';
import { measureBaseLabels, measureLabels } from '../labels/target-labels.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { keyInWords } from '../wording/key-in-words.ts';
import { codeName } from '../wording/names.ts';
import { printedNumber } from '../wording/printed-number.ts';

const country: LocalizedText = { vi: 'cả nước', en: 'the whole country' };
const missing: LocalizedText = { vi: 'còn thiếu', en: 'missing' };
const isComparable: LocalizedText = {
  vi: 'số liệu hai thời điểm cùng một địa bàn',
  en: 'the counts of both days are of the same territory',
};
const isNot: LocalizedText = {
  vi: 'số liệu hai thời điểm không hoàn toàn cùng một địa bàn',
  en: 'the counts of the two days are not all of the same territory',
};

/** "households 100, poor 5", the names that are known in the words of the language. */
function countsInWords(counts: TallyCounts, locale: Locale): string {
  const names = { ...measureBaseLabels, ...measureLabels };
  return Object.entries(counts)
    .map(([name, count]) => `${codeName(names, name, locale)} ${printedNumber(count, locale)}`)
    .join(', ');
}

function missingInWords(units: readonly MissingUnit[], locale: Locale): string[] {
  return units.length > 0
    ? [`${missing[locale]}: ${units.map(({ unit }) => keyInWords(unit, locale)).join(', ')}`]
    : [];
}

function unplacedSentence({ tally, reason, units }: UnplacedTally, locale: Locale): string {
  const others = units.map((unit) => keyInWords(unit, locale));
  const of = `${unitLevelLabels[tally.level][locale]} ${tally.code} (${countsInWords(tally.counts, locale)})`;
  return `${of}: ${unplacedLabels[reason][locale]}${inBrackets(others)}`;
}

function totalSentence({ name, counts }: RollUpTotal, locale: Locale): string {
  return `${name ?? country[locale]}: ${countsInWords(counts, locale)}`;
}

function checkSentence({ unit, reported, parts, difference }: RollUpCheck, locale: Locale): string[] {
  const wrong = Object.entries(difference).filter(([, far]) => far !== 0);
  const told = wrong.map(([name, far]) => {
    const [is, sum, by] = [reported[name], parts[name], Math.abs(far)].map((count) =>
      printedNumber(count as number, locale),
    );
    return locale === 'vi'
      ? `“${name}” báo cáo ${is}, cộng các đơn vị bên trong ${sum}, ${far > 0 ? 'thừa' : 'thiếu'} ${by}`
      : `“${name}” reported ${is}, the units within come to ${sum}, ${by} too ${far > 0 ? 'many' : 'few'}`;
  });
  return told.length > 0 ? [`${keyInWords(unit, locale)}: ${told.join('; ')}`] : [];
}

/** The totals, what was not placed and why, what is missing, and where a reported whole differs from its parts. */
export function rollUpSentences(result: RollUp, locale: Locale): string[] {
  return [
    ...result.totals.map((total) => totalSentence(total, locale)),
    ...result.checks.flatMap((check) => checkSentence(check, locale)),
    ...result.unplaced.map((one) => unplacedSentence(one, locale)),
    ...missingInWords(result.missing, locale),
  ];
}

function recastSentence({ key, counts, missing: wanting }: RecastTally, locale: Locale): string {
  return `${keyInWords(key, locale)}: ${countsInWords(counts, locale)}${inBrackets(missingInWords(wanting, locale))}`;
}

/** The counts of the units of the other day, and what was not carried and why. */
export function recastSentences(result: Recast, locale: Locale): string[] {
  return [
    ...result.tallies.map((tally) => recastSentence(tally, locale)),
    ...result.unplaced.map((one) => unplacedSentence(one, locale)),
  ];
}

/** A unit whose rural or urban class changed. */
export function reclassifiedSentence({ name, from, to }: ReclassifiedUnit, locale: Locale): string {
  const later = to.map((one) => `${one.name} (${unitAreaLabels[one.area][locale]})`).join(', ');
  return `${name} (${unitAreaLabels[from][locale]}) → ${later}`;
}

/** Whether counts of two days are of the same territory; both counts where they are, and why not where they are not. */
export function territoryComparisonSentences(result: TerritoryComparison, locale: Locale): string[] {
  return [
    (result.complete ? isComparable : isNot)[locale],
    ...result.pairs.map(
      ({ unit, older, newer }) =>
        `${keyInWords(unit, locale)}: ${countsInWords(older, locale)} → ${countsInWords(newer, locale)}`,
    ),
    ...result.incomparable.map(
      ({ unit, reason, missing: wanting }) =>
        `${keyInWords(unit, locale)}: ${incomparableLabels[reason][locale]}${inBrackets(missingInWords(wanting, locale))}`,
    ),
    ...[...result.unplacedOlder, ...result.unplacedNewer].map((one) => unplacedSentence(one, locale)),
    ...result.reclassified.map((one) => reclassifiedSentence(one, locale)),
  ];
}
