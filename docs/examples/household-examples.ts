import {
  type HouseholdFacts,
  type PovertyStandard,
  vn2001,
  vn2006,
  vn2011,
  vn2016,
  vn2022,
  vn2027,
} from '../../src/index.ts';

/** What is known of a household, to be classified under a standard. */
export interface HouseholdExample {
  /** The household in a few words. */
  readonly title: string;
  readonly facts: HouseholdFacts;
  readonly standard: PovertyStandard;
}

/** Households near the bounds of each national standard, the oldest standard first. */
export const householdExamples: readonly HouseholdExample[] = [
  {
    title: 'Hộ ở nông thôn đồng bằng, thu nhập đúng bằng mức chuẩn',
    facts: { area: 'rural-plain', monthlyIncomePerCapita: 100_000 },
    standard: vn2001,
  },
  {
    title: 'Hộ ở thành thị, thu nhập đúng bằng mức chuẩn',
    facts: { area: 'urban', monthlyIncomePerCapita: 260_000 },
    standard: vn2006,
  },
  {
    title: 'Hộ ở nông thôn, thu nhập giữa hai mức chuẩn',
    facts: { area: 'rural', monthlyIncomePerCapita: 450_000 },
    standard: vn2011,
  },
  {
    title: 'Hộ ở nông thôn, nghèo chỉ vì thu nhập',
    facts: { area: 'rural', monthlyIncomePerCapita: 650_000, deprivations: [] },
    standard: vn2016,
  },
  {
    title: 'Hộ ở thành thị, nghèo vì thiếu hụt',
    facts: {
      area: 'urban',
      monthlyIncomePerCapita: 1_200_000,
      deprivations: ['health-insurance', 'housing-area', 'information-asset'],
    },
    standard: vn2016,
  },
  {
    title: 'Hộ ở nông thôn, thu nhập đúng bằng mức chuẩn, thiếu hụt ba chỉ số',
    facts: {
      area: 'rural',
      monthlyIncomePerCapita: 1_500_000,
      deprivations: ['nutrition', 'housing-area', 'sanitation'],
    },
    standard: vn2022,
  },
  {
    title: 'Hộ bốn người, biết tổng thu nhập, chưa biết khu vực và phần lớn chỉ số',
    facts: {
      monthlyIncomePerCapita: { total: 7_000_001, members: 4 },
      deprivations: { employment: 'deprived', dependants: 'deprived', nutrition: 'deprived' },
    },
    standard: vn2022,
  },
  {
    title: 'Hộ ở thành thị trên mức chuẩn, điều mà nghị định còn để ngỏ',
    facts: { area: 'urban', monthlyIncomePerCapita: 2_900_000, deprivations: [] },
    standard: vn2027,
  },
];
