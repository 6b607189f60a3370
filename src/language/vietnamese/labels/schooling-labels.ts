import type { SchoolLevel, VocationalLevel } from '../../../vocabulary/index.ts';

/** Levels of schooling. */
export const schoolLevelLabels: Readonly<Record<SchoolLevel, string>> = {
  preschool: 'mầm non',
  primary: 'tiểu học',
  'lower-secondary': 'trung học cơ sở',
  'upper-secondary': 'trung học phổ thông',
  'higher-education': 'đại học trở lên',
};

/** Levels of vocational training. */
export const vocationalLevelLabels: Readonly<Record<VocationalLevel, string>> = {
  'elementary-vocational': 'sơ cấp',
  'intermediate-vocational': 'trung cấp',
  'college-vocational': 'cao đẳng',
};
