import { plainDecimal } from '../../foundation/exact/index.ts';
import { own, ownValue } from '../../foundation/input/index.ts';
import type { UnitKey, UnitLevel } from '../../law/index.ts';
import type { Territory } from '../../targets/index.ts';
import { codeName, type ListLabels, standardName, type Context } from './context.ts';
import { dayInWords, exactAmount, inBrackets, quoted, textOf, wordFor } from './text.ts';

/** Words for what is measured, of whom and where. */
export interface MeasureWords {
  readonly measures: ListLabels;
  readonly bases: ListLabels;
  readonly groups: ListLabels;
  readonly standards: ListLabels;
  readonly units: UnitWords;
  readonly shareOf: string;
  readonly numberOf: string;
  /** Persons of households that are counted by their class. */
  readonly personsIn: (households: string) => string;
  readonly leavingList: (units: string) => string;
  /** A base other than that which the measure says itself. */
  readonly countedIn: (base: string) => string;
  readonly percentagePoints: (amount: string) => string;
  /** So many of a base: its code, and its name of more than one. */
  readonly counted: (amount: string, base: string, name: string) => string;
  readonly underStandard: (standard: string) => string;
}

/** What is measured, of whom and where. */
export interface MeasuredThing {
  readonly measure: string;
  readonly base?: string | undefined;
  readonly group?: string | undefined;
  readonly territory?: Territory | undefined;
  readonly standard?: string | undefined;
}

/** In what it is told. */
export type MeasureUnit = 'percent' | 'number';

/** Words for administrative units of which only the key is known. */
export interface UnitWords {
  readonly levels: Readonly<Record<UnitLevel, string>>;
  readonly country: string;
  /** The day from which a code names a unit. */
  readonly since: (day: string) => string;
}

/** "cả nước", "đơn vị cấp tỉnh 20 từ ngày 1/8/2008", or the name that the caller gave. */
export function territoryInWords(territory: Territory, { units }: MeasureWords, telling: Context): string {
  if (territory.level === 'country') {
    return units.country;
  }
  return territory.level === 'named' ? quoted(territory.name) : keyWithoutBrackets(territory, units, telling);
}

/** "tỷ lệ hộ nghèo", "số hộ nghèo", "thu nhập bình quân đầu người", with group, territory and standard in brackets. */
export function measureInWords(thing: MeasuredThing, unit: MeasureUnit, words: MeasureWords, telling: Context): string {
  const { measure, group, territory, standard } = own(thing);
  const name = countedInWords(thing, words);
  const whole = measure.startsWith('income-') ? name : `${unit === 'percent' ? words.shareOf : words.numberOf} ${name}`;
  return (
    whole +
    inBrackets([
      ...(group === undefined ? [] : [codeName(words.groups, group)]),
      ...(territory === undefined ? [] : [territoryInWords(territory, words, telling)]),
      ...(standard === undefined ? [] : [words.underStandard(standardName(standard, words.standards, telling))]),
    ])
  );
}

/** What is told of observations: the territory only where it is not the whole country. */
export function observedThing(thing: MeasuredThing): MeasuredThing {
  const { measure, base, group, territory, standard } = own(thing);
  return { measure, base, group, territory: territory?.level === 'country' ? undefined : territory, standard };
}

/** A number in the words of the language, rounded where its decimals go on. */
export function amountInWords(value: number, exact: string | undefined, { common }: Context): string {
  return exactAmount({ text: exact ?? plainDecimal(value), number: value }, mostDecimals, common);
}

/** "4,03%", "5.500 hộ". */
export function valueInWords(
  value: number,
  exact: string | undefined,
  unit: MeasureUnit,
  { base }: Pick<MeasuredThing, 'base'>,
  words: MeasureWords,
  telling: Context,
): string {
  const amount = amountInWords(value, exact, telling);
  if (unit === 'percent') {
    return `${amount}%`;
  }
  return base === undefined ? amount : words.counted(amount, base, codeName(words.bases, base));
}

/** "1,17 điểm phần trăm", "500 hộ": how far two values are apart. */
export function distanceInWords(
  value: number,
  exact: string | undefined,
  unit: MeasureUnit,
  thing: Pick<MeasuredThing, 'base'>,
  words: MeasureWords,
  telling: Context,
): string {
  return unit === 'percent'
    ? words.percentagePoints(amountInWords(value, exact, telling))
    : valueInWords(value, exact, unit, thing, words, telling);
}

/** "từ ngày 1/7/2025": the day from which a code names a unit. */
export function sinceInWords({ since }: UnitKey, words: UnitWords, { common }: Context): string {
  return words.since(dayInWords(since, common));
}

/** "đơn vị cấp xã 05974 từ ngày 1/8/2008": within brackets. */
export function keyWithoutBrackets(key: UnitKey, words: UnitWords, telling: Context): string {
  return `${wordFor(words.levels, key.level)} ${textOf(key.code)} ${sinceInWords(key, words, telling)}`;
}

/** "đơn vị cấp xã 05974 (từ ngày 1/8/2008)". */
export function keyInWords(key: UnitKey, words: UnitWords, telling: Context): string {
  return `${wordFor(words.levels, key.level)} ${textOf(key.code)} (${sinceInWords(key, words, telling)})`;
}

/** What is counted, with its base where the name of the measure does not say it. */
function countedInWords(thing: MeasuredThing, words: MeasureWords): string {
  const { measure, base } = own(thing);
  const name = codeName(words.measures, measure);
  if (base === undefined || base === ownValue(ownBases, measure)) {
    return name;
  }
  if (base === 'persons' && ofHouseholds.includes(measure)) {
    return words.personsIn(name);
  }
  const counted = codeName(words.bases, base);
  return measure === 'units-leaving' ? words.leavingList(counted) : `${name} ${words.countedIn(counted)}`;
}

const mostDecimals = 4;

/** What the names of measures say already that they count. */
const ownBases: Readonly<Record<string, string>> = {
  poor: 'households',
  'near-poor': 'households',
  'poor-or-near-poor': 'households',
  'new-jobs': 'persons',
  'trained-workers': 'persons',
  'sustainable-jobs': 'households',
  'health-insurance': 'persons',
  'grid-electricity': 'households',
  'hygienic-water': 'households',
  'school-attendance': 'persons',
  'especially-difficult-communes': 'communes',
};

const ofHouseholds = ['poor', 'near-poor', 'poor-or-near-poor'];
