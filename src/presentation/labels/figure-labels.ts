import type { AmbiguousFigure, FigureOddity, FigurePer, FigureQualifier, FigureUnit } from '../../figures/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** What a number counts or measures. */
export const unitLabels: Readonly<Record<FigureUnit, LocalizedText>> = {
  percent: { vi: 'phần trăm', en: 'percent' },
  'percentage-points': { vi: 'điểm phần trăm', en: 'percentage points' },
  households: { vi: 'hộ', en: 'households' },
  persons: { vi: 'người', en: 'persons' },
  dong: { vi: 'đồng', en: 'VND' },
  times: { vi: 'lần', en: 'times' },
  years: { vi: 'năm', en: 'years' },
  months: { vi: 'tháng', en: 'months' },
  villages: { vi: 'thôn', en: 'villages' },
  communes: { vi: 'xã', en: 'communes' },
  districts: { vi: 'huyện', en: 'districts' },
  provinces: { vi: 'tỉnh', en: 'provinces' },
  collectives: { vi: 'tập thể', en: 'collectives' },
  'square-metres': { vi: 'mét vuông', en: 'square metres' },
};

/** For each of what a number is stated. */
export const perLabels: Readonly<Record<FigurePer, LocalizedText>> = {
  year: { vi: 'mỗi năm', en: 'per year' },
  month: { vi: 'mỗi tháng', en: 'per month' },
  person: { vi: 'mỗi người', en: 'per person' },
  household: { vi: 'mỗi hộ', en: 'per household' },
};

/** Words that loosen a number. */
export const qualifierLabels: Readonly<Record<FigureQualifier, LocalizedText>> = {
  'more-than': { vi: 'hơn', en: 'more than' },
  nearly: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
  above: { vi: 'trên', en: 'above' },
  below: { vi: 'dưới', en: 'below' },
  'at-least': { vi: 'từ mức này trở lên', en: 'at least' },
  'at-most': { vi: 'từ mức này trở xuống', en: 'at most' },
};

/** How the writing of a number departs from custom. */
export const oddityLabels: Readonly<Record<FigureOddity, LocalizedText>> = {
  'misplaced-group-separator': {
    vi: 'dấu phân cách hàng nghìn đặt sai chỗ',
    en: 'the thousands separator is misplaced',
  },
  'foreign-decimal-separator': {
    vi: 'dấu thập phân viết theo ngôn ngữ khác',
    en: 'the decimal separator is that of another language',
  },
  'foreign-group-separator': {
    vi: 'dấu phân cách hàng nghìn viết theo ngôn ngữ khác',
    en: 'the thousands separator is that of another language',
  },
  'fractional-count': { vi: 'số đếm có phần lẻ', en: 'a count with decimals' },
  'descending-range': { vi: 'hai đầu của khoảng viết ngược', en: 'the ends of the range stand in reverse' },
};

/** Why a text can be read in more than one way. */
export const ambiguityLabels: Readonly<Record<AmbiguousFigure['reason'], LocalizedText>> = {
  separators: {
    vi: 'dấu chấm hoặc dấu phẩy có thể phân cách hàng nghìn hoặc phần thập phân',
    en: 'a dot or comma may mark thousands or decimals',
  },
  spaces: {
    vi: 'khoảng trắng có thể nhóm chữ số hoặc tách hai số',
    en: 'a blank may group digits or part two numbers',
  },
  'several-figures': { vi: 'đoạn này có nhiều số', en: 'the text holds more than one number' },
};
