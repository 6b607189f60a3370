import type { LocalizedText, SchoolLevel, VocationalLevel } from '../../vocabulary/index.ts';

/** Levels of schooling. */
export const schoolLevelLabels: Readonly<Record<SchoolLevel, LocalizedText>> = {
  preschool: { vi: 'mầm non', en: 'preschool' },
  primary: { vi: 'tiểu học', en: 'primary' },
  'lower-secondary': { vi: 'trung học cơ sở', en: 'lower secondary' },
  'upper-secondary': { vi: 'trung học phổ thông', en: 'upper secondary' },
  'higher-education': { vi: 'đại học trở lên', en: 'higher education' },
};

/** Levels of vocational training. */
export const vocationalLevelLabels: Readonly<Record<VocationalLevel, LocalizedText>> = {
  'elementary-vocational': { vi: 'sơ cấp', en: 'elementary vocational' },
  'intermediate-vocational': { vi: 'trung cấp', en: 'intermediate vocational' },
  'college-vocational': { vi: 'cao đẳng', en: 'vocational college' },
};
