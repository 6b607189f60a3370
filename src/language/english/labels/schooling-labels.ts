import type { SchoolLevel, VocationalLevel } from '../../../vocabulary/index.ts';

/** Levels of schooling. */
export const schoolLevelLabels: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'preschool',
  primary: 'primary',
  'lower-secondary': 'lower secondary',
  'upper-secondary': 'upper secondary',
  'higher-education': 'higher education',
};

/** Levels of vocational training. */
export const vocationalLevelLabels: Readonly<Record<VocationalLevel, string>> = {
  'elementary-vocational': 'elementary vocational',
  'intermediate-vocational': 'intermediate vocational',
  'college-vocational': 'vocational college',
};
