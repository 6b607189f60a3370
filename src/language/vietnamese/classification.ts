import type { Sentences } from '../language.ts';
import {
  type ClassificationKind,
  classificationSentences,
} from '../sentences/classification/classification-sentences.ts';
import type { ClassificationWords } from '../sentences/classification/classification-words.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { common } from './common.ts';
import { inputs } from './facts.ts';
import { areaLabels } from './labels/area-labels.ts';
import { classLabels, groundLabels } from './labels/class-labels.ts';
import { differenceLabels } from './labels/classification-labels.ts';
import { standardLabels } from './labels/standard-labels.ts';

/** Words for the class of a household, in Vietnamese. */
export const classificationWords: ClassificationWords = {
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
  leavesOpen: 'chuẩn còn để ngỏ',
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
    open: (because, bound) => `${because}, nên chưa xác định được hộ có đạt ngưỡng từ ${bound} trở lên hay không`,
    unknownIndicators: (count) => `còn ${count} chỉ số chưa rõ`,
    unknownScore: 'chưa biết tổng điểm B2',
    byScore: 'theo tổng điểm B2, ',
  },
};

/** The class of a household and what it follows from, in Vietnamese. */
export const classification: Sentences<ClassificationKind> = /* @__PURE__ */ classificationSentences(
  common,
  classificationWords,
);
