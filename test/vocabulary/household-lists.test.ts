import { expect, it } from 'vitest';
import {
  type DwellingComponent,
  type DwellingGrade,
  dwellingComponents,
  dwellingGrades,
  type InformationDevice,
  informationDevices,
  type SanitationFacility,
  type SchoolLevel,
  sanitationFacilities,
  schoolLevels,
  type TelecomService,
  telecomServices,
  type VocationalLevel,
  vocationalLevels,
  type WaterSource,
  waterSources,
} from '../../src/vocabulary/index.ts';

// A record over the union must name every member: it fails to compile when one is added, and the test when the list forgets it.
const schools: Record<SchoolLevel, true> = {
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
const grades: Record<DwellingGrade, true> = {
  permanent: true,
  'semi-permanent': true,
  'less-permanent': true,
  simple: true,
};
const components: Record<DwellingComponent, true> = { wall: true, column: true, roof: true };
const devices: Record<InformationDevice, true> = {
  television: true,
  radio: true,
  'desktop-computer': true,
  telephone: true,
  laptop: true,
  tablet: true,
  smartphone: true,
};
const services: Record<TelecomService, true> = { internet: true, 'telephone-subscription': true };

it.each([
  { list: schoolLevels, codes: schools },
  { list: vocationalLevels, codes: vocational },
  { list: waterSources, codes: water },
  { list: sanitationFacilities, codes: toilets },
  { list: dwellingGrades, codes: grades },
  { list: dwellingComponents, codes: components },
  { list: informationDevices, codes: devices },
  { list: telecomServices, codes: services },
])('$list lists every code once, in its order', ({ list, codes }) => {
  expect(list).toEqual(Object.keys(codes));
});
