import type { HouseholdClass, PovertyGround } from '../../../vocabulary/index.ts';

/** Classes of households. Who is above all of them has no class name in law. */
export const classLabels: Readonly<Record<HouseholdClass, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  'average-living-standard': 'hộ có mức sống trung bình',
  none: 'hộ không thuộc diện nào của chuẩn',
};

/** Grounds of poverty, as the review forms of 2016 name them. */
export const groundLabels: Readonly<Record<PovertyGround, string>> = {
  income: 'nghèo về thu nhập',
  deprivation: 'nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản',
};
