import type {
  DynamicsColumnName,
  DynamicsRule,
  DynamicsState,
  DynamicsTableCode,
  FlowBase,
  FlowRule,
  HouseholdEvent,
  ListStatus,
} from '../../../dynamics/index.ts';
import type { ErrorCode } from '../../../foundation/errors/index.ts';
import type { LegalActType, ReviewStep, ReviewSubject, StandardId } from '../../../law/index.ts';
import type { ScreeningOutcome, Weekday } from '../../../review/index.ts';
import type { Evidence, GapKind } from '../../../vocabulary/index.ts';

/** Types of legal act; they keep their capital within a sentence. */
export const actLabels: Readonly<Record<LegalActType, string>> = {
  decree: 'Nghị định',
  decision: 'Quyết định',
  circular: 'Thông tư',
  resolution: 'Nghị quyết',
};

/** How well a value is attested. */
export const evidenceLabels: Readonly<Record<Evidence, string>> = {
  confirmed: 'đã đối chiếu',
  'official-text': 'theo văn bản chính thức',
  'single-source': 'theo một nguồn duy nhất',
  draft: 'theo dự thảo',
  disputed: 'các nguồn ghi khác nhau',
  unconfirmed: 'chưa được xác nhận',
};

/** Kinds of gap. */
export const gapLabels: Readonly<Record<GapKind, string>> = {
  undetermined: 'chưa rõ',
  incomplete: 'chưa đầy đủ',
  conflict: 'các nguồn mâu thuẫn',
};

/** Standards of the library, as they name themselves. */
export const standardLabels: Readonly<Record<StandardId, string>> = {
  'vn-2001': 'Chuẩn nghèo 2001–2005',
  'vn-2006': 'Chuẩn nghèo 2006–2010',
  'vn-2011': 'Chuẩn nghèo, cận nghèo 2011–2015',
  'vn-2016': 'Chuẩn nghèo đa chiều 2016–2021',
  'vn-2022': 'Chuẩn nghèo đa chiều 2022–2026',
  'vn-2027': 'Chuẩn nghèo đa chiều 2027–2030',
  'hanoi-2011': 'Chuẩn nghèo của Hà Nội 2011–2015',
  'binh-duong-2016': 'Chuẩn nghèo của Bình Dương 2016–2021',
  'da-nang-2016': 'Chuẩn nghèo của Đà Nẵng 2016–2020',
  'hanoi-2016': 'Chuẩn nghèo đa chiều của Hà Nội 2016–2021',
  'ho-chi-minh-city-2016': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2016–2018',
  'ho-chi-minh-city-2019': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2019–2020',
  'ho-chi-minh-city-2021': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh 2021–2024',
  'dong-nai-2022': 'Chuẩn nghèo đa chiều của Đồng Nai 2022–2025',
  'hanoi-2022': 'Chuẩn nghèo đa chiều của Hà Nội 2022–2025',
  'quang-ninh-2023': 'Chuẩn nghèo đa chiều của Quảng Ninh 2023–2025',
  'ho-chi-minh-city-2024': 'Chuẩn nghèo đa chiều của Thành phố Hồ Chí Minh từ tháng 10/2024',
  'bac-ninh-2025': 'Chuẩn nghèo đa chiều của Bắc Ninh 2025',
};

/** Error codes. */
export const errorLabels: Readonly<Record<ErrorCode, string>> = {
  'invalid-date': 'ngày không hợp lệ',
  'invalid-number': 'số không hợp lệ',
  'negative-value': 'giá trị âm',
  'fractional-count': 'số đếm phải là số nguyên',
  'out-of-range': 'vượt giới hạn cho phép',
  'invalid-value': 'giá trị không hợp lệ',
  'unknown-field': 'trường không có trong dữ liệu đầu vào',
  'missing-value': 'thiếu giá trị bắt buộc',
  'empty-input': 'không có dữ liệu',
  'unknown-area': 'khu vực không có trong chuẩn',
  'unknown-indicator': 'chỉ số không có trong chuẩn',
  'duplicate-indicator': 'chỉ số lặp lại',
  'unknown-condition': 'điều kiện không có trong chuẩn',
  'duplicate-code': 'mã lặp lại',
  'unknown-reference': 'tham chiếu đến mục không có',
  'unknown-rule': 'quy tắc không được hỗ trợ',
  'wrong-order': 'sai thứ tự',
  'unknown-code': 'mã không có tên gọi',
  'not-in-standard': 'chuẩn không quy định điều được hỏi',
  'no-standard-in-force': 'không có chuẩn nào áp dụng vào ngày này',
  'overlapping-periods': 'nhiều chuẩn cùng áp dụng vào một ngày',
  'invalid-standard': 'chuẩn không hợp lệ',
  'different-standards': 'kết quả theo các chuẩn khác nhau, không so sánh được',
  'invalid-point-table': 'bảng điểm không hợp lệ',
  'invalid-household': 'dữ kiện của hộ không hợp lệ',
  'text-too-long': 'văn bản quá dài',
  'unreadable-figure': 'không đọc được con số',
  'invalid-claim': 'phát biểu không kiểm tra được vì thiếu hoặc sai thành phần',
  'division-by-zero': 'chia cho số không',
  'invalid-unit-code': 'mã đơn vị hành chính không hợp lệ',
  'wrong-level': 'sai cấp hành chính',
  'overlapping-states': 'các giai đoạn của một đơn vị chồng lên nhau',
  'outlives-parent': 'đơn vị tồn tại ngoài thời gian của đơn vị cấp trên',
  'circular-reference': 'tham chiếu vòng tròn',
  'invalid-registry': 'bảng đơn vị hành chính không hợp lệ',
  'conflicting-observations': 'các số liệu của cùng một thời điểm mâu thuẫn nhau',
};

