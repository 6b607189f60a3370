import type { ErrorCode } from '../../foundation/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** What broke the contract. */
export const errorLabels: Readonly<Record<ErrorCode, LocalizedText>> = {
  'invalid-date': { vi: 'ngày không hợp lệ', en: 'invalid date' },
  'invalid-number': { vi: 'số không hợp lệ', en: 'invalid number' },
  'negative-value': { vi: 'giá trị âm', en: 'negative value' },
  'fractional-count': { vi: 'số đếm phải là số nguyên', en: 'a count must be whole' },
  'invalid-value': { vi: 'giá trị không hợp lệ', en: 'invalid value' },
  'unknown-field': { vi: 'trường không có trong dữ liệu đầu vào', en: 'unknown field' },
  'missing-value': { vi: 'thiếu giá trị bắt buộc', en: 'missing value' },
  'empty-input': { vi: 'không có dữ liệu', en: 'empty input' },
  'unknown-area': { vi: 'khu vực không có trong chuẩn', en: 'area not in the standard' },
  'unknown-indicator': { vi: 'chỉ số không có trong chuẩn', en: 'indicator not in the standard' },
  'duplicate-indicator': { vi: 'chỉ số lặp lại', en: 'indicator given twice' },
  'unknown-condition': { vi: 'điều kiện không có trong chuẩn', en: 'condition not in the standard' },
  'duplicate-code': { vi: 'mã lặp lại', en: 'code given twice' },
  'unknown-reference': { vi: 'tham chiếu đến mục không có', en: 'reference to something not listed' },
  'unknown-rule': { vi: 'quy tắc không được hỗ trợ', en: 'rule not supported' },
  'wrong-order': { vi: 'sai thứ tự', en: 'wrong order' },
  'unknown-code': { vi: 'mã không có tên gọi', en: 'code without a label' },
  'not-in-standard': { vi: 'chuẩn không quy định điều được hỏi', en: 'not defined by the standard' },
  'no-standard-in-force': { vi: 'không có chuẩn nào áp dụng vào ngày này', en: 'no standard applies on the day' },
  'overlapping-periods': { vi: 'nhiều chuẩn cùng áp dụng vào một ngày', en: 'several standards apply on one day' },
  'invalid-standard': { vi: 'chuẩn không hợp lệ', en: 'invalid standard' },
  'different-standards': {
    vi: 'kết quả theo các chuẩn khác nhau, không so sánh được',
    en: 'results under different standards',
  },
  'invalid-point-table': { vi: 'bảng điểm không hợp lệ', en: 'invalid table of points' },
  'invalid-household': { vi: 'dữ kiện của hộ không hợp lệ', en: 'invalid facts of a household' },
  'text-too-long': { vi: 'văn bản quá dài', en: 'text too long' },
  'unreadable-figure': { vi: 'không đọc được con số', en: 'no number can be read' },
  'invalid-claim': { vi: 'phát biểu không kiểm tra được vì thiếu hoặc sai thành phần', en: 'invalid claim' },
  'division-by-zero': { vi: 'chia cho số không', en: 'division by zero' },
};
