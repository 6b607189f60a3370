import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
  type ClassificationWords,
} from '../sentences/classification.ts';
import { levelInWords } from '../sentences/deprivation-words.ts';
import { type DeprivationKind, deprivationSentences } from '../sentences/deprivation.ts';
import { type GuidanceKind, guidanceSentences } from '../sentences/guidance.ts';
import { alternatives, inBrackets } from '../wording/text.ts';
import { common, facts, inputs } from './wording.ts';
import {
  areaLabels,
  classLabels,
  deviceLabels,
  differenceLabels,
  dwellingComponentLabels,
  dwellingGradeLabels,
  groundLabels,
  sanitationLabels,
  schoolLevelLabels,
  telecomServiceLabels,
  vocationalLevelLabels,
  waterSourceLabels,
} from './labels/household.ts';
import { standardLabels } from './labels/law.ts';

/** Words for classifications, in Vietnamese. */
const classificationWords: ClassificationWords = {
  classes: classLabels,
  grounds: groundLabels,
  differences: differenceLabels,
  areas: areaLabels,
  standards: standardLabels,
  inputs,
  areaNamed: (code) => `khu vực “${code}”`,
  units: { month: 'đồng/người/tháng', year: 'đồng/người/năm', points: 'điểm' },
  income: 'thu nhập bình quân',
  incomeScore: 'tổng điểm B1',
  operators: { '<=': 'không vượt mức', '<': 'dưới mức', '>': 'vượt mức', '>=': 'không dưới mức' },
  between: 'thuộc mức',
  compared: (subject, compared, unit, area, sources) =>
    `${subject} ${unit} ${compared} ${unit} của ${area}${inBrackets(sources)}`,
  gap: 'chuẩn còn để ngỏ',
  conclusion: 'kết luận',
  stillPossible: 'chưa đủ căn cứ xác định; hộ có thể là',
  neededToDecide: 'cần biết thêm',
  neededMostDecisiveFirst: 'cần biết thêm, điều quyết định nhất nêu trước',
  standardApplied: 'chuẩn áp dụng',
  differsBecause: 'kết quả khác với chuẩn nêu đầu tiên vì',
  score: {
    amount: (score, unit) => `${score} ${unit === 'indicators' ? 'chỉ số' : 'điểm thiếu hụt'}`,
    has: { indicators: 'hộ thiếu hụt', points: 'hộ có' },
    hasNone: { indicators: 'hộ không thiếu hụt chỉ số nào', points: 'hộ không có điểm thiếu hụt nào' },
    atLeast: 'ít nhất ',
    atMost: 'nhiều nhất ',
    meets: (bound) => `đạt ngưỡng từ ${bound} trở lên`,
    below: (bound) => `dưới ngưỡng ${bound}`,
    undecided: (reason, bound) => `${reason}, nên chưa xác định được hộ có đạt ngưỡng từ ${bound} trở lên hay không`,
    unknownIndicators: (count) => `còn ${count} chỉ số chưa rõ`,
    unknownScore: 'chưa biết tổng điểm B2',
    byScore: 'theo tổng điểm B2, ',
  },
};

/** Sentences about the class of a household and its reasons, in Vietnamese. */
export const classification: Sentences<ClassificationKind> = /* @__PURE__ */ classificationSentences(
  common,
  classificationWords,
);

