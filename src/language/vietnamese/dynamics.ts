import type { Sentences } from '../language.ts';
import { type DynamicsKind, dynamicsSentences } from '../sentences/dynamics/dynamics-sentences.ts';
import { common } from './common.ts';
import {
  dynamicsColumnLabels,
  dynamicsRuleLabels,
  dynamicsStateLabels,
  dynamicsTableLabels,
  flowBaseLabels,
  flowRuleLabels,
  standingLabels,
} from './labels/dynamics-labels.ts';
import { standardLabels } from './labels/standard-labels.ts';

/** What became of households and of the lists, in Vietnamese. */
export const dynamics: Sentences<DynamicsKind> = /* @__PURE__ */ dynamicsSentences(common, {
  states: dynamicsStateLabels,
  standings: standingLabels,
  tables: dynamicsTableLabels,
  columns: dynamicsColumnLabels,
  flowColumns: {
    opening: 'số đầu kỳ',
    'became-near-poor': 'từ nghèo sang cận nghèo',
    'rose-above-near-poor': 'vượt chuẩn cận nghèo',
    'became-poor': 'từ cận nghèo sang nghèo',
    'other-decrease': 'giảm khác',
    'from-near-poor': 'mới vào danh sách, trước đó cận nghèo',
    'from-poor': 'mới vào danh sách, trước đó nghèo',
    relapsed: 'tái vào danh sách',
    new: 'phát sinh mới',
    'other-increase': 'tăng khác',
  },
  rules: dynamicsRuleLabels,
  flowRules: flowRuleLabels,
  bases: flowBaseLabels,
  standards: standardLabels,
  inputs: {
    previous: 'kết quả rà soát kỳ trước',
    current: 'kết quả rà soát kỳ này',
    'history.wasPoor': 'trước đây hộ đã từng là hộ nghèo hay chưa',
    'history.wasNearPoor': 'trước đây hộ đã từng là hộ cận nghèo hay chưa',
  },
  outcome: 'diễn biến của hộ',
  stillPossible: 'chưa đủ căn cứ xác định diễn biến của hộ; có thể là',
  needed: 'cần biết thêm',
  before: 'kỳ trước',
  now: 'kỳ này',
  column: (number) => `cột ${number}`,
  columnOf: (number, table) => `cột ${number} ${table}`,
  disagrees: (subject, rule, { stated, expected, far, isTooMany }) =>
    `${subject} ghi là ${stated}, ${rule === 'closing' ? 'tính theo các cột' : 'theo bảng diễn biến hộ nghèo'} là ${expected}, ${isTooMany ? 'thừa' : 'thiếu'} ${far} hộ`,
  underStandard: (standard) => `chuẩn áp dụng: ${standard}`,
  undecidedHouseholds: (count) => `số hộ chưa được tính vào bảng nào vì chưa xác định được diễn biến: ${count}`,
  balances: 'các bảng diễn biến cân đối',
  balanceOpen: 'chưa kiểm tra được, còn thiếu',
  suspected: 'có thể một trong các số sau sai',
  found: 'số còn thiếu',
  imbalance: (subject, { stated, expected, far, isTooMany }, isLeast) =>
    `${subject}: ${isLeast ? 'số hiện có' : 'ghi là'} ${stated}, ${isLeast ? 'ít nhất phải là' : 'tính ra'} ${expected}, ${isTooMany ? 'thừa' : 'thiếu'} ${far}`,
});
