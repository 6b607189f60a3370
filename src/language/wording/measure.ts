import { plainDecimal } from '../../foundation/exact/index.ts';
import { own, ownValue } from '../../foundation/input/index.ts';
import type { UnitKey, UnitLevel } from '../../law/index.ts';
import type { Territory } from '../../targets/index.ts';
import { codeName, type ListLabels, standardName, type Context } from './context.ts';
import { compact, dayInWords, exactAmount, inBrackets, quoted, requireText, wordFor } from './text.ts';

/** Words for measures, bases, groups and territories. */
export interface MeasureWords {
  readonly measures: ListLabels;
  readonly bases: ListLabels;
  readonly groups: ListLabels;
  readonly standards: ListLabels;
  readonly units: UnitWords;
  readonly shareOf: string;
  readonly numberOf: string;
  /** Persons, for measures whose names say households. */
  readonly personsIn: (households: string) => string;
  readonly leavingList: (units: string) => string;
  /** A base that the name of the measure does not imply. */
  readonly countedIn: (base: string) => string;
  readonly percentagePoints: (amount: string) => string;
  /** An amount with its unit: the code of the base, and its name in the plural. */
  readonly counted: (amount: string, base: string, name: string) => string;
  readonly underStandard: (standard: string) => string;
}

/** What a number is about: measure, base, group, territory and standard. */
export interface MeasuredSubject {
  readonly measure: string;
  readonly base?: string | undefined;
  readonly group?: string | undefined;
  readonly territory?: Territory | undefined;
  readonly standard?: string | undefined;
}

/** Rates are shown in per cent, changes of them in percentage points; counts as numbers. */
export type MeasureUnit = 'percent' | 'number';

/** Words for administrative units whose key alone is known. */
export interface UnitWords {
  readonly levels: Readonly<Record<UnitLevel, string>>;
  readonly country: string;
  /** The first day on which a code names a unit. */
  readonly since: (day: string) => string;
}

/** "cả nước", "đơn vị cấp tỉnh 20 từ ngày 1/8/2008", or the name that the caller gave. */
export function territoryInWords(territory: Territory, { units }: MeasureWords, context: Context): string {
  if (territory.level === 'country') {
    return units.country;
  }
  return territory.level === 'named' ? quoted(territory.name) : keyWithoutBrackets(territory, units, context);
}

/** "tỷ lệ hộ nghèo", "số hộ nghèo", "thu nhập bình quân đầu người", with group, territory and standard in brackets. */
export function measureInWords(
  subject: MeasuredSubject,
  unit: MeasureUnit,
  words: MeasureWords,
  context: Context,
): string {
  const { measure, group, territory, standard } = own(subject);
  const name = countedInWords(subject, words);
  const phrase = measure.startsWith('income-')
    ? name
    : `${unit === 'percent' ? words.shareOf : words.numberOf} ${name}`;
  return (
    phrase +
    inBrackets(
      compact([
        group === undefined ? undefined : codeName(words.groups, group),
        territory === undefined ? undefined : territoryInWords(territory, words, context),
        standard === undefined ? undefined : words.underStandard(standardName(standard, words.standards, context)),
      ]),
    )
  );
}

/** The subject of observations, for which the whole country goes without saying. */
export function observedSubject(subject: MeasuredSubject): MeasuredSubject {
  const { measure, base, group, territory, standard } = own(subject);
  return { measure, base, group, territory: territory?.level === 'country' ? undefined : territory, standard };
}

/** A number as the language writes it; rounded to four decimals and marked as such if it has more. */
export function amountInWords(value: number, exact: string | undefined, { common }: Context): string {
  return exactAmount({ text: exact ?? plainDecimal(value), number: value }, mostDecimals, common);
}

/** "4,03%", "5.500 hộ". */
export function valueInWords(
  value: number,
  exact: string | undefined,
  unit: MeasureUnit,
  { base }: Pick<MeasuredSubject, 'base'>,
  words: MeasureWords,
  context: Context,
): string {
  const amount = amountInWords(value, exact, context);
  if (unit === 'percent') {
    return `${amount}%`;
  }
  return base === undefined ? amount : words.counted(amount, base, codeName(words.bases, base));
}

/** "1,17 điểm phần trăm", "500 hộ": the difference of two values. */
export function distanceInWords(
  value: number,
  exact: string | undefined,
  unit: MeasureUnit,
  subject: Pick<MeasuredSubject, 'base'>,
  words: MeasureWords,
  context: Context,
): string {
  return unit === 'percent'
    ? words.percentagePoints(amountInWords(value, exact, context))
    : valueInWords(value, exact, unit, subject, words, context);
}

/** "từ ngày 1/7/2025": the first day on which a code names a unit. */
export function sinceInWords({ since }: UnitKey, words: UnitWords, { common }: Context): string {
  return words.since(dayInWords(since, common));
}

/** "đơn vị cấp xã 05974 từ ngày 1/8/2008": for use within brackets. */
export function keyWithoutBrackets(key: UnitKey, words: UnitWords, context: Context): string {
  return `${wordFor(words.levels, key.level)} ${requireText(key.code)} ${sinceInWords(key, words, context)}`;
}

/** "đơn vị cấp xã 05974 (từ ngày 1/8/2008)". */
export function keyInWords(key: UnitKey, words: UnitWords, context: Context): string {
  return `${wordFor(words.levels, key.level)} ${requireText(key.code)} (${sinceInWords(key, words, context)})`;
}

/** The name of the measure, with its base if the name does not imply it. */
function countedInWords(subject: MeasuredSubject, words: MeasureWords): string {
  const { measure, base } = own(subject);
  const name = codeName(words.measures, measure);
  if (base === undefined || base === ownValue(impliedBases, measure)) {
    return name;
  }
  if (base === 'persons' && measuresOfHouseholds.includes(measure)) {
    return words.personsIn(name);
  }
  const counted = codeName(words.bases, base);
  return measure === 'units-leaving' ? words.leavingList(counted) : `${name} ${words.countedIn(counted)}`;
}

const mostDecimals = 4;

/** The bases that the names of measures imply. */
const impliedBases: Readonly<Record<string, string>> = {
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

const measuresOfHouseholds = ['poor', 'near-poor', 'poor-or-near-poor'];
