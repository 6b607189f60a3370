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
  unchanged: 'unchanged',
  'left-poverty': 'left poverty',
  'left-near-poverty': 'left near-poverty',
  'became-poor': 'near-poor household became poor',
  'relapsed-into-poverty': 'relapsed into poverty',
  'relapsed-into-near-poverty': 'relapsed into near-poverty',
  'newly-poor': 'newly poor',
  'newly-near-poor': 'newly near-poor',
  other: 'other change',
};

/** Where a household stands in a list. */
export const standingLabels: Readonly<Record<HouseholdStanding, string>> = {
  poor: 'poor household',
  'near-poor': 'near-poor household',
  above: 'household neither poor nor near-poor',
  absent: 'not in the area',
};

/** The two dynamics tables. */
export const dynamicsTableLabels: Readonly<Record<DynamicsTableCode, string>> = {
  poor: 'table of poor households',
  'near-poor': 'table of near-poor households',
};

/** What the columns of the dynamics tables count. */
export const dynamicsColumnLabels: Readonly<Record<DynamicsColumnName, string>> = {
  opening: 'households at the beginning',
  'became-near-poor': 'from poor to near-poor',
  'rose-above-near-poor': 'risen above near-poverty',
  'became-poor': 'from near-poor to poor',
  'other-decrease': 'other decrease',
  'from-near-poor': 'entered from the near-poor',
  'from-poor': 'entered from the poor',
  relapsed: 'relapsed',
  new: 'new',
  'other-increase': 'other increase',
};

/** What dynamics tables must agree on. */
export const dynamicsRuleLabels: Readonly<Record<DynamicsRule, string>> = {
  closing: 'households at the end',
  'became-near-poor': 'households from poor to near-poor',
  'became-poor': 'households from near-poor to poor',
};

/** Events behind a change. */
export const householdEventLabels: Readonly<Record<HouseholdEvent, string>> = {
  'members-changed': 'change of members',
  death: 'death',
  'moved-away': 'moved away',
  'moved-in': 'moved in',
  split: 'split',
  merged: 'merged',
};

/** What flows must obey. */
export const flowRuleLabels: Readonly<Record<FlowRule, string>> = {
  closing: 'closing',
  'became-near-poor': 'from poor to near-poor',
  'became-poor': 'from near-poor to poor',
  'both-closings': 'closings of both tables',
  'not-negative': 'not below zero',
  'persons-at-least-households': 'no fewer persons than households',
};

/** What flows count. */
export const flowBaseLabels: Readonly<Record<FlowBase, string>> = {
  households: 'households',
  persons: 'persons',
};
