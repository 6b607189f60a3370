import type {
  DynamicsColumnName,
  DynamicsRule,
  DynamicsState,
  DynamicsTableCode,
  FlowBase,
  FlowRule,
  HouseholdEvent,
  HouseholdStanding,
} from '../../../dynamics/index.ts';

/** What became of a household from one list to the next. */
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

/** Where a household stands in a list. */
export const standingLabels: Readonly<Record<HouseholdStanding, string>> = {
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

/** What the columns of the dynamics tables count. */
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

/** What dynamics tables must agree on. */
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

/** What flows must obey. */
export const flowRuleLabels: Readonly<Record<FlowRule, string>> = {
  closing: 'số cuối kỳ',
  'became-near-poor': 'từ nghèo sang cận nghèo',
  'became-poor': 'từ cận nghèo sang nghèo',
  'both-closings': 'số cuối kỳ của cả hai bảng',
  'not-negative': 'không được âm',
  'persons-at-least-households': 'số người không ít hơn số hộ',
};

/** What flows count. */
export const flowBaseLabels: Readonly<Record<FlowBase, string>> = {
  households: 'hộ',
  persons: 'người',
};
