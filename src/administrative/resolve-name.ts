import { type CivilDate, parseCivilDate } from '../foundation/dates.ts';
import { refuse } from '../foundation/errors/index.ts';
import { own, readFields, readIfKnown, readText } from '../foundation/input/index.ts';
import { longestName } from '../foundation/limits.ts';
import type { AnyUnitState, UnitLevel, UnitType } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';
import { keyOf } from './key-of.ts';
import { foldName } from './naming/fold-name.ts';
import { typeWords } from './naming/type-words.ts';
import type { Registry } from './registry.ts';
import { indexOf } from './registry/index-of.ts';
import { holdsOn } from './registry/registry-index.ts';
import type { FoundUnit } from './unit-answer.ts';

/** Where {@link resolveName} looks. */
export interface ResolveOptions {
  /** The day on which the units have the name. */
  readonly on: CivilDate;
  /** Only units of this level; all when absent. */
  readonly level?: UnitLevel;
}

/** A unit that has the name. */
export interface NamedUnit extends Omit<FoundUnit, 'kind'> {
  /** A unit by its name. */
  readonly kind: 'named-unit';
  /** What the name is: the Vietnamese one, or the English, or the Vietnamese without its marks. */
  readonly matched: 'name' | 'english-name';
}

/** Ways to read a name: whole, or as a word for a type and the name behind it. */
interface Reading {
  readonly name: string;
  readonly types: readonly UnitType[] | undefined;
}

/**
 * Finds every unit that has a name on a day; several are several, and none is guessed.
 *
 * Names are compared in one Unicode form, without regard to capitals, blanks and dashes, and with the tone of oa, oe and uy on either
 * vowel: Hòa Bình, Hoà Bình and its decomposed form are one. All other marks count, but for a name that has none at all, which is looked for
 * among the English names too. With a word for a type ("xã Hoàng Văn Thụ", "TP. Huế") only units of that type match.
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
    refuse('empty-input', 'name', name, { kind: 'text' });
  }
  if (name.length > longestName) {
    refuse('text-too-long', 'name', name, { kind: 'text', most: longestName });
  }
  const readings = readingsOf(name);
  const among = level === undefined ? unitLevels : [level];
  const matches = among.flatMap((one) =>
    states[one].lists.flat().flatMap((unit): NamedUnit[] => {
      const matched = holdsOn(unit, on) ? matchOf(unit, readings) : undefined;
      return matched ? [{ kind: 'named-unit', key: keyOf(unit), unit, matched }] : [];
    }),
  );
  const order = ({ matched, key }: NamedUnit): string =>
    `${Number(matched !== 'name')} ${unitLevels.indexOf(key.level)} ${key.code}`;
  return matches.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function readingsOf(name: string): Reading[] {
  const folded = foldName(name);
  const behind = Object.entries(typeWords).flatMap(([word, types]): Reading[] => {
    const start = `${foldName(word)} `;
    return folded.startsWith(start) ? [{ name: folded.slice(start.length), types }] : [];
  });
  return [{ name: folded, types: undefined }, ...behind];
}

/** How a state has the name, if it does. */
function matchOf(unit: AnyUnitState, readings: readonly Reading[]): NamedUnit['matched'] | undefined {
  const { name, nameEn, type } = own(unit);
  const vietnamese = foldName(name);
  const fitting = readings.filter(({ types }) => types?.includes(type) ?? true);
  if (fitting.some((reading) => reading.name === vietnamese)) {
    return 'name';
  }
  const english = nameEn === undefined ? withoutMarks(vietnamese) : foldName(nameEn);
  return fitting.some((reading) => reading.name === english) ? 'english-name' : undefined;
}

/** A name without its marks, as English pages write it. */
function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
