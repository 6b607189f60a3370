import type {
  AverageRemark,
  ClaimKind,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../../figures/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** Kinds of claim. */
export const claimLabels: Readonly<Record<ClaimKind, LocalizedText>> = {
  share: { vi: 'tỷ lệ', en: 'share' },
  sum: { vi: 'tổng', en: 'sum' },
  difference: { vi: 'mức tăng, giảm', en: 'difference' },
  average: { vi: 'mức tăng, giảm bình quân', en: 'average change' },
  'implied-total': { vi: 'tổng số suy ra', en: 'implied total' },
  flow: { vi: 'biến động trong kỳ', en: 'flow' },
  attainment: { vi: 'mức hoàn thành kế hoạch', en: 'attainment of a plan' },
};

/** What a check finds. */
export const verdictLabels: Readonly<Record<ClaimVerdict, LocalizedText>> = {
  reproduces: { vi: 'khớp', en: 'reproduces' },
  'reproduces-oddly': { vi: 'chỉ khớp theo cách tính khác thường', en: 'reproduces oddly' },
  'does-not-reproduce': { vi: 'không khớp', en: 'does not reproduce' },
  'not-checkable': { vi: 'chưa đủ căn cứ kiểm tra', en: 'not checkable' },
};

/** Why a claim cannot be checked. */
export const notCheckableLabels: Readonly<Record<NotCheckableReason, LocalizedText>> = {
  'operand-not-printed': { vi: 'nguồn không in con số cần dùng', en: 'the source does not print a figure' },
  'ambiguous-operand': {
    vi: 'có con số đọc được theo nhiều cách',
    en: 'a figure can be read in several ways',
  },
  'qualified-operand': {
    vi: 'số công bố chỉ khớp với một phần các giá trị mà số đã cho cho phép',
    en: 'the printed figure follows from some, not all, of the values that the operands allow',
  },
  'divisor-not-stated': {
    vi: 'nguồn không nêu số bước hoặc hai thời điểm để chia',
    en: 'the source states neither steps nor moments to divide by',
  },
};

/** Ways to round, and what stands in for one where the printed figure is loosened. */
export const roundingLabels: Readonly<Record<Reproduction['rounding'], LocalizedText>> = {
  'half-up': { vi: 'làm tròn thông thường', en: 'rounding half up' },
  'half-even': { vi: 'làm tròn nửa về số chẵn', en: 'rounding half to even' },
  truncate: { vi: 'cắt bỏ các chữ số thừa', en: 'truncation' },
  up: { vi: 'làm tròn lên', en: 'rounding up' },
  down: { vi: 'làm tròn xuống', en: 'rounding down' },
  qualifier: { vi: 'xét theo từ ngữ kèm theo số', en: 'what its words allow' },
};

/** From which values of the operands a figure comes out. */
export const operandsLabels: Readonly<Record<Reproduction['operands'], LocalizedText>> = {
  'as-printed': { vi: 'từ các số như đã in', en: 'from the operands as printed' },
  'within-rounding': {
    vi: 'từ các giá trị khác cũng được in thành số đã in',
    en: 'from other values that print as the operands do',
  },
};

/** What a divisor is. */
export const divisorLabels: Readonly<Record<DivisorMeaning, LocalizedText>> = {
  'stated-steps': { vi: 'số bước nguồn nêu', en: 'the steps that the source states' },
  'steps-between-moments': { vi: 'số bước giữa hai thời điểm nguồn nêu', en: 'the steps between its moments' },
  'calendar-years-named': { vi: 'số năm tính cả năm đầu và năm cuối', en: 'all calendar years named' },
  'difference-of-years': { vi: 'năm cuối trừ năm đầu', en: 'the last year minus the first' },
  'one-step-more': { vi: 'thêm một bước', en: 'one step more' },
  'one-step-fewer': { vi: 'bớt một bước', en: 'one step fewer' },
};

/** What else is worth knowing of an average. */
export const remarkLabels: Readonly<Record<AverageRemark, LocalizedText>> = {
  'steps-contradict-moments': {
    vi: 'số bước nguồn nêu không bằng số bước giữa hai thời điểm nguồn nêu',
    en: 'the stated steps are not those between the stated moments',
  },
  'moments-do-not-reproduce': {
    vi: 'chia theo hai thời điểm nguồn nêu thì không ra số công bố',
    en: 'the steps between the stated moments do not give the printed figure',
  },
};
