import type { ObservedFacts } from '../../../deprivation/index.ts';
import { vocationalLevels } from '../../../vocabulary/index.ts';
import { schoolLevelLabels, vocationalLevelLabels } from '../../labels/schooling-labels.ts';
import { together } from '../../wording/alternatives.ts';
import { codeName } from '../../wording/names.ts';
import type { Telling } from '../../wording/telling.ts';

/** What a level is, or its absence: `none` and a level have words of their own; a fact that is not known has none. */
function levelInWords(
  level: ObservedFacts[string] | undefined,
  none: string,
  some: (level: string) => string,
): string[] {
  return level === undefined ? [] : [level === 'none' ? none : some(String(level))];
}

/** What is known of the schooling and training of a member, or of many. */
export function schoolingInWords(observed: ObservedFacts, { locale }: Telling, many: boolean): string {
  const { completedSchool, attendsSchool, attendsTraining, onTheJobTrainingCertificate } = observed;
  const school = (level: string): string => codeName(schoolLevelLabels, level, locale);
  const vocational = (level: string): string => codeName(vocationalLevelLabels, level, locale);
  const held = vocationalLevels.filter((level) => observed[`diplomas.${level}`] === true);
  const hasNone = vocationalLevels.every((level) => observed[`diplomas.${level}`] === false);
  const diplomas = together(held.map(vocational), locale);
  if (locale === 'vi') {
    return [
      ...levelInWords(completedSchool, 'chưa học hết cấp nào', (level) => `đã học hết ${school(level)}`),
      ...levelInWords(attendsSchool, 'hiện không đi học', (level) => `đang học ${school(level)}`),
      ...levelInWords(attendsTraining, 'không học nghề', (level) => `đang học nghề trình độ ${vocational(level)}`),
      ...(held.length ? [`có bằng, chứng chỉ nghề trình độ ${diplomas}`] : []),
      ...(hasNone ? ['không có bằng, chứng chỉ nghề'] : []),
      ...(onTheJobTrainingCertificate === false ? ['không có chứng nhận đào tạo tại nơi làm việc'] : []),
    ].join(', ');
  }
  const [has, attends] = many ? ['have', 'attend'] : ['has', 'attends'];
  return [
    ...levelInWords(
      completedSchool,
      `${has} completed no level of schooling`,
      (level) => `${has} completed ${school(level)}`,
    ),
    ...levelInWords(attendsSchool, `${attends} no school`, (level) => `${attends} school (${school(level)})`),
    ...levelInWords(
      attendsTraining,
      `${attends} no vocational training`,
      (level) => `${attends} vocational training (${vocational(level)})`,
    ),
    ...(held.length ? [`${has} a vocational diploma (${diplomas})`] : []),
    ...(hasNone ? [`${has} no vocational diploma`] : []),
    ...(onTheJobTrainingCertificate === false ? [`${has} no certificate of on-the-job training`] : []),
  ].join(', ');
}
