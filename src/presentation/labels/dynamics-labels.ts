import type {
  DynamicsColumnName,
  DynamicsRule,
  DynamicsState,
  DynamicsTableCode,
  FlowBase,
  FlowRule,
  HouseholdEvent,
  HouseholdStanding,
} from '../../dynamics/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';

/** What became of a household from one list to the next. */
export const dynamicsStateLabels: Readonly<Record<DynamicsState, LocalizedText>> = {
  unchanged: { vi: 'không thay đổi', en: 'unchanged' },
  'left-poverty': { vi: 'thoát nghèo', en: 'left poverty' },
  'left-near-poverty': { vi: 'thoát cận nghèo', en: 'left near-poverty' },
  'became-poor': { vi: 'hộ cận nghèo trở thành hộ nghèo', en: 'near-poor household became poor' },
  'relapsed-into-poverty': { vi: 'tái nghèo', en: 'relapsed into poverty' },
  'relapsed-into-near-poverty': { vi: 'tái cận nghèo', en: 'relapsed into near-poverty' },
  'newly-poor': { vi: 'hộ nghèo phát sinh mới', en: 'newly poor' },
  'newly-near-poor': { vi: 'hộ cận nghèo phát sinh mới', en: 'newly near-poor' },
  other: { vi: 'biến động khác', en: 'other change' },
};

/** Where a household stands in a list. */
export const standingLabels: Readonly<Record<HouseholdStanding, LocalizedText>> = {
  poor: { vi: 'hộ nghèo', en: 'poor household' },
  'near-poor': { vi: 'hộ cận nghèo', en: 'near-poor household' },
  above: { vi: 'hộ không nghèo, không cận nghèo', en: 'household neither poor nor near-poor' },
  absent: { vi: 'không có trên địa bàn', en: 'not in the area' },
};

/** The two dynamics tables. */
export const dynamicsTableLabels: Readonly<Record<DynamicsTableCode, LocalizedText>> = {
  poor: { vi: 'bảng diễn biến hộ nghèo', en: 'table of poor households' },
  'near-poor': { vi: 'bảng diễn biến hộ cận nghèo', en: 'table of near-poor households' },
};

/** What the columns of the dynamics tables count. */
export const dynamicsColumnLabels: Readonly<Record<DynamicsColumnName, LocalizedText>> = {
  opening: { vi: 'số hộ đầu kỳ', en: 'households at the beginning' },
  'became-near-poor': { vi: 'hộ nghèo trở thành hộ cận nghèo', en: 'from poor to near-poor' },
  'rose-above-near-poor': { vi: 'vượt chuẩn cận nghèo', en: 'risen above near-poverty' },
  'became-poor': { vi: 'hộ cận nghèo trở thành hộ nghèo', en: 'from near-poor to poor' },
  'other-decrease': { vi: 'giảm khác', en: 'other decrease' },
  'from-near-poor': { vi: 'hộ mới vào danh sách từ hộ cận nghèo', en: 'entered from the near-poor' },
  'from-poor': { vi: 'hộ mới vào danh sách từ hộ nghèo', en: 'entered from the poor' },
  relapsed: { vi: 'hộ tái vào danh sách', en: 'relapsed' },
  new: { vi: 'hộ phát sinh mới', en: 'new' },
  'other-increase': { vi: 'tăng khác', en: 'other increase' },
};

/** What dynamics tables must agree on. */
export const dynamicsRuleLabels: Readonly<Record<DynamicsRule, LocalizedText>> = {
  closing: { vi: 'số hộ cuối kỳ', en: 'households at the end' },
  'became-near-poor': { vi: 'số hộ nghèo trở thành hộ cận nghèo', en: 'households from poor to near-poor' },
  'became-poor': { vi: 'số hộ cận nghèo trở thành hộ nghèo', en: 'households from near-poor to poor' },
};

/** Events behind a change. */
export const householdEventLabels: Readonly<Record<HouseholdEvent, LocalizedText>> = {
  'members-changed': { vi: 'thay đổi thành viên', en: 'change of members' },
  death: { vi: 'chết', en: 'death' },
  'moved-away': { vi: 'chuyển đi', en: 'moved away' },
  'moved-in': { vi: 'chuyển đến', en: 'moved in' },
  split: { vi: 'tách hộ', en: 'split' },
  merged: { vi: 'nhập hộ', en: 'merged' },
};

/** What flows must obey. */
export const flowRuleLabels: Readonly<Record<FlowRule, LocalizedText>> = {
  closing: { vi: 'số cuối kỳ', en: 'closing' },
  'became-near-poor': { vi: 'số hộ nghèo trở thành hộ cận nghèo', en: 'from poor to near-poor' },
  'became-poor': { vi: 'số hộ cận nghèo trở thành hộ nghèo', en: 'from near-poor to poor' },
  'both-closings': { vi: 'số cuối kỳ của cả hai bảng', en: 'closings of both tables' },
  'not-negative': { vi: 'không được âm', en: 'not below zero' },
  'persons-at-least-households': { vi: 'số người không ít hơn số hộ', en: 'no fewer persons than households' },
};

/** What flows count. */
export const flowBaseLabels: Readonly<Record<FlowBase, LocalizedText>> = {
  households: { vi: 'hộ', en: 'households' },
  persons: { vi: 'người', en: 'persons' },
};