/** Sentences about next questions, exit paths, distances and low-income workers, in Vietnamese. */
export const guidance: Sentences<GuidanceKind> = /* @__PURE__ */ guidanceSentences(common, classificationWords, {
  facts,
  incomeReaches: (amount) => `thu nhập bình quân đạt từ ${amount} đồng/người/tháng trở lên`,
  resolvesAll: (names) => `hộ khắc phục thiếu hụt về ${names}`,
  resolvesSome: (count, of, names) => `hộ khắc phục ít nhất ${count} trong ${of} thiếu hụt (${names})`,
  becomes: (changes, classes, isSettled) =>
    `nếu ${changes} thì hộ ${isSettled ? 'trở thành' : 'có thể trở thành'} ${classes}`,
  nothingMore: 'không cần hỏi thêm',
  ask: (fact, indicators) => `cần hỏi: ${fact}${indicators === undefined ? '' : `, để xét chỉ số ${indicators}`}`,
  distance: {
    dong: (amount) => `${amount} đồng`,
    atLine: (line, isWithin) =>
      `thu nhập bình quân đúng bằng mức ${line}, ${isWithin ? 'chưa vượt mức' : 'không còn dưới mức'}`,
    fromLine: (line, distance, isBelow) =>
      `thu nhập bình quân ${isBelow ? 'thấp hơn' : 'cao hơn'} mức ${line} là ${distance}`,
    atCutOff: 'mức thiếu hụt vừa đạt ngưỡng',
    fromCutOff: (distance, isAbove) => `mức thiếu hụt ${isAbove ? 'vượt ngưỡng' : 'thấp hơn ngưỡng'} ${distance}`,
  },
  lowIncomeWorkers: {
    are: 'các thành viên đi làm là người lao động có thu nhập thấp',
    areNot: 'các thành viên đi làm không phải là người lao động có thu nhập thấp',
    classOfHousehold: 'loại hộ',
    undecided: 'chưa xác định được các thành viên đi làm có phải là người lao động có thu nhập thấp hay không',
  },
});

/** Sentences about the deprivations of a household, in Vietnamese. */
export const deprivation: Sentences<DeprivationKind> = /* @__PURE__ */ deprivationSentences(common, {
  facts,
  deprivedIn: 'hộ thiếu hụt về',
  notDeprivedIn: 'hộ không thiếu hụt về',
  noIndicators: 'chuẩn không xét chỉ số thiếu hụt nào',
  undecided: (indicator) => `chưa rõ hộ có thiếu hụt về ${indicator} hay không`,
  needed: 'cần biết thêm',
  toReport: 'tình trạng này phải được khai báo',
  gap: 'chuẩn còn để ngỏ',
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
    levelInWords(completed, 'chưa học hết cấp nào', (name) => `đã học hết ${name}`),
    levelInWords(attends, 'hiện không đi học', (name) => `đang học ${name}`),
    levelInWords(trains, 'không học nghề', (name) => `đang học nghề trình độ ${name}`),
    diplomas === undefined ? undefined : `có bằng, chứng chỉ nghề trình độ ${diplomas}`,
    hasNoDiploma ? 'không có bằng, chứng chỉ nghề' : undefined,
    hasNoCertificate ? 'không có chứng nhận đào tạo tại nơi làm việc' : undefined,
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
  facilities: {
    'dwelling-grade-among': {
      labels: dwellingGradeLabels,
      phrase: (accepted, facility) => `${facility}; loại nhà ở đạt yêu cầu: ${accepted.join('; ')}`,
    },
    'water-source-not-among': {
      labels: waterSourceLabels,
      phrase: (accepted, facility) => `${facility}; nguồn nước đạt yêu cầu: ${accepted.join('; ')}`,
    },
    'sanitation-not-among': {
      labels: sanitationLabels,
      phrase: (accepted, facility) => `${facility}; loại nhà tiêu hợp vệ sinh: ${accepted.join('; ')}`,
    },
    'no-member-uses': {
      labels: telecomServiceLabels,
      phrase: (accepted) => `không có thành viên nào sử dụng ${alternatives(accepted, common)}`,
    },
    'no-device-among': {
      labels: deviceLabels,
      phrase: (accepted) => `hộ không có ${alternatives(accepted, common)}`,
    },
    'no-device-and-no-loudspeaker': {
      labels: deviceLabels,
      phrase: (accepted) => `hộ không có ${alternatives(accepted, common)}, và cũng không nghe được loa truyền thanh`,
    },
  },
});

const covers = (who: string): string => `chỉ số tính ${who}`;
