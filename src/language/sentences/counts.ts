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
  requireItems,
  inBrackets,
  notAResult,
  printedNumber,
  quoted,
  requireText,
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

/** A reported number, the sum of its parts, and their absolute difference, as printed text. */
interface ReportedNumber {
  readonly reported: string;
  readonly parts: string;
  readonly difference: string;
  readonly isTooMany: boolean;
}

/** Words for units and their counts. */
export interface TerritoryWords {
  readonly units: UnitWords;
  /** A unit with its name and key. */
  readonly unit: (type: string, name: string, code: string, since: string) => string;
  readonly noUnit: Readonly<Record<UnitNotFound['reason'], string>>;
  /** The code that was looked up, its level and day. */
  readonly askedFor: (level: string, code: string, day: string) => string;
  readonly lastDay: string;
  readonly firstDay: string;
  readonly takenOverBy: string;
  readonly matched: Readonly<Record<NamedUnit['matched'], string>>;
  readonly succession: SuccessionWords;
  readonly regions: Readonly<Record<RegionCode, string>>;
  readonly region: (province: string, region: string) => string;
  readonly noRegion: Readonly<Record<NoRegion['reason'], (province: string) => string>>;
  readonly zoneClasses: Readonly<Record<ZoneClass, string>>;
  readonly zoneFacts: Readonly<Record<ZoneFactName, string>>;
  readonly zoneOperators: Readonly<Record<ZoneReason['operator'], string>>;
  readonly conditionMet: string;
  readonly conditionNotMet: string;
  readonly conclusion: string;
  readonly zoneUndecided: string;
  readonly needed: string;
  readonly settlements: Readonly<Record<Settlement, string>>;
  /** Labels for the names of counts, searched in order. */
  readonly counts: readonly ListLabels[];
  readonly noCounts: string;
  readonly missing: string;
  readonly unplaced: Readonly<Record<UnplacedReason, string>>;
  readonly incomparable: Readonly<Record<IncomparableUnit['reason'], string>>;
  /** Before an unplaced tally of the older or the newer day. */
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

/** Words for what passed from one unit to another. */
interface SuccessionWords {
  readonly on: (day: string, from: string, to: string) => string;
  readonly territory: Readonly<Record<SuccessionShare, string>>;
  readonly people: Readonly<Record<SuccessionShare, string>>;
}

/** Sentences about counts of units. */
export function countsSentences(common: CommonWords, words: TerritoryWords): Sentences<CountsKind> {
  return {
    'roll-up': (result, given) => rollUpSentences(result, words, contextOf(common, given)),
    total: (result, given) => [totalSentence(result, words, contextOf(common, given))],
    'roll-up-check': (result, given) => [checkSentence(result, words, contextOf(common, given))],
    'unplaced-tally': (result, given) => [unplacedSentence(result, words, contextOf(common, given))],
    recast: (result, given) => recastSentences(result, words, contextOf(common, given)),
    tally: (result, given) => [tallySentence(result, words, contextOf(common, given))],
    'reclassified-unit': (result, given) => [reclassifiedSentence(result, words, contextOf(common, given))],
    comparability: (result, given) => comparabilitySentences(result, words, contextOf(common, given)),
    rate: (result) => [rateSentence(result, words, common)],
  };
}

/** The totals, the reported numbers that differ from their parts, the tallies not placed, and the units missing. */
function rollUpSentences(result: RollUp, words: TerritoryWords, context: Context): string[] {
  const differing = result.checks.filter((check) =>
    Object.values(check.difference).some((difference) => difference !== 0),
  );
  return [
    ...result.totals.map((total) => totalSentence(total, words, context)),
    ...differing.map((check) => checkSentence(check, words, context)),
    ...result.unplaced.map((tally) => unplacedSentence(tally, words, context)),
    ...missingInWords(result.missing, words, context),
  ];
}

/** The sums of a unit or of the country; in brackets the counts that some tallies lack. */
function totalSentence(
  { unit, name, counts, incomplete }: RollUpTotal,
  words: TerritoryWords,
  context: Context,
): string {
  const subject =
    unit.level === 'country'
      ? words.units.country
      : `${requireText(name as string)} (${keyWithoutBrackets(unit, words.units, context)})`;
  return `${subject}: ${countsInWords(counts, words, context)}${inBrackets(incompleteInWords(incomplete, words))}`;
}

/** Every number that differs from the sum of its parts; or that all agree. */
function checkSentence(
  { unit, reported, parts, difference }: RollUpCheck,
  words: TerritoryWords,
  context: Context,
): string {
  const print = (count: number | undefined): string => printedNumber(count as number, context.common);
  const differences = Object.entries(difference)
    .filter(([, excess]) => excess !== 0)
    .map(([name, excess]) =>
      words.reportedAndParts(countName(name, words), {
        reported: print(reported[name]),
        parts: print(parts[name]),
        difference: print(Math.abs(excess)),
        isTooMany: excess > 0,
      }),
    );
  return `${keyInWords(unit, words.units, context)}: ${differences.length > 0 ? differences.join('; ') : words.agrees}`;
}

function unplacedSentence({ tally, reason, units }: UnplacedTally, words: TerritoryWords, context: Context): string {
  const name = `${wordFor(words.units.levels, tally.level)} ${requireText(tally.code)}`;
  const counts = countsInWords(tally.counts, words, context);
  const keys = units.map((unit) => keyInWords(unit, words.units, context));
  return `${name} (${counts}): ${wordFor(words.unplaced, reason)}${inBrackets(keys)}`;
}

/** The counts recast to the units of the requested day, then the tallies not placed. */
function recastSentences(result: Recast, words: TerritoryWords, context: Context): string[] {
  return [
    ...result.tallies.map((tally) => tallySentence(tally, words, context)),
    ...result.unplaced.map((tally) => unplacedSentence(tally, words, context)),
  ];
}

/** The counts of a unit; in brackets the counts that some tallies lack, and the units missing. */
function tallySentence(
  { key, counts, missing, incomplete }: RecastTally,
  words: TerritoryWords,
  context: Context,
): string {
  const details = [...incompleteInWords(incomplete, words), ...missingInWords(missing, words, context)];
  return `${keyInWords(key, words.units, context)}: ${countsInWords(counts, words, context)}${inBrackets(details)}`;
}

/** A unit whose settlement, rural or urban, changed. */
function reclassifiedSentence(
  { unit, name, from, to }: ReclassifiedUnit,
  { settlements, units }: TerritoryWords,
  context: Context,
): string {
  const stateInWords = (state: ReclassifiedUnit['to'][number]): string =>
    requireText(state.name) +
    inBrackets([keyWithoutBrackets(state.unit, units, context), wordFor(settlements, state.area)]);
  return `${stateInWords({ unit, name, area: from })} → ${requireItems(to).map(stateInWords).join(', ')}`;
}

/** Whether the counts of two days are of the same territory: the comparable pairs, then the units that are not comparable. */
function comparabilitySentences(result: TerritoryComparison, words: TerritoryWords, context: Context): string[] {
  const unitOf = (unit: UnitKey): string => keyInWords(unit, words.units, context);
  const countsOf = (counts: TallyCounts): string => countsInWords(counts, words, context);
  return [
    (result.complete ? words.sameTerritory : words.notSameTerritory) +
      inBrackets([words.onDay(dayInWords(result.on, context.common))]),
    ...result.pairs.map(({ unit, older, newer }) => `${unitOf(unit)}: ${countsOf(older)} → ${countsOf(newer)}`),
    ...result.incomparable.map(
      ({ unit, reason, missing }) =>
        `${unitOf(unit)}: ${wordFor(words.incomparable, reason)}${inBrackets(missingInWords(missing, words, context))}`,
    ),
    ...result.unplacedOlder.map((tally) => `${words.older}: ${unplacedSentence(tally, words, context)}`),
    ...result.unplacedNewer.map((tally) => `${words.newer}: ${unplacedSentence(tally, words, context)}`),
    ...result.reclassified.map((unit) => reclassifiedSentence(unit, words, context)),
  ];
}

/** A count of a total, and its percentage; absent for a total of zero. */
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
  context: Context,
): string[] {
  const units = missing.map(({ unit }) => keyInWords(unit, words.units, context));
  return units.length > 0 ? [`${words.missing}: ${units.join(', ')}`] : [];
}

/** "hộ 100, hộ nghèo 5". */
function countsInWords(counts: TallyCounts, words: TerritoryWords, { common }: Context): string {
  const phrases = Object.entries(typeof counts === 'object' ? counts : notAResult(counts)).map(
    ([name, count]) => `${countName(name, words)} ${printedNumber(count, common)}`,
  );
  return phrases.join(', ') || words.noCounts;
}

function incompleteInWords(names: readonly string[], words: TerritoryWords): string[] {
  return names.length > 0 ? [words.incomplete(names.map((name) => countName(name, words)).join(', '))] : [];
}

/** The label of a count; an unknown name in quotation marks. */
function countName(name: string, { counts }: TerritoryWords): string {
  return counts.map((labels) => lookUp(labels, name)).find((label) => label !== undefined) ?? quoted(name);
}
