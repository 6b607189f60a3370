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
  memberAt: (place) => `thứ ${place}`,
  ofMember: 'của thành viên',
  ofMembers: 'của các thành viên',
};

/** Words for the inputs of classification. */
export const inputs: InputWords = {
  inputs: {
    area: 'khu vực cư trú',
    monthlyIncomePerCapita: 'thu nhập bình quân đầu người/tháng',
    incomeScore: 'tổng điểm B1',
    deprivationScore: 'tổng điểm B2',
    deprivations: 'tình trạng thiếu hụt',
  },
  indicators: indicatorLabels,
  deprivationIn: 'tình trạng thiếu hụt về',
};
