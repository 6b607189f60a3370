import { type SchoolLevel, schoolLevels } from '../../vocabulary/index.ts';

/** Whether a code names a level of schooling. */
export function isSchoolLevel(code: string): code is SchoolLevel {
  return (schoolLevels as readonly string[]).includes(code);
}

/** Whether a level is this level of schooling or a higher one; `none` is below all. */
export function reaches(level: SchoolLevel): (reached: SchoolLevel | 'none') => boolean {
  return (reached) => reached !== 'none' && schoolLevels.indexOf(reached) >= schoolLevels.indexOf(level);
}
