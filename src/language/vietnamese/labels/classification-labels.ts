import type { StandardDifference } from '../../../classification/index.ts';
import type { DeprivationStatus } from '../../../vocabulary/index.ts';

/** What is known of an indicator. */
export const statusLabels: Readonly<Record<DeprivationStatus, string>> = {
  deprived: 'thiếu hụt',
  'not-deprived': 'không thiếu hụt',
  unknown: 'chưa biết',
};

/** Why a class differs between two standards. */
export const differenceLabels: Readonly<Record<StandardDifference, string>> = {
  'income-bounds': 'thu nhập rơi vào mức khác',
  'deprivation-score': 'mức thiếu hụt so với ngưỡng cho kết quả khác',
  'decision-grid': 'cùng mức thu nhập và mức thiếu hụt nhưng quy tắc xếp loại khác',
  'unknown-facts': 'một trong hai chuẩn cần dữ kiện chưa biết',
  gap: 'một trong hai chuẩn còn để ngỏ',
};
