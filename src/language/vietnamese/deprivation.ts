import type { Sentences } from '../language.ts';
import { type DeprivationKind, deprivationSentences } from '../sentences/deprivation/deprivation-sentences.ts';
import { levelInWords } from '../sentences/deprivation/level-in-words.ts';
import { alternatives } from '../wording/alternatives.ts';
import { common } from './common.ts';
import { facts } from './facts.ts';
import {
  dwellingComponentLabels,
  dwellingGradeLabels,
  sanitationLabels,
  waterSourceLabels,
} from './labels/dwelling-labels.ts';
import { deviceLabels, telecomServiceLabels } from './labels/information-labels.ts';
import { schoolLevelLabels, vocationalLevelLabels } from './labels/schooling-labels.ts';

/** The deprivations of a household, in Vietnamese. */
export const deprivation: Sentences<DeprivationKind> = /* @__PURE__ */ deprivationSentences(common, {
  facts,
  deprivedIn: 'hộ thiếu hụt về',
  notDeprivedIn: 'hộ không thiếu hụt về',
  noIndicators: 'chuẩn không xét chỉ số thiếu hụt nào',
  isOpen: (indicator) => `chưa rõ hộ có thiếu hụt về ${indicator} hay không`,
  needed: 'cần biết thêm',
  toReport: 'tình trạng này phải được khai báo',
  leftOpen: 'chuẩn còn để ngỏ',
  byReport: 'theo khai báo',
  ages: (from, under) => {
    if (from === undefined) {
      return `dưới ${under} tuổi`;
    }
    return under === undefined ? `từ đủ ${from} tuổi trở lên` : `từ đủ ${from} đến dưới ${under} tuổi`;
  },
  members: () => 'thành viên',
  aged: (years) => `${years} tuổi`,
  agesAsOf: (day) => `tuổi tính đến ${day}`,
  schoolLevels: schoolLevelLabels,
  vocationalLevels: vocationalLevelLabels,
  schooling: ({ completed, attends, trains, diplomas, hasNoDiploma, hasNoCertificate }) => [
    ...levelInWords(completed, 'chưa học hết cấp nào', (name) => `đã học hết ${name}`),
    ...levelInWords(attends, 'hiện không đi học', (name) => `đang học ${name}`),
    ...levelInWords(trains, 'không học nghề', (name) => `đang học nghề trình độ ${name}`),
    ...(diplomas === undefined ? [] : [`có bằng, chứng chỉ nghề trình độ ${diplomas}`]),
    ...(hasNoDiploma ? ['không có bằng, chứng chỉ nghề'] : []),
    ...(hasNoCertificate ? ['không có chứng nhận đào tạo tại nơi làm việc'] : []),
  ],
  memberRules: {
    'member-without-job-or-contract': {
      observed: ({ observed }) =>
        observed['workStatus'] === 'wage-work'
          ? 'làm công ăn lương mà không có hợp đồng lao động'
          : 'trong độ tuổi lao động, có khả năng lao động, có nhu cầu tìm việc nhưng không có việc làm',
    },
    'undernourished-child': {
      observed: ({ observed: { stunted, underweight } }) => {
        if (stunted !== true) {
          return 'suy dinh dưỡng cân nặng theo tuổi';
        }
        return `suy dinh dưỡng ${underweight === true ? 'cả chiều cao theo tuổi và cân nặng theo tuổi' : 'chiều cao theo tuổi'}`;
      },
      norm: ({ ages }) => covers(`trẻ em ${ages}`),
    },
    'member-without-health-insurance': {
      observed: () => 'không có bảo hiểm y tế',
      norm: ({ ages }) => covers(`người ${ages}`),
    },
    'ill-member-untreated': {
      observed: () => 'bị ốm đau nhưng không đi khám chữa bệnh',
    },
    'adult-without-certificate-for-age': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages, accepted }) => `người ${ages} cần đang học hoặc đã có trình độ ${accepted}`,
    },
    'adult-below-level': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages, accepted, bornFrom }) =>
        `người ${ages}${bornFrom === undefined ? '' : `, sinh từ năm ${bornFrom},`} cần học hết ${accepted} hoặc đang đi học, học nghề`,
    },
    'child-not-at-level': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages, accepted }) => `trẻ em ${ages} cần học ${accepted}`,
    },
    'child-not-attending': {
      observed: ({ schooling }) => schooling,
      norm: ({ ages }) => covers(`trẻ em ${ages}`),
    },
  },
  components: dwellingComponentLabels,
  dependants: (count, isLeast, _, members, names, percent) =>
    `${isLeast ? 'ít nhất ' : ''}${count} trong ${members} người của hộ là người phụ thuộc, gồm ${names}; ngưỡng là trên ${percent}% số người trong hộ`,
  nonDurable: (names, threshold) =>
    `${names} không làm bằng vật liệu bền chắc; ngưỡng là từ ${threshold} trong 3 kết cấu chính trở lên`,
  floorArea: (area, heads, _, bound) => `${area} m² cho ${heads} người, dưới ${bound} m²/người`,
  things: {
    'dwelling-grade-among': {
      labels: dwellingGradeLabels,
      said: (accepted, thing) => `${thing}; loại nhà ở đạt yêu cầu: ${accepted.join('; ')}`,
    },
    'water-source-not-among': {
      labels: waterSourceLabels,
      said: (accepted, thing) => `${thing}; nguồn nước đạt yêu cầu: ${accepted.join('; ')}`,
    },
    'sanitation-not-among': {
      labels: sanitationLabels,
      said: (accepted, thing) => `${thing}; loại nhà tiêu hợp vệ sinh: ${accepted.join('; ')}`,
    },
    'no-member-uses': {
      labels: telecomServiceLabels,
      said: (accepted) => `không có thành viên nào sử dụng ${alternatives(accepted, common)}`,
    },
    'no-device-among': {
      labels: deviceLabels,
      said: (accepted) => `hộ không có ${alternatives(accepted, common)}`,
    },
    'no-device-and-no-loudspeaker': {
      labels: deviceLabels,
      said: (accepted) => `hộ không có ${alternatives(accepted, common)}, và cũng không nghe được loa truyền thanh`,
    },
  },
});

const covers = (who: string): string => `chỉ số tính ${who}`;
