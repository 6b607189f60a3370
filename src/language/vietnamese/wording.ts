import { vietnameseMarks } from '../../figures/format.ts';
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

/** Words of Vietnamese that every sentence may need. */
export const common: CommonWords = {
  locale: 'vi',
  numbers: vietnameseMarks,
  or: 'hoặc',
  and: 'và',
  about: (amount) => `khoảng ${amount}`,
  range: {
    exactly: (value) => `đúng ${value}`,
    from: (value, included) => (included ? `từ ${value} trở lên` : `trên ${value}`),
    to: (value, included) => (included ? `từ ${value} trở xuống` : `dưới ${value}`),
    between: (from, to, fromIncluded, toIncluded) =>
      `${fromIncluded ? 'từ' : 'trên'} ${from} đến ${toIncluded ? '' : 'dưới '}${to}`,
  },
  endOfYear: (year) => `cuối năm ${year}`,
  day: (year, month, day) => `ngày ${Number(day)}/${Number(month)}/${year}`,
  act: (type, number) => `${actLabels[type]} số ${number}`,
  cite: ({ article, clause, annex }, act) =>
    [
      clause === undefined ? '' : `khoản ${clause}`,
      article === undefined ? '' : `Điều ${article}`,
      annex ? 'Phụ lục' : '',
      act,
    ]
      .filter(Boolean)
      .join(' '),
  evidence: evidenceLabels,
};

/** Words for administrative units. */
export const units: UnitWords = {
  levels: unitLevelLabels,
  country: 'cả nước',
  since: (day) => `từ ${day}`,
};

/** Words for measures, bases, groups and territories. */
export const measure: MeasureWords = {
  measures: measureLabels,
  bases: measureBaseLabels,
  groups: populationGroupLabels,
  standards: standardLabels,
  units,
  shareOf: 'tỷ lệ',
  numberOf: 'số',
  personsIn: (households) => `người thuộc ${households}`,
  leavingList: (counted) => `${counted} ra khỏi danh sách`,
  countedIn: (base) => `tính theo ${base}`,
  percentagePoints: (amount) => `${amount} điểm phần trăm`,
  counted: (amount, _, name) => `${amount} ${name}`,
  underStandard: (standard) => `theo ${standard}`,
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
  memberAt: (position) => `thứ ${position}`,
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
