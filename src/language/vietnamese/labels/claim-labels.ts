import type {
  AverageRemark,
  ClaimKind,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../../../claims/index.ts';

/** Kinds of claim. */
export const claimLabels: Readonly<Record<ClaimKind, string>> = {
  share: 'tỷ lệ',
  sum: 'tổng',
  difference: 'mức tăng, giảm',
  average: 'mức tăng, giảm bình quân',
  'implied-total': 'tổng số suy ra',
  flow: 'biến động trong kỳ',
  attainment: 'mức hoàn thành kế hoạch',
};

/** What a check finds. */
export const verdictLabels: Readonly<Record<ClaimVerdict, string>> = {
  reproduces: 'khớp',
  'reproduces-oddly': 'chỉ khớp theo cách tính khác thường',
  'does-not-reproduce': 'không khớp',
  'not-checkable': 'chưa đủ căn cứ kiểm tra',
};

/** Why a claim cannot be checked. */
export const notCheckableLabels: Readonly<Record<NotCheckableReason, string>> = {
  'operand-not-printed': 'nguồn không in con số cần dùng',
  'ambiguous-operand': 'có con số đọc được theo nhiều cách',
  'qualified-operand': 'số công bố chỉ khớp với một phần các giá trị mà số đã cho cho phép',
  'divisor-not-stated': 'nguồn không nêu số bước hoặc hai thời điểm để chia',
};

/** Ways to round, and what stands in for one where the printed figure is loosened. */
export const roundingLabels: Readonly<Record<Reproduction['rounding'], string>> = {
  'half-up': 'làm tròn thông thường',
  'half-even': 'làm tròn nửa về số chẵn',
  truncate: 'cắt bỏ các chữ số thừa',
  up: 'làm tròn lên',
  down: 'làm tròn xuống',
  qualifier: 'xét theo từ ngữ kèm theo số',
};

/** From which values of the operands a figure comes out. */
export const operandsLabels: Readonly<Record<Reproduction['operands'], string>> = {
  'as-printed': 'từ các số như đã in',
  'within-rounding': 'từ các giá trị khác cũng được in thành số đã in',
};

/** What a divisor is. */
export const divisorLabels: Readonly<Record<DivisorMeaning, string>> = {
  'stated-steps': 'số bước nguồn nêu',
  'steps-between-moments': 'số bước giữa hai thời điểm nguồn nêu',
  'calendar-years-named': 'số năm tính cả năm đầu và năm cuối',
  'difference-of-years': 'năm cuối trừ năm đầu',
  'one-step-more': 'thêm một bước',
  'one-step-fewer': 'bớt một bước',
};

/** What else is worth knowing of an average. */
export const remarkLabels: Readonly<Record<AverageRemark, string>> = {
  'steps-contradict-moments': 'số bước nguồn nêu không bằng số bước giữa hai thời điểm nguồn nêu',
  'moments-do-not-reproduce': 'chia theo hai thời điểm nguồn nêu thì không ra số công bố',
};
