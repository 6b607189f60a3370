import type { Sentences } from '../language.ts';
import { type GuidanceKind, guidanceSentences } from '../sentences/guidance/guidance-sentences.ts';
import { classificationWords } from './classification.ts';
import { common } from './common.ts';
import { facts } from './facts.ts';

/** What to ask next, and what could change the class of a household, in Vietnamese. */
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
