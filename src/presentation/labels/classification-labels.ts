import type { StandardDifference } from '../../classification/index.ts';
import type { DeprivationStatus, LocalizedText } from '../../vocabulary/index.ts';

/** What is known of an indicator. */
export const statusLabels: Readonly<Record<DeprivationStatus, LocalizedText>> = {
  deprived: { vi: 'thiếu hụt', en: 'deprived' },
  'not-deprived': { vi: 'không thiếu hụt', en: 'not deprived' },
  unknown: { vi: 'chưa biết', en: 'unknown' },
};

/** Why a class differs between two standards. */
export const differenceLabels: Readonly<Record<StandardDifference, LocalizedText>> = {
  'income-bounds': { vi: 'thu nhập rơi vào mức khác', en: 'the income falls into another band' },
  'deprivation-score': {
    vi: 'mức thiếu hụt so với ngưỡng cho kết quả khác',
    en: 'the deprivations stand otherwise to the cut-off',
  },
  'decision-grid': {
    vi: 'cùng mức thu nhập và mức thiếu hụt nhưng quy tắc xếp loại khác',
    en: 'the same band and deprivations give another class',
  },
  'unknown-facts': {
    vi: 'một trong hai chuẩn cần dữ kiện chưa biết',
    en: 'one of the two standards asks for facts that are not known',
  },
  gap: { vi: 'một trong hai chuẩn còn để ngỏ', en: 'one of the two standards leaves the class open' },
};
