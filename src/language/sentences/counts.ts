import type {
  CountedRate,
  IncomparableUnit,
  Recast,
  RecastTally,
  ReclassifiedUnit,
  RollUp,
  RollUpCheck,
  RollUpTotal,
  TallyCounts,
  TerritoryComparison,
  UnplacedReason,
  UnplacedTally,
} from '../../aggregation/index.ts';
import type { ZoneClass, ZoneFactName, RegionCode, SuccessionShare, Settlement, UnitKey } from '../../law/index.ts';
import type { NamedUnit, NoRegion, UnitNotFound } from '../../units/index.ts';
import type { ZoneReason } from '../../zones/index.ts';
import type { Sentences } from '../language.ts';
import { type ListLabels, lookUp, type Context, contextOf } from '../wording/context.ts';
import { keyInWords, keyWithoutBrackets, type UnitWords } from '../wording/measure.ts';
import {
  type CommonWords,
  dayInWords,
  exactAmount,
  filled,
  inBrackets,
  notOfResult,
  printedNumber,
  quoted,
  textOf,
  wordFor,
} from '../wording/text.ts';

/** The kinds of result about counts of units. */
export type CountsKind =
  | 'roll-up'
  | 'total'
  | 'roll-up-check'
  | 'unplaced-tally'
  | 'recast'
  | 'tally'
  | 'reclassified-unit'
  | 'comparability'
  | 'rate';

/** A number that is reported, what its parts come to, and how far the two are apart, in words. */
interface ReportedNumber {
  readonly reported: string;
  readonly parts: string;
  readonly far: string;
  readonly isTooMany: boolean;
}

/** Words for units and their counts. */
export interface TerritoryWords {
  readonly units: UnitWords;
  /** A unit that is known by its name. */
  readonly unit: (type: string, name: string, code: string, since: string) => string;
  readonly noUnit: Readonly<Record<UnitNotFound['reason'], string>>;
  /** What was asked for: a code of a level on a day. */
  readonly askedFor: (level: string, code: string, day: string) => string;
  readonly lastDay: string;
  readonly firstDay: string;
  readonly takenOverBy: string;
  readonly matched: Readonly<Record<NamedUnit['matched'], string>>;
  /** What went from one unit to another, on which day. */
  readonly succession: SuccessionWords;
  readonly regions: Readonly<Record<RegionCode, string>>;
  readonly region: (province: string, region: string) => string;
  readonly noRegion: Readonly<Record<NoRegion['reason'], (province: string) => string>>;
  readonly zoneClasses: Readonly<Record<ZoneClass, string>>;
  readonly areaFacts: Readonly<Record<ZoneFactName, string>>;
  readonly areaOperators: Readonly<Record<ZoneReason['operator'], string>>;
  readonly conditionMet: string;
  readonly conditionNotMet: string;
  readonly conclusion: string;
  readonly areaOpen: string;
  readonly needed: string;
  readonly areas: Readonly<Record<Settlement, string>>;
  /** What counts are of. */
  readonly counts: readonly ListLabels[];
  /** Where nothing is counted. */
  readonly noCounts: string;
  readonly missing: string;
  readonly unplaced: Readonly<Record<UnplacedReason, string>>;
  readonly incomparable: Readonly<Record<IncomparableUnit['reason'], string>>;
  /** Before a unit of the counts of the older day, or of the newer. */
  readonly older: string;
  readonly newer: string;
  readonly sameTerritory: string;
  readonly notSameTerritory: string;
  readonly onDay: (day: string) => string;
  readonly incomplete: (names: string) => string;
  readonly reportedAndParts: (name: string, number: ReportedNumber) => string;
  readonly agrees: string;
  readonly rate: (count: string, total: string, percent: string | undefined) => string;
}

/** Words for what went from one unit to another. */
interface SuccessionWords {
  readonly on: (day: string, from: string, to: string) => string;
  readonly territory: Readonly<Record<SuccessionShare, string>>;
  readonly people: Readonly<Record<SuccessionShare, string>>;
}

/** Sentences about counts of units. */
export function countsSentences(common: CommonWords, words: TerritoryWords): Sentences<CountsKind> {
  return {
    'roll-up': (result, context) => rollUpSentences(result, words, contextOf(common, context)),
    total: (result, context) => [totalSentence(result, words, contextOf(common, context))],
    'roll-up-check': (result, context) => [checkSentence(result, words, contextOf(common, context))],
    'unplaced-tally': (result, context) => [unplacedSentence(result, words, contextOf(common, context))],
    recast: (result, context) => recastSentences(result, words, contextOf(common, context)),
    tally: (result, context) => [tallySentence(result, words, contextOf(common, context))],
    'reclassified-unit': (result, context) => [reclassifiedSentence(result, words, contextOf(common, context))],
    comparability: (result, context) => comparabilitySentences(result, words, contextOf(common, context)),
    rate: (result) => [rateSentence(result, words, common)],
  };
}

/** The totals, what was not placed and why, what is missing, and where a reported whole differs from its parts. */
function rollUpSentences(result: RollUp, words: TerritoryWords, telling: Context): string[] {
  const differing = result.checks.filter(({ difference }) => Object.values(difference).some((far) => far !== 0));
  return [
    ...result.totals.map((total) => totalSentence(total, words, telling)),
    ...differing.map((check) => checkSentence(check, words, telling)),
    ...result.unplaced.map((one) => unplacedSentence(one, words, telling)),
    ...missingInWords(result.missing, words, telling),
  ];
}

