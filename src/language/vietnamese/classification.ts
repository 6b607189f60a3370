import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
} from '../sentences/classification/classification-sentences.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { common } from './common.ts';
import { facts, inputs } from './facts.ts';
import { areaLabels } from './labels/area-labels.ts';
import { classLabels, groundLabels } from './labels/class-labels.ts';
import { differenceLabels } from './labels/classification-labels.ts';
import { standardLabels } from './labels/standard-labels.ts';

/** The class of a household, what it follows from, and what could change it, in Vietnamese. */
export const classification: Sentences<ClassificationKind> = /* @__PURE__ */ classificationSentences(common, {
  classes: classLabels,
  grounds: groundLabels,
  differences: differenceLabels,
  areas: areaLabels,
  standards: standardLabels,
  facts,
  inputs,
  areaNamed: (code) => `khu vực “${code}”`,
  units: { month: 'đồng/người/tháng', year: 'đồng/người/năm', points: 'điểm' },
  income: 'thu nhập bình quân',
  incomeScore: 'tổng điểm B1',
  operators: { '<=': 'không vượt mức', '<': 'dưới mức', '>': 'vượt mức', '>=': 'không dưới mức' },
  between: 'thuộc mức',
  compared: (subject, compared, unit, area, sources) =>
    `${subject} ${unit} ${compared} ${unit} của ${area}${inBrackets(sources)}`,
  leavesOpen: 'chuẩn còn để ngỏ',
  conclusion: 'kết luận',
  stillPossible: 'chưa đủ căn cứ xác định; hộ có thể là',
  neededToDecide: 'cần biết thêm',
  neededMostDecisiveFirst: 'cần biết thêm, điều quyết định nhất nêu trước',
  standardApplied: 'chuẩn áp dụng',
  differsBecause: 'kết quả khác với chuẩn nêu đầu tiên vì',
  incomeReaches: (amount) => `thu nhập bình quân đạt từ ${amount} đồng/người/tháng trở lên`,
  resolvesAll: (names) => `hộ khắc phục thiếu hụt về ${names}`,
  resolvesSome: (count, of, names) => `hộ khắc phục ít nhất ${count} trong ${of} thiếu hụt (${names})`,
  becomes: (changes, classes, isSettled) =>
    `nếu ${changes} thì hộ ${isSettled ? 'trở thành' : 'có thể trở thành'} ${classes}`,
  nothingMore: 'không cần hỏi thêm',
  ask: (fact, indicators) => `cần hỏi: ${fact}${indicators === undefined ? '' : `, để xét chỉ số ${indicators}`}`,
  score: {
    amount: (score, unit) => `${score} ${unit === 'indicators' ? 'chỉ số' : 'điểm thiếu hụt'}`,
    has: { indicators: 'hộ thiếu hụt', points: 'hộ có' },
    hasNone: { indicators: 'hộ không thiếu hụt chỉ số nào', points: 'hộ không có điểm thiếu hụt nào' },
    atLeast: 'ít nhất ',
    atMost: 'nhiều nhất ',
    meets: (bound) => `đạt ngưỡng từ ${bound} trở lên`,
    below: (bound) => `dưới ngưỡng ${bound}`,
    open: (because, bound) => `${because}, nên chưa xác định được hộ có đạt ngưỡng từ ${bound} trở lên hay không`,
    unknownIndicators: (count) => `còn ${count} chỉ số chưa rõ`,
    unknownScore: 'chưa biết tổng điểm B2',
    byScore: 'theo tổng điểm B2, ',
  },
  distance: {
    dong: (amount) => `${amount} đồng`,
    atLine: (line, isWithin) =>
      `thu nhập bình quân đúng bằng mức ${line}, ${isWithin ? 'chưa vượt mức' : 'không còn dưới mức'}`,
    fromLine: (line, far, isBelow) => `thu nhập bình quân ${isBelow ? 'thấp hơn' : 'cao hơn'} mức ${line} là ${far}`,
    atCutOff: 'mức thiếu hụt vừa đạt ngưỡng',
    fromCutOff: (far, isAbove) => `mức thiếu hụt ${isAbove ? 'vượt ngưỡng' : 'thấp hơn ngưỡng'} ${far}`,
  },
  lowIncomeWorkers: {
    are: 'các thành viên đi làm là người lao động có thu nhập thấp',
    areNot: 'các thành viên đi làm không phải là người lao động có thu nhập thấp',
    classOfHousehold: 'loại hộ',
    open: 'chưa xác định được các thành viên đi làm có phải là người lao động có thu nhập thấp hay không',
  },
});
