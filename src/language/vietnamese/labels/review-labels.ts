import type { ReviewStep, ReviewSubject } from '../../../law/index.ts';
import type { ScreeningOutcome, Weekday } from '../../../review/index.ts';

/** Steps of a review that have a term. */
export const reviewStepLabels: Readonly<Record<ReviewStep, string>> = {
  posting: 'niêm yết',
  recheck: 'phúc tra',
  'second-posting': 'niêm yết kết quả phúc tra',
  'provincial-answer': 'trả lời của Chủ tịch Ủy ban nhân dân cấp tỉnh',
};

/** Whose review it is. */
export const reviewSubjectLabels: Readonly<Record<ReviewSubject, string>> = {
  'poor-and-near-poor': 'hộ nghèo, hộ cận nghèo',
  'average-living-and-low-income': 'hộ có mức sống trung bình, người lao động có thu nhập thấp',
};

/** What form A decides. */
export const screeningLabels: Readonly<Record<ScreeningOutcome, string>> = {
  scored: 'rà soát tiếp bằng phiếu B',
  'screened-out': 'không phải rà soát bằng phiếu B',
};

/** Days of the week. */
export const weekdayLabels: Readonly<Record<Weekday, string>> = {
  sunday: 'chủ nhật',
  monday: 'thứ hai',
  tuesday: 'thứ ba',
  wednesday: 'thứ tư',
  thursday: 'thứ năm',
  friday: 'thứ sáu',
  saturday: 'thứ bảy',
};
