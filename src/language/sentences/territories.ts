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
  compact,
  dayInWords,
  exactAmount,
  inBrackets,
  requirePhrase,
  requireText,
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
    unit: (result, given) => [unitInWords(result, words, contextOf(common, given))],
    'no-unit': (result, given) => [noUnitSentence(result, words, contextOf(common, given))],
    'named-unit': (result, given) => [
      `${unitInWords(result, words, contextOf(common, given))}; ${wordFor(words.matched, result.matched)}`,
    ],
    'related-unit': (result, given) => [relatedSentence(result, words, contextOf(common, given))],
    region: (result, given) => [regionSentence(result, words, contextOf(common, given))],
    'no-region': (result, given) => [regionSentence(result, words, contextOf(common, given))],
    zone: (result, given) => zoneSentences(result, words, contextOf(common, given)),
    ...countsSentences(common, words),
  };
}

/** "tỉnh Quảng Trị (mã 44, từ ngày 1/7/2025)". */
function unitInWords(
  { unit: { type, name, nameEn }, key }: Pick<FoundUnit, 'unit' | 'key'>,
  { units, unit }: TerritoryWords,
  context: Context,
): string {
  const { locale } = context.common;
  const shownName = requireText(locale === 'en' ? (nameEn ?? name) : name);
  const typeName = wordFor(unitTypes, type).name[locale];
  return unit(typeName, shownName, requireText(key.code), sinceInWords(key, units, context));
}

function noUnitSentence(
  { level, code, on, reason, lastDay, firstDay, successors }: UnitNotFound,
  words: TerritoryWords,
  { common }: Context,
): string {
  const asked = words.askedFor(wordFor(words.units.levels, level), requireText(code), dayInWords(on, common));
  return compact([
    `${asked}: ${wordFor(words.noUnit, reason)}`,
    lastDay === undefined ? undefined : `${words.lastDay}: ${dayInWords(lastDay, common)}`,
    firstDay === undefined ? undefined : `${words.firstDay}: ${dayInWords(firstDay, common)}`,
    successors.length > 0 ? `${words.takenOverBy}: ${successors.map(requireText).join(', ')}` : undefined,
  ]).join('; ');
}

/** A unit, and the day, territory and people of its succession. */
function relatedSentence(result: RelatedUnit, words: TerritoryWords, context: Context): string {
  const { on, from, to, territory, people } = result.succession;
  return compact([
    unitInWords(result, words, context),
    words.succession.on(dayInWords(on, context.common), requireText(from), requireText(to)),
    wordFor(words.succession.territory, territory),
    people === undefined ? undefined : wordFor(words.succession.people, people),
  ]).join('; ');
}

function regionSentence(result: ProvinceRegion, words: TerritoryWords, context: Context): string {
  return result.kind === 'region'
    ? words.region(requireText(result.province), wordFor(words.regions, result.region)) +
        inBrackets(sourcesOf([result], context))
    : wordFor(words.noRegion, result.reason)(requireText(result.province));
}

/** The class of a commune or a village and its reasons; if undecided, the possible classes and the missing facts. */
function zoneSentences(result: ZoneClassification, words: TerritoryWords, context: Context): string[] {
  const reasons = result.reasons.flatMap((reason) => reasonSentence(reason, words, context));
  const sources = inBrackets(sourcesOf(result.reasons.slice(0, 1), context));
  if (result.decided) {
    return [...reasons, `${words.conclusion}: ${wordFor(words.zoneClasses, result.class)}${sources}`];
  }
  const possible = result.possible.map((name) => wordFor(words.zoneClasses, name));
  const missing = result.missing.map(({ path }) => codeName(words.zoneFacts, path));
  return [
    ...reasons,
    `${words.zoneUndecided} ${requirePhrase(alternatives(possible, context.common))}${sources}`,
    `${words.needed}: ${requirePhrase(missing.join(', '))}`,
  ];
}

/** Whether a condition is met, with its bound and what was observed; empty if that is undecided. */
function reasonSentence(
  { fact, met, operator, bound, timesFact, observed }: ZoneReason,
  words: TerritoryWords,
  { common }: Context,
): string[] {
  if (met === undefined) {
    return [];
  }
  const factor = timesFact === undefined ? '' : ` × ${wordFor(words.zoneFacts, timesFact)}`;
  const condition =
    bound === undefined
      ? ''
      : ` ${wordFor(words.zoneOperators, operator)} ${withSeparators(bound, common.numbers)}${factor}`;
  const amount = observed ? inBrackets([exactAmount(observed, 2, common)]) : '';
  return [
    `${wordFor(words.zoneFacts, fact)}${amount}:${condition} ${met ? words.conditionMet : words.conditionNotMet}`,
  ];
}
