import type { DeprivationFinding, MemberReason } from '../../../deprivation/index.ts';
import type { LocalizedText, RuleName } from '../../../vocabulary/index.ts';
import { schoolLevelLabels, vocationalLevelLabels } from '../../labels/schooling-labels.ts';
import { agesInWords } from '../../wording/ages.ts';
import { alternatives } from '../../wording/alternatives.ts';
import { codeName } from '../../wording/names.ts';
import type { Telling } from '../../wording/telling.ts';
import type { MemberWording } from './members-in-words.ts';
import { schoolingInWords } from './schooling-in-words.ts';

/** Rules that are about members one by one. */
export type MemberRule = Extract<
  RuleName,
  | 'member-without-job-or-contract'
  | 'undernourished-child'
  | 'member-without-health-insurance'
  | 'ill-member-untreated'
  | 'adult-without-certificate-for-age'
  | 'adult-below-level'
  | 'child-not-at-level'
  | 'child-not-attending'
>;

const persons: LocalizedText = { vi: 'người', en: 'persons' };
const children: LocalizedText = { vi: 'trẻ em', en: 'children' };

/** "trẻ em dưới 16 tuổi". Every rule about an age says it. */
function agedPersons(who: LocalizedText, { ages }: MemberReason, { locale }: Telling): string {
  return `${who[locale]} ${agesInWords(ages as NonNullable<MemberReason['ages']>, locale)}`;
}

/** Whom the indicator is about. */
function covered(who: LocalizedText, reason: MemberReason, telling: Telling): string {
  return `${telling.locale === 'vi' ? 'chỉ số tính' : 'the indicator covers'} ${agedPersons(who, reason, telling)}`;
}

/** "trung học phổ thông, sơ cấp hoặc trung cấp". Every rule about levels says which it accepts. */
function acceptedLevels({ accepted }: MemberReason, { locale }: Telling): string {
  const labels = { ...schoolLevelLabels, ...vocationalLevelLabels };
  const names = (accepted as readonly string[]).map((level) => codeName(labels, level, locale));
  return alternatives(names, locale);
}

/** The year of birth from which members count, as only the standard says. */
function bornFrom({ indicator }: DeprivationFinding, { locale, standard }: Telling): string {
  const rule = standard?.indicators.find(({ code }) => code === indicator)?.rule;
  if (rule?.rule !== 'adult-below-level') {
    return '';
  }
  const year = String(rule.bornFrom);
  return locale === 'vi' ? `, sinh từ năm ${year},` : `, born in ${year} or later,`;
}

function schooling({ observed }: MemberReason, telling: Telling, many: boolean): string {
  return schoolingInWords(observed, telling, many);
}

function undernourished({ observed: { stunted, underweight } }: MemberReason, { locale }: Telling): string {
  const measure = stunted === true && underweight === true ? 'both' : stunted === true ? 'height' : 'weight';
  const words = {
    both: { vi: 'cả chiều cao theo tuổi và cân nặng theo tuổi', en: 'height and weight' },
    height: { vi: 'chiều cao theo tuổi', en: 'height' },
    weight: { vi: 'cân nặng theo tuổi', en: 'weight' },
  };
  return words[measure][locale];
}

/** How each of these rules is told. */
export const memberWordings: Readonly<Record<MemberRule, MemberWording>> = {
  'member-without-job-or-contract': {
    observed: ({ observed }, { locale }, many) => {
      if (observed['workStatus'] === 'wage-work') {
        return locale === 'vi'
          ? 'làm công ăn lương mà không có hợp đồng lao động'
          : `${many ? 'do' : 'does'} wage work without a labour contract`;
      }
      return locale === 'vi'
        ? 'trong độ tuổi lao động, có khả năng lao động, có nhu cầu tìm việc nhưng không có việc làm'
        : `${many ? 'are' : 'is'} of working age, able to work and seeking work, but without work`;
    },
  },
  'undernourished-child': {
    observed: (reason, telling, many) =>
      telling.locale === 'vi'
        ? `suy dinh dưỡng ${undernourished(reason, telling)}`
        : `${many ? 'have' : 'has'} low ${undernourished(reason, telling)} for age`,
    norm: (reason, telling) => covered(children, reason, telling),
  },
  'member-without-health-insurance': {
    observed: (_, { locale }, many) =>
      locale === 'vi' ? 'không có bảo hiểm y tế' : `${many ? 'have' : 'has'} no health insurance`,
    norm: (reason, telling) => covered(persons, reason, telling),
  },
  'ill-member-untreated': {
    observed: (_, { locale }, many) =>
      locale === 'vi'
        ? 'bị ốm đau nhưng không đi khám chữa bệnh'
        : `${many ? 'were' : 'was'} ill and did not seek treatment`,
  },
  'adult-without-certificate-for-age': {
    observed: schooling,
    norm: (reason, telling) =>
      telling.locale === 'vi'
        ? `${agedPersons(persons, reason, telling)} cần đang học hoặc đã có trình độ ${acceptedLevels(reason, telling)}`
        : `${agedPersons(persons, reason, telling)} should attend or have completed ${acceptedLevels(reason, telling)}`,
  },
  'adult-below-level': {
    observed: schooling,
    norm: (reason, telling, finding) =>
      telling.locale === 'vi'
        ? `${agedPersons(persons, reason, telling)}${bornFrom(finding, telling)} cần học hết ${acceptedLevels(reason, telling)} hoặc đang đi học, học nghề`
        : `${agedPersons(persons, reason, telling)}${bornFrom(finding, telling)} should have completed ${acceptedLevels(reason, telling)} or be in school or training`,
  },
  'child-not-at-level': {
    observed: schooling,
    norm: (reason, telling) =>
      telling.locale === 'vi'
        ? `${agedPersons(children, reason, telling)} cần học ${acceptedLevels(reason, telling)}`
        : `${agedPersons(children, reason, telling)} should attend ${acceptedLevels(reason, telling)}`,
  },
  'child-not-attending': {
    observed: schooling,
    norm: (reason, telling) => covered(children, reason, telling),
  },
};
