import type { DwellingComponent, DwellingGrade, SanitationFacility, WaterSource } from '../../../vocabulary/index.ts';

/** Water sources. */
export const waterSourceLabels: Readonly<Record<WaterSource, string>> = {
  piped: 'piped water',
  borehole: 'borehole',
  'protected-dug-well': 'protected dug well',
  'protected-spring': 'protected spring',
  'rain-water': 'rain water',
  'bottled-water': 'bottled water',
  'unprotected-dug-well': 'unprotected dug well',
  'unprotected-spring': 'unprotected spring',
  'surface-water': 'surface water',
  other: 'another source',
};

/** Toilets. */
export const sanitationLabels: Readonly<Record<SanitationFacility, string>> = {
  'septic-or-semi-septic': 'septic or semi-septic toilet',
  'pour-flush': 'pour-flush toilet',
  'ventilated-improved-pit': 'ventilated improved pit latrine',
  'pit-latrine-with-slab': 'pit latrine with slab',
  'double-vault': 'double-vault latrine',
  other: 'another toilet',
  none: 'no toilet',
};

/** Grades of a dwelling. */
export const dwellingGradeLabels: Readonly<Record<DwellingGrade, string>> = {
  permanent: 'permanent dwelling',
  'semi-permanent': 'semi-permanent dwelling',
  'less-permanent': 'less permanent dwelling',
  simple: 'simple dwelling',
};

/** Parts of a dwelling. */
export const dwellingComponentLabels: Readonly<Record<DwellingComponent, string>> = {
  wall: 'wall',
  column: 'column',
  roof: 'roof',
};
