import { describe, expect, it } from 'vitest';
import {
  type DwellingGrade,
  dwellingGrades,
  type DwellingComponent,
  dwellingComponents,
  type SchoolLevel,
  schoolLevels,
  type VocationalLevel,
  vocationalLevels,
  type WaterSource,
  waterSources,
  type SanitationFacility,
  sanitationFacilities,
  type InformationDevice,
  informationDevices,
  type TelecomService,
  telecomServices,
  indicatorNames,
  serviceNames,
  type AreaCode,
  areaCodes,
  type Evidence,
  evidenceMarks,
  type HouseholdClass,
  householdClasses,
  type IndicatorCode,
  indicatorCodes,
  type Locale,
  locales,
  type RuleName,
  ruleNames,
  type ServiceCode,
  serviceCodes,
} from '../../src/vocabulary/index.ts';

// A record over the union must name every member, so these fail to compile when a member is added or removed, and the test when the list forgets it.
const areas: Record<AreaCode, true> = { rural: true, urban: true, 'rural-mountain-island': true, 'rural-plain': true };
const classes: Record<HouseholdClass, true> = {
  poor: true,
  'near-poor': true,
  'average-living-standard': true,
  none: true,
};
const evidence: Record<Evidence, true> = {
  confirmed: true,
  'official-text': true,
  'single-source': true,
  draft: true,
  disputed: true,
  unconfirmed: true,
};
const indicators: Record<IndicatorCode, true> = {
  employment: true,
  dependants: true,
  nutrition: true,
  'health-care': true,
  'health-insurance': true,
  'adult-education': true,
  'child-schooling': true,
  'housing-quality': true,
  'housing-area': true,
  'water-source': true,
  sanitation: true,
  'waste-treatment': true,
  'telecom-use': true,
  'information-device': true,
  'information-asset': true,
  'social-insurance': true,
};
const services: Record<ServiceCode, true> = {
  employment: true,
  health: true,
  education: true,
  housing: true,
  'water-sanitation': true,
  information: true,
};
const languages: Record<Locale, true> = { vi: true, en: true };
const rules: Record<RuleName, true> = {
  reported: true,
  'member-without-job-or-contract': true,
  'dependants-share-above': true,
  'undernourished-child': true,
  'member-without-health-insurance': true,
  'ill-member-untreated': true,
  'adult-without-certificate-for-age': true,
  'adult-below-level': true,
  'child-not-at-level': true,
  'child-not-attending': true,
  'non-durable-components-at-least': true,
  'dwelling-grade-among': true,
  'floor-area-per-head-below': true,
  'water-source-not-among': true,
  'sanitation-not-among': true,
  'no-member-uses': true,
  'no-device-among': true,
  'no-device-and-no-loudspeaker': true,
};

const grades: Record<DwellingGrade, true> = {
  permanent: true,
  'semi-permanent': true,
  'less-permanent': true,
  simple: true,
};
const components: Record<DwellingComponent, true> = { wall: true, column: true, roof: true };
const schooling: Record<SchoolLevel, true> = {
  preschool: true,
  primary: true,
  'lower-secondary': true,
  'upper-secondary': true,
  'higher-education': true,
};
const vocational: Record<VocationalLevel, true> = {
  'elementary-vocational': true,
  'intermediate-vocational': true,
  'college-vocational': true,
};
const water: Record<WaterSource, true> = {
  piped: true,
  borehole: true,
  'protected-dug-well': true,
  'protected-spring': true,
  'rain-water': true,
  'bottled-water': true,
  'unprotected-dug-well': true,
  'unprotected-spring': true,
  'surface-water': true,
  other: true,
};
const toilets: Record<SanitationFacility, true> = {
  'septic-or-semi-septic': true,
  'pour-flush': true,
  'ventilated-improved-pit': true,
  'pit-latrine-with-slab': true,
  'double-vault': true,
  other: true,
  none: true,
};
const devices: Record<InformationDevice, true> = {
  television: true,
  radio: true,
  'desktop-computer': true,
  telephone: true,
  laptop: true,
  tablet: true,
  smartphone: true,
};
const telecom: Record<TelecomService, true> = { internet: true, 'telephone-subscription': true };

describe.each([
  ['areaCodes', areaCodes, areas],
  ['householdClasses', householdClasses, classes],
  ['evidenceMarks', evidenceMarks, evidence],
  ['indicatorCodes', indicatorCodes, indicators],
  ['serviceCodes', serviceCodes, services],
  ['locales', locales, languages],
  ['ruleNames', ruleNames, rules],
  ['dwellingGrades', dwellingGrades, grades],
  ['dwellingComponents', dwellingComponents, components],
  ['schoolLevels', schoolLevels, schooling],
  ['vocationalLevels', vocationalLevels, vocational],
  ['waterSources', waterSources, water],
  ['sanitationFacilities', sanitationFacilities, toilets],
  ['informationDevices', informationDevices, devices],
  ['telecomServices', telecomServices, telecom],
])('%s', (_, list, union) => {
  it('names every member once and nothing else, in its order', () => {
    expect(list).toEqual(Object.keys(union));
  });

  it('holds codes in kebab case', () => {
    expect(list.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  });
});

describe('householdClasses', () => {
  it('keeps the order that columns use as codes', () => {
    expect(householdClasses).toEqual(['poor', 'near-poor', 'average-living-standard', 'none']);
  });
});

describe.each([
  ['indicatorNames', indicatorNames, indicatorCodes],
  ['serviceNames', serviceNames, serviceCodes],
])('%s', (_, names, codes) => {
  it('names every code in both languages, and no two alike', () => {
    expect(Object.keys(names).sort()).toEqual([...codes].sort());
    for (const locale of locales) {
      const texts = Object.values(names).map((name) => name[locale]);
      expect(texts.filter((text) => text !== text.trim() || text === '')).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
