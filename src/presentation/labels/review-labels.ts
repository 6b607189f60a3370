import type { ReviewStep, ReviewSubject, ScreeningOutcome, Weekday } from '../../review/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** Steps of a review that have a term. */
export const reviewStepLabels: Readonly<Record<ReviewStep, LocalizedText>> = {
  posting: { vi: 'niêm yết', en: 'posting' },
  recheck: { vi: 'phúc tra', en: 're-check' },
  'second-posting': { vi: 'niêm yết kết quả phúc tra', en: 'posting of the re-check' },
  'provincial-answer': {
    vi: 'trả lời của Chủ tịch Ủy ban nhân dân cấp tỉnh',
    en: 'answer of the chairman of the province',
  },
};

/** Whose review it is. */
export const reviewSubjectLabels: Readonly<Record<ReviewSubject, LocalizedText>> = {
  'poor-and-near-poor': { vi: 'hộ nghèo, hộ cận nghèo', en: 'poor and near-poor households' },
  'average-living-and-low-income': {
    vi: 'hộ có mức sống trung bình, người lao động có thu nhập thấp',
    en: 'households of average living standard and low-income workers',
  },
};

/** What form A decides. */
export const screeningLabels: Readonly<Record<ScreeningOutcome, LocalizedText>> = {
  scored: { vi: 'rà soát tiếp bằng phiếu B', en: 'scored with form B' },
  'screened-out': { vi: 'không phải rà soát bằng phiếu B', en: 'not scored with form B' },
};

/** Days of the week. */
export const weekdayLabels: Readonly<Record<Weekday, LocalizedText>> = {
  sunday: { vi: 'chủ nhật', en: 'Sunday' },
  monday: { vi: 'thứ hai', en: 'Monday' },
  tuesday: { vi: 'thứ ba', en: 'Tuesday' },
  wednesday: { vi: 'thứ tư', en: 'Wednesday' },
  thursday: { vi: 'thứ năm', en: 'Thursday' },
  friday: { vi: 'thứ sáu', en: 'Friday' },
  saturday: { vi: 'thứ bảy', en: 'Saturday' },
};
