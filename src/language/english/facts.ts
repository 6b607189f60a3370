import type { FactWords } from '../wording/fact-path.ts';
import type { InputWords } from '../wording/input-names.ts';
import { dwellingComponentLabels } from './labels/dwelling-labels.ts';
import {
  dwellingFieldLabels,
  householdFieldLabels,
  incomeFieldLabels,
  memberFieldLabels,
} from './labels/fact-labels.ts';
import { indicatorLabels } from './labels/indicator-labels.ts';
import { deviceLabels, telecomServiceLabels } from './labels/information-labels.ts';
import { vocationalLevelLabels } from './labels/schooling-labels.ts';

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
  memberAt: (place) => place,
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
