import type { AmbiguousFigure, FigureOddity, FigurePer, FigureQualifier, FigureUnit } from '../../../figures/index.ts';

/** What a number counts or measures. */
export const unitLabels: Readonly<Record<FigureUnit, string>> = {
  percent: 'phần trăm',
  'percentage-points': 'điểm phần trăm',
  households: 'hộ',
  persons: 'người',
  dong: 'đồng',
  times: 'lần',
  years: 'năm',
  months: 'tháng',
  villages: 'thôn',
  communes: 'xã',
  districts: 'huyện',
  provinces: 'tỉnh',
  collectives: 'tập thể',
  'square-metres': 'mét vuông',
};

/** For each of what a number is stated. */
export const perLabels: Readonly<Record<FigurePer, string>> = {
  year: 'mỗi năm',
  month: 'mỗi tháng',
  person: 'mỗi người',
  household: 'mỗi hộ',
};

/** Words that loosen a number. */
export const qualifierLabels: Readonly<Record<FigureQualifier, string>> = {
  'more-than': 'hơn',
  nearly: 'gần',
  about: 'khoảng',
  above: 'trên',
  below: 'dưới',
  'at-least': 'từ mức này trở lên',
  'at-most': 'từ mức này trở xuống',
};

/** How the writing of a number departs from custom. */
export const oddityLabels: Readonly<Record<FigureOddity, string>> = {
  'misplaced-group-separator': 'dấu phân cách hàng nghìn đặt sai chỗ',
  'foreign-decimal-separator': 'dấu thập phân viết theo ngôn ngữ khác',
  'foreign-group-separator': 'dấu phân cách hàng nghìn viết theo ngôn ngữ khác',
  'fractional-count': 'số đếm có phần lẻ',
  'descending-range': 'hai đầu của khoảng viết ngược',
};

/** Why a text can be read in more than one way. */
export const ambiguityLabels: Readonly<Record<AmbiguousFigure['reason'], string>> = {
  separators: 'dấu chấm hoặc dấu phẩy có thể phân cách hàng nghìn hoặc phần thập phân',
  spaces: 'khoảng trắng có thể nhóm chữ số hoặc tách hai số',
  'several-figures': 'đoạn này có nhiều số',
};