/** Changes of a household from one list to the next. */
export const dynamicsStateLabels: Readonly<Record<DynamicsState, string>> = {
  unchanged: 'không thay đổi',
  'left-poverty': 'thoát nghèo',
  'left-near-poverty': 'thoát cận nghèo',
  'became-poor': 'hộ cận nghèo trở thành hộ nghèo',
  'relapsed-into-poverty': 'tái nghèo',
  'relapsed-into-near-poverty': 'tái cận nghèo',
  'newly-poor': 'hộ nghèo phát sinh mới',
  'newly-near-poor': 'hộ cận nghèo phát sinh mới',
  other: 'biến động khác',
};

/** Statuses of a household in a list. */
export const listStatusLabels: Readonly<Record<ListStatus, string>> = {
  poor: 'hộ nghèo',
  'near-poor': 'hộ cận nghèo',
  above: 'hộ không nghèo, không cận nghèo',
  absent: 'không có trên địa bàn',
};

/** The two dynamics tables. */
export const dynamicsTableLabels: Readonly<Record<DynamicsTableCode, string>> = {
  poor: 'bảng diễn biến hộ nghèo',
  'near-poor': 'bảng diễn biến hộ cận nghèo',
};

/** Columns of the dynamics tables. */
export const dynamicsColumnLabels: Readonly<Record<DynamicsColumnName, string>> = {
  opening: 'số hộ đầu kỳ',
  'became-near-poor': 'hộ nghèo trở thành hộ cận nghèo',
  'rose-above-near-poor': 'vượt chuẩn cận nghèo',
  'became-poor': 'hộ cận nghèo trở thành hộ nghèo',
  'other-decrease': 'giảm khác',
  'from-near-poor': 'hộ mới vào danh sách từ hộ cận nghèo',
  'from-poor': 'hộ mới vào danh sách từ hộ nghèo',
  relapsed: 'hộ tái vào danh sách',
  new: 'hộ phát sinh mới',
  'other-increase': 'tăng khác',
};

/** Rules that dynamics tables must satisfy. */
export const dynamicsRuleLabels: Readonly<Record<DynamicsRule, string>> = {
  closing: 'số hộ cuối kỳ',
  'became-near-poor': 'số hộ nghèo trở thành hộ cận nghèo',
  'became-poor': 'số hộ cận nghèo trở thành hộ nghèo',
};

/** Events behind a change. */
export const householdEventLabels: Readonly<Record<HouseholdEvent, string>> = {
  'members-changed': 'thay đổi thành viên',
  death: 'chết',
  'moved-away': 'chuyển đi',
  'moved-in': 'chuyển đến',
  split: 'tách hộ',
  merged: 'nhập hộ',
};

/** Rules that flows must satisfy. */
export const flowRuleLabels: Readonly<Record<FlowRule, string>> = {
  closing: 'số cuối kỳ',
  'became-near-poor': 'từ nghèo sang cận nghèo',
  'became-poor': 'từ cận nghèo sang nghèo',
  'both-closings': 'số cuối kỳ của cả hai bảng',
  'not-negative': 'không được âm',
  'persons-at-least-households': 'số người không ít hơn số hộ',
};

/** Bases of flows. */
export const flowBaseLabels: Readonly<Record<FlowBase, string>> = {
  households: 'hộ',
  persons: 'người',
};

/** Steps of a review that have a term. */
export const reviewStepLabels: Readonly<Record<ReviewStep, string>> = {
  posting: 'niêm yết',
  recheck: 'phúc tra',
  'second-posting': 'niêm yết kết quả phúc tra',
  'provincial-answer': 'trả lời của Chủ tịch Ủy ban nhân dân cấp tỉnh',
};

/** Subjects of a review. */
export const reviewSubjectLabels: Readonly<Record<ReviewSubject, string>> = {
  'poor-and-near-poor': 'hộ nghèo, hộ cận nghèo',
  'average-living-and-low-income': 'hộ có mức sống trung bình, người lao động có thu nhập thấp',
};

/** Outcomes of form A. */
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
