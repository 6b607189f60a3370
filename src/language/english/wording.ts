import { englishMarks } from '../../figures/format.ts';
import type { MeasureBase } from '../../vocabulary/index.ts';
import { codeName } from '../wording/context.ts';
import type { FactWords, InputWords } from '../wording/facts.ts';
import type { MeasureWords, UnitWords } from '../wording/measure.ts';
import type { CommonWords } from '../wording/text.ts';
import { measureBaseLabels, measureLabels, populationGroupLabels } from './labels/figures.ts';
import {
  deviceLabels,
  dwellingComponentLabels,
  dwellingFieldLabels,
  householdFieldLabels,
  incomeFieldLabels,
  indicatorLabels,
  memberFieldLabels,
  telecomServiceLabels,
  vocationalLevelLabels,
} from './labels/household.ts';
import { actLabels, evidenceLabels, standardLabels } from './labels/law.ts';
import { unitLevelLabels } from './labels/units.ts';

const from = (value: string, included: boolean): string => `${included ? 'at least' : 'above'} ${value}`;

const to = (value: string, included: boolean): string => `${included ? 'at most' : 'below'} ${value}`;

/** Words of English that every sentence may need. */
export const common: CommonWords = {
  locale: 'en',
  numbers: englishMarks,
  or: 'or',
  and: 'and',
  about: (amount) => `about ${amount}`,
  range: {
    exactly: (value) => `exactly ${value}`,
    from,
    to,
    between: (low, high, lowIncluded, highIncluded) =>
      lowIncluded && highIncluded
        ? `from ${low} to ${high}`
        : `${from(low, lowIncluded)} and ${to(high, highIncluded)}`,
  },
  endOfYear: (year) => `the end of ${year}`,
  day: (year, month, day) => `${year}-${month}-${day}`,
  act: (type, number) => `${actLabels[type]} No. ${number}`,
  cite: ({ article, clause, annex }, act) => {
    const within = [
      annex ? 'Annex' : '',
      article === undefined ? '' : `Article ${article}`,
      clause === undefined ? '' : `Clause ${clause}`,
    ]
      .filter(Boolean)
      .join(', ');
    return [within, act].filter(Boolean).join(' of ');
  },
  evidence: evidenceLabels,
};

/** Words for administrative units. */
export const units: UnitWords = {
  levels: unitLevelLabels,
  country: 'the whole country',
  since: (day) => `since ${day}`,
};

/** Words for measures, bases, groups and territories. */
export const measure: MeasureWords = {
  measures: measureLabels,
  bases: measureBaseLabels,
  groups: populationGroupLabels,
  standards: standardLabels,
  units,
  shareOf: 'the share of',
  numberOf: 'the number of',
  personsIn: (households) => `persons in ${households}`,
  leavingList: (counted) => `${counted} that left the list`,
  countedIn: (base) => `counted in ${base}`,
  percentagePoints: (amount) => `${amount} percentage ${amount === '1' ? 'point' : 'points'}`,
  counted: (amount, base, name) => `${amount} ${amount === '1' ? codeName(singular, base) : name}`,
  underStandard: (standard) => `under ${standard}`,
};

/** Words for the facts of a household. */
export const facts: FactWords = {
  household: householdFieldLabels,
  parts: { members: memberFieldLabels, dwelling: dwellingFieldLabels, income: incomeFieldLabels },
  checklists: {
    diplomas: vocationalLevelLabels,
    telecomServices: telecomServiceLabels,
    durable: dwellingComponentLabels,
    devices: deviceLabels,
  },
  indicators: indicatorLabels,
  memberAt: (position) => position,
  ofMember: 'of member',
  ofMembers: 'of members',
};

/** Words for the inputs of classification. */
export const inputs: InputWords = {
  inputs: {
    area: 'the residence area',
    monthlyIncomePerCapita: 'the monthly income per person',
    incomeScore: 'the B1 score',
    deprivationScore: 'the B2 score',
    deprivations: 'the deprivations',
  },
  indicators: indicatorLabels,
  deprivationIn: 'deprivation in',
};

const singular: Readonly<Record<MeasureBase, string>> = {
  households: 'household',
  persons: 'person',
  villages: 'village',
  communes: 'commune',
  districts: 'district',
  provinces: 'province',
};
