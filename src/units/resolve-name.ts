import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import { own, readFields, readIfKnown, readText } from '../foundation/input/index.ts';
import { longestName } from '../foundation/limits.ts';
import type { AnyUnitState, UnitLevel, UnitType } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { indexOf } from './create-registry.ts';
import { holdsOn } from './registry-index.ts';
import type { Registry } from './registry.ts';
import { type FoundUnit, unitKeyOf } from './unit-at.ts';

/** Options of {@link resolveName}. */
export interface ResolveOptions {
  /** The day on which the units have the name. */
  readonly on: CivilDate;
  /** Only units of this level; all when absent. */
  readonly level?: UnitLevel;
}

/** A unit with the name. */
export interface NamedUnit extends Omit<FoundUnit, 'kind'> {
  /** A match by name. */
  readonly kind: 'named-unit';
  /** What matched: the Vietnamese name; or the English name, which without one of its own is the Vietnamese without diacritics. */
  readonly matched: 'name' | 'english-name';
}

/** A reading of a given name: as a whole, or as a type word with the name after it. */
interface Reading {
  readonly name: string;
  readonly types: readonly UnitType[] | undefined;
}

/**
 * Finds every unit with a name on a day; if there are several, all of them.
 *
 * Names are compared in one Unicode form, without regard to capitals, blanks and dashes, and with the tone of oa, oe and uy on either
 * vowel: Hòa Bình, Hoà Bình and its decomposed form are equal. All other diacritics count, except that a name without any is looked for among
 * the English names too. With a word for a type ("xã Hoàng Văn Thụ", "TP. Huế") only units of that type match.
 *
 * @param registry - the units
 * @param name - a name of at most 200 characters, with or without the word for the type
 * @param options - the day, and the level where it is known
 * @returns the matches, the highest level first, those of a level in the order of their codes; Vietnamese names before English ones
 * @throws PovertyStandardError `empty-input` for a blank name, `text-too-long`; for the registry as {@link unitAt}; `missing-value`,
 *   `invalid-value`, `invalid-date`, `unknown-field`
 *
 * @example
 * ```ts
 * const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
 * resolveName(registry, 'tỉnh Hoà Bình', { on: '2025-06-30' }).map(({ key }) => key.code); // => ['17']
 * resolveName(registry, 'Hoa Binh', { on: '2025-06-30' }).map(({ unit, matched }) => [unit.name, matched]); // => [['Hòa Bình', 'english-name']]
 * resolveName(registry, 'Hòa Bình', { on: '2025-07-01' }); // => []
 * ```
 */
export function resolveName(registry: Registry, name: string, options: ResolveOptions): NamedUnit[] {
  const { states } = indexOf(registry);
  const fields = readFields(options, 'options', ['on', 'level']);
  const on = parseCivilDate(fields.get('on'), 'options.on');
  const level = readIfKnown(fields.get('level'), 'options.level', unitLevels);
  if (readText(name, 'name').trim() === '') {
    fail('empty-input', 'name', name, { kind: 'text' });
  }
  if (name.length > longestName) {
    fail('text-too-long', 'name', name, { kind: 'text', most: longestName });
  }
  const readings = readingsOf(name);
  const levels = level === undefined ? unitLevels : [level];
  const matches = levels.flatMap((candidate) =>
    states[candidate].lists.flat().flatMap((unit): NamedUnit[] => {
      const matched = holdsOn(unit, on) ? matchOf(unit, readings) : undefined;
      return matched ? [{ kind: 'named-unit', key: unitKeyOf(unit), unit, matched }] : [];
    }),
  );
  const order = ({ matched, key }: NamedUnit): string =>
    `${Number(matched !== 'name')} ${unitLevels.indexOf(key.level)} ${key.code}`;
  return matches.sort((first, second) => (order(first) < order(second) ? -1 : 1));
}

/**
 * Normalises a name for comparison: lower case, single blanks, equal dashes, and the tone of oa, oe and uy in a fixed position. All other
 * diacritics stay: Hoa is not Hòa.
 */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(blanks, ' ')
    .replace(dashes, '-')
    .trim()
    .replace(/[^ -]+/gu, toneLast)
    .normalize('NFC');
}

/** Type words that may precede a name, with the types that each can mean; local words for villages too. */
const typeWords: Readonly<Record<string, readonly UnitType[]>> = {
  tỉnh: ['province'],
  'thành phố': ['municipality', 'provincial-city', 'municipal-city'],
  'tp.': ['municipality', 'provincial-city', 'municipal-city'],
  tp: ['municipality', 'provincial-city', 'municipal-city'],
  quận: ['urban-district'],
  huyện: ['rural-district'],
  'thị xã': ['district-town'],
  xã: ['commune'],
  phường: ['ward'],
  'thị trấn': ['township'],
  'đặc khu': ['special-zone'],
  thôn: ['village'],
  xóm: ['village'],
  làng: ['village'],
  ấp: ['village'],
  bản: ['village'],
  buôn: ['village'],
  bon: ['village'],
  phum: ['village'],
  sóc: ['village'],
  'tổ dân phố': ['residential-group'],
  'khu phố': ['residential-group'],
  'khối phố': ['residential-group'],
  khóm: ['residential-group'],
  'tiểu khu': ['residential-group'],
};

function readingsOf(name: string): Reading[] {
  const folded = foldName(name);
  const withType = Object.entries(typeWords).flatMap(([word, types]): Reading[] => {
    const prefix = `${foldName(word)} `;
    return folded.startsWith(prefix) ? [{ name: folded.slice(prefix.length), types }] : [];
  });
  return [{ name: folded, types: undefined }, ...withType];
}

/** What of a state matches a reading, if anything. */
function matchOf(unit: AnyUnitState, readings: readonly Reading[]): NamedUnit['matched'] | undefined {
  const { name, nameEn, type } = own(unit);
  const vietnamese = foldName(name);
  const possible = readings.filter(({ types }) => types?.includes(type) ?? true);
  if (possible.some((reading) => reading.name === vietnamese)) {
    return 'name';
  }
  const english = nameEn === undefined ? withoutDiacritics(vietnamese) : foldName(nameEn);
  return possible.some((reading) => reading.name === english) ? 'english-name' : undefined;
}

const blanks = /[\s\u00a0]+/gu;

const dashes = /\s*[-\u2010-\u2015]\s*/gu;

/** Moves the tone to the end of a syllable with oa, oe or uy, so that hòa and hoà are equal. */
function toneLast(syllable: string): string {
  const marks = syllable.match(tones) ?? [];
  const toneless = syllable.replace(tones, '');
  return marks.length > 0 && toneless.search(tonePairs) >= 0 ? toneless + marks.join('') : syllable;
}

/** A name without diacritics, as in English texts. */
function withoutDiacritics(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** Tone marks: grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Vowel pairs either of which may carry the tone: oa, oe, uy at the end of a syllable. */
const tonePairs = /(o[ae]|uy)(?![\p{L}\p{M}])/gu;
