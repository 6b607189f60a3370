import { withSeparators } from '../../figures/format.ts';
import { unitTypes } from '../../law/provinces/unit-types.ts';
import type { FoundUnit, UnitNotFound, ProvinceRegion, RelatedUnit } from '../../units/index.ts';
import type { ZoneClassification, ZoneReason } from '../../zones/index.ts';
import type { Sentences } from '../language.ts';
import { codeName, sourcesOf, type Context, contextOf } from '../wording/context.ts';
import { sinceInWords } from '../wording/measure.ts';
import {
  alternatives,
  type CommonWords,
  dayInWords,
  exactAmount,
  inBrackets,
  phraseOf,
  textOf,
  wordFor,
} from '../wording/text.ts';
import { type CountsKind, countsSentences, type TerritoryWords } from './counts.ts';

/** The kinds of result about units and their counts. */
export type TerritoryKind =
  | 'unit'
  | 'no-unit'
  | 'named-unit'
  | 'related-unit'
  | 'region'
  | 'no-region'
  | 'zone'
  | CountsKind;

/** Sentences about units and their counts. */
export function territorySentences(common: CommonWords, words: TerritoryWords): Sentences<TerritoryKind> {
  return {
    unit: (result, context) => [unitInWords(result, words, contextOf(common, context))],
    'no-unit': (result, context) => [noUnitSentence(result, words, contextOf(common, context))],
    'named-unit': (result, context) => [
      `${unitInWords(result, words, contextOf(common, context))}; ${wordFor(words.matched, result.matched)}`,
    ],
    'related-unit': (result, context) => [relatedSentence(result, words, contextOf(common, context))],
    region: (result, context) => [regionSentence(result, words, contextOf(common, context))],
    'no-region': (result, context) => [regionSentence(result, words, contextOf(common, context))],
    zone: (result, context) => zoneSentences(result, words, contextOf(common, context)),
    ...countsSentences(common, words),
  };
}

/** "tỉnh Quảng Trị (mã 44, từ ngày 1/7/2025)". */
function unitInWords(
  { unit: { type, name, nameEn }, key }: Pick<FoundUnit, 'unit' | 'key'>,
  { units, unit }: TerritoryWords,
  telling: Context,
): string {
  const { locale } = telling.common;
  const told = locale === 'en' ? (nameEn ?? name) : name;
  return unit(wordFor(unitTypes, type).name[locale], textOf(told), textOf(key.code), sinceInWords(key, units, telling));
}

function noUnitSentence(
  { level, code, on, reason, lastDay, firstDay, successors }: UnitNotFound,
  words: TerritoryWords,
  { common }: Context,
): string {
  const asked = words.askedFor(wordFor(words.units.levels, level), textOf(code), dayInWords(on, common));
  return [
    `${asked}: ${wordFor(words.noUnit, reason)}`,
    ...(lastDay === undefined ? [] : [`${words.lastDay}: ${dayInWords(lastDay, common)}`]),
    ...(firstDay === undefined ? [] : [`${words.firstDay}: ${dayInWords(firstDay, common)}`]),
    ...(successors.length > 0 ? [`${words.takenOverBy}: ${successors.map(textOf).join(', ')}`] : []),
  ].join('; ');
}

/** A unit, and what went to it, or came from it, on which day. */
function relatedSentence(result: RelatedUnit, words: TerritoryWords, telling: Context): string {
  const { on, from, to, territory, people } = result.succession;
  return [
    unitInWords(result, words, telling),
    words.succession.on(dayInWords(on, telling.common), textOf(from), textOf(to)),
    wordFor(words.succession.territory, territory),
    ...(people === undefined ? [] : [wordFor(words.succession.people, people)]),
  ].join('; ');
}

function regionSentence(result: ProvinceRegion, words: TerritoryWords, telling: Context): string {
  return result.kind === 'region'
    ? words.region(textOf(result.province), wordFor(words.regions, result.region)) +
        inBrackets(sourcesOf([result], telling))
    : wordFor(words.noRegion, result.reason)(textOf(result.province));
}

/** The class of a commune or a village and what decided it; or what is still possible, and what would decide. */
function zoneSentences(result: ZoneClassification, words: TerritoryWords, telling: Context): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentence(reason, words, telling));
  const sources = inBrackets(sourcesOf(result.reasons.slice(0, 1), telling));
  if (result.decided) {
    return [...reasons, `${words.conclusion}: ${wordFor(words.zoneClasses, result.class)}${sources}`];
  }
  const possible = result.possible.map((one) => wordFor(words.zoneClasses, one));
  const missing = result.missing.map(({ path }) => codeName(words.areaFacts, path));
  return [
    ...reasons,
    `${words.areaOpen} ${phraseOf(alternatives(possible, telling.common))}${sources}`,
    `${words.needed}: ${phraseOf(missing.join(', '))}`,
  ];
}

/** What became of a condition that is settled. */
function reasonSentence(
  { fact, met, operator, bound, timesFact, observed }: ZoneReason,
  words: TerritoryWords,
  { common }: Context,
): string[] {
  if (met === undefined) {
    return [];
  }
  const times = timesFact === undefined ? '' : ` × ${wordFor(words.areaFacts, timesFact)}`;
  const asked =
    bound === undefined
      ? ''
      : ` ${wordFor(words.areaOperators, operator)} ${withSeparators(bound, common.numbers)}${times}`;
  const seen = observed ? inBrackets([exactAmount(observed, 2, common)]) : '';
  return [`${wordFor(words.areaFacts, fact)}${seen}:${asked} ${met ? words.conditionMet : words.conditionNotMet}`];
}
