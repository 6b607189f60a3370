import type { Sentences } from '../language.ts';
import { type ReviewKind, reviewSentences } from '../sentences/review/review-sentences.ts';
import { common } from './common.ts';
import { indicatorLabels } from './labels/indicator-labels.ts';
import { reviewStepLabels, reviewSubjectLabels, screeningLabels } from './labels/review-labels.ts';

/** The results of a review, in Vietnamese. */
export const review: Sentences<ReviewKind> = /* @__PURE__ */ reviewSentences(common, {
  outcomes: screeningLabels,
  steps: reviewStepLabels,
  subjects: reviewSubjectLabels,
  indicators: indicatorLabels,
  household: (outcome) => `hộ ${outcome}`,
  screeningOpen: 'chưa rõ hộ có phải rà soát bằng phiếu B hay không',
  needed: 'cần biết thêm',
  unnamed: 'các tiêu chí chưa nêu',
  rules: {
    'exit-review': 'rà soát để ra khỏi danh sách chỉ dùng phiếu B',
    authority: 'theo quyết định của chính quyền địa phương',
  },
  criteria: (met, bound) => `đạt ${met} tiêu chí của phiếu A, ngưỡng là từ ${bound} tiêu chí trở lên`,
  score: 'tổng điểm rà soát',
  points: 'điểm',
  period: (from, until) => `rà soát định kỳ được thực hiện từ ${from} đến ${until}`,
  reportsBefore: (days) => `kết quả được báo cáo trước ${days}`,
  regular: (from, decidedUntil) =>
    `rà soát thường xuyên được thực hiện từ ${from}, quyết định chậm nhất ${decidedUntil}`,
  deadline: (step, subject, until, workingDays) =>
    `${step} (${subject}): đến hết ${until}, ${workingDays} ngày làm việc`,
});