/** The sums of a unit or of the country; what some tallies do not tell in brackets. */
function totalSentence(
  { unit, name, counts, incomplete }: RollUpTotal,
  words: TerritoryWords,
  telling: Context,
): string {
  const of =
    unit.level === 'country'
      ? words.units.country
      : `${textOf(name as string)} (${keyWithoutBrackets(unit, words.units, telling)})`;
  return `${of}: ${countsInWords(counts, words, telling)}${inBrackets(incompleteInWords(incomplete, words))}`;
}

/** Every number in which a whole differs from its parts; or that it does not. */
function checkSentence(
  { unit, reported, parts, difference }: RollUpCheck,
  words: TerritoryWords,
  telling: Context,
): string {
  const print = (count: number | undefined): string => printedNumber(count as number, telling.common);
  const told = Object.entries(difference)
    .filter(([, far]) => far !== 0)
    .map(([name, far]) =>
      words.reportedAndParts(countName(name, words), {
        reported: print(reported[name]),
        parts: print(parts[name]),
        far: print(Math.abs(far)),
        isTooMany: far > 0,
      }),
    );
  return `${keyInWords(unit, words.units, telling)}: ${told.length > 0 ? told.join('; ') : words.agrees}`;
}

function unplacedSentence({ tally, reason, units }: UnplacedTally, words: TerritoryWords, telling: Context): string {
  const others = units.map((unit) => keyInWords(unit, words.units, telling));
  const counts = countsInWords(tally.counts, words, telling);
  return `${wordFor(words.units.levels, tally.level)} ${textOf(tally.code)} (${counts}): ${wordFor(words.unplaced, reason)}${inBrackets(others)}`;
}

/** The counts of the units of the other day, and what was not carried and why. */
function recastSentences(result: Recast, words: TerritoryWords, telling: Context): string[] {
  return [
    ...result.tallies.map((tally) => tallySentence(tally, words, telling)),
    ...result.unplaced.map((one) => unplacedSentence(one, words, telling)),
  ];
}

/** The counts of a unit; of one to which counts were carried also what is missing or not told by all. */
function tallySentence(
  { key, counts, missing, incomplete }: RecastTally,
  words: TerritoryWords,
  telling: Context,
): string {
  const beside = [...incompleteInWords(incomplete, words), ...missingInWords(missing, words, telling)];
  return `${keyInWords(key, words.units, telling)}: ${countsInWords(counts, words, telling)}${inBrackets(beside)}`;
}

/** A unit whose rural or urban class changed. */
function reclassifiedSentence(
  { unit, name, from, to }: ReclassifiedUnit,
  { areas, units }: TerritoryWords,
  telling: Context,
): string {
  const told = (one: ReclassifiedUnit['to'][number]): string =>
    textOf(one.name) + inBrackets([keyWithoutBrackets(one.unit, units, telling), wordFor(areas, one.area)]);
  return `${told({ unit, name, area: from })} → ${filled(to).map(told).join(', ')}`;
}

/** Whether counts of two days are of the same territory; both counts where they are, and why not where they are not. */
function comparabilitySentences(result: TerritoryComparison, words: TerritoryWords, telling: Context): string[] {
  const unitOf = (unit: UnitKey): string => keyInWords(unit, words.units, telling);
  const countsOf = (counts: TallyCounts): string => countsInWords(counts, words, telling);
  return [
    (result.complete ? words.sameTerritory : words.notSameTerritory) +
      inBrackets([words.onDay(dayInWords(result.on, telling.common))]),
    ...result.pairs.map(({ unit, older, newer }) => `${unitOf(unit)}: ${countsOf(older)} → ${countsOf(newer)}`),
    ...result.incomparable.map(
      ({ unit, reason, missing }) =>
        `${unitOf(unit)}: ${wordFor(words.incomparable, reason)}${inBrackets(missingInWords(missing, words, telling))}`,
    ),
    ...result.unplacedOlder.map((one) => `${words.older}: ${unplacedSentence(one, words, telling)}`),
    ...result.unplacedNewer.map((one) => `${words.newer}: ${unplacedSentence(one, words, telling)}`),
    ...result.reclassified.map((one) => reclassifiedSentence(one, words, telling)),
  ];
}

/** A part of a whole, and its percentage. */
function rateSentence(
  { count, total, percent, exact }: CountedRate,
  words: TerritoryWords,
  common: CommonWords,
): string {
  const printed =
    percent === undefined ? undefined : exactAmount({ text: exact ?? String(percent), number: percent }, 4, common);
  return words.rate(printedNumber(count, common), printedNumber(total, common), printed);
}

function missingInWords(
  missing: readonly { readonly unit: UnitKey }[],
  words: TerritoryWords,
  telling: Context,
): string[] {
  const units = missing.map(({ unit }) => keyInWords(unit, words.units, telling));
  return units.length > 0 ? [`${words.missing}: ${units.join(', ')}`] : [];
}

/** "hộ 100, hộ nghèo 5", the names that are known in the words of the language. */
function countsInWords(counts: TallyCounts, words: TerritoryWords, { common }: Context): string {
  const told = Object.entries(typeof counts === 'object' ? counts : notOfResult(counts)).map(
    ([name, count]) => `${countName(name, words)} ${printedNumber(count, common)}`,
  );
  return told.join(', ') || words.noCounts;
}

function incompleteInWords(names: readonly string[], words: TerritoryWords): string[] {
  return names.length > 0 ? [words.incomplete(names.map((name) => countName(name, words)).join(', '))] : [];
}

/** What is counted, as far as the name is known. */
function countName(name: string, { counts }: TerritoryWords): string {
  return counts.map((labels) => lookUp(labels, name)).find((label) => label !== undefined) ?? quoted(name);
}
