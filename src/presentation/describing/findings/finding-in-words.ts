import type { DeprivationFinding } from '../../../deprivation/index.ts';
import type { LocalizedText } from '../../../vocabulary/index.ts';
import { dwellingGradeLabels, sanitationLabels, waterSourceLabels } from '../../labels/dwelling-labels.ts';
import { deviceLabels, telecomServiceLabels } from '../../labels/information-labels.ts';
import type { Telling } from '../../wording/telling.ts';
import { componentsInWords, dependantsInWords, floorAreaInWords } from './counts-in-words.ts';
import { memberWordings } from './member-wordings.ts';
import { membersInWords } from './members-in-words.ts';
import { noneOf, notAmong, thingsInWords } from './things-in-words.ts';

const byReport: LocalizedText = { vi: 'theo khai báo', en: 'as reported' };

const goodGrades: LocalizedText = { vi: 'loại nhà ở đạt yêu cầu', en: 'the grades that count' };
const goodSources: LocalizedText = { vi: 'nguồn nước đạt yêu cầu', en: 'the sources that count' };
const goodToilets: LocalizedText = { vi: 'loại nhà tiêu hợp vệ sinh', en: 'the hygienic kinds' };
const nobodyUses: LocalizedText = { vi: 'không có thành viên nào sử dụng', en: 'no member uses' };
const hasNo: LocalizedText = { vi: 'hộ không có', en: 'it has no' };
const hearsNothing: LocalizedText = {
  vi: ', và cũng không nghe được loa truyền thanh',
  en: ', and it does not hear the loudspeaker',
};

/** Who or what is behind a finding "deprived", and the threshold. */
export function findingInWords(finding: DeprivationFinding, telling: Telling): string {
  const { rule } = finding;
  switch (rule) {
    case 'reported':
      return byReport[telling.locale];
    case 'dependants-share-above':
      return dependantsInWords(finding, telling);
    case 'non-durable-components-at-least':
      return componentsInWords(finding, telling);
    case 'floor-area-per-head-below':
      return floorAreaInWords(finding, telling);
    case 'dwelling-grade-among':
      return thingsInWords(
        finding,
        { labels: dwellingGradeLabels, field: 'dwelling.grade', said: notAmong(goodGrades) },
        telling,
      );
    case 'water-source-not-among':
      return thingsInWords(
        finding,
        { labels: waterSourceLabels, field: 'waterSource', said: notAmong(goodSources) },
        telling,
      );
    case 'sanitation-not-among':
      return thingsInWords(
        finding,
        { labels: sanitationLabels, field: 'sanitation', said: notAmong(goodToilets) },
        telling,
      );
    case 'no-member-uses':
      return thingsInWords(finding, { labels: telecomServiceLabels, said: noneOf(nobodyUses) }, telling);
    case 'no-device-among':
      return thingsInWords(finding, { labels: deviceLabels, said: noneOf(hasNo) }, telling);
    case 'no-device-and-no-loudspeaker':
      return thingsInWords(finding, { labels: deviceLabels, said: noneOf(hasNo, hearsNothing) }, telling);
    default:
      return membersInWords(finding, memberWordings[rule], telling);
  }
}
