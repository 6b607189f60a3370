import type { HouseholdClass, LocalizedText, PovertyGround } from '../../vocabulary/index.ts';

/** Classes of households. Who is above all of them has no class name in law. */
export const classLabels: Readonly<Record<HouseholdClass, LocalizedText>> = {
  poor: { vi: 'hộ nghèo', en: 'poor household' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor household' },
  'average-living-standard': { vi: 'hộ có mức sống trung bình', en: 'household of average living standard' },
  none: { vi: 'hộ không thuộc diện nào của chuẩn', en: 'household in no class of the standard' },
};

/** Grounds of poverty, as the review forms of 2016 name them. */
export const groundLabels: Readonly<Record<PovertyGround, LocalizedText>> = {
  income: { vi: 'nghèo về thu nhập', en: 'poor by income' },
  deprivation: { vi: 'nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản', en: 'poor by deprivation' },
};
