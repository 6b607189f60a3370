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
  decree: 'Decree',
  decision: 'Decision',
  circular: 'Circular',
  resolution: 'Resolution',
};

/** How well a value is attested. */
export const evidenceLabels: Readonly<Record<Evidence, string>> = {
  confirmed: 'confirmed',
  'official-text': 'from the official text',
  'single-source': 'from a single source',
  draft: 'from a draft',
  disputed: 'disputed among sources',
  unconfirmed: 'not confirmed',
};

/** Kinds of gap. */
export const gapLabels: Readonly<Record<GapKind, string>> = {
  undetermined: 'not known',
  incomplete: 'incomplete',
  conflict: 'sources in conflict',
};

/** Standards of the library, as they name themselves. */
export const standardLabels: Readonly<Record<StandardId, string>> = {
  'vn-2001': 'Poverty standard 2001–2005',
  'vn-2006': 'Poverty standard 2006–2010',
  'vn-2011': 'Poverty and near-poverty standard 2011–2015',
  'vn-2016': 'Multidimensional poverty standard 2016–2021',
  'vn-2022': 'Multidimensional poverty standard 2022–2026',
  'vn-2027': 'Multidimensional poverty standard 2027–2030',
  'hanoi-2011': 'Poverty standard of Ha Noi 2011–2015',
  'binh-duong-2016': 'Poverty standard of Binh Duong 2016–2021',
  'da-nang-2016': 'Poverty standard of Da Nang 2016–2020',
  'hanoi-2016': 'Multidimensional poverty standard of Ha Noi 2016–2021',
  'ho-chi-minh-city-2016': 'Multidimensional poverty standard of Ho Chi Minh City 2016–2018',
  'ho-chi-minh-city-2019': 'Multidimensional poverty standard of Ho Chi Minh City 2019–2020',
  'ho-chi-minh-city-2021': 'Multidimensional poverty standard of Ho Chi Minh City 2021–2024',
  'dong-nai-2022': 'Multidimensional poverty standard of Dong Nai 2022–2025',
  'hanoi-2022': 'Multidimensional poverty standard of Ha Noi 2022–2025',
  'quang-ninh-2023': 'Multidimensional poverty standard of Quang Ninh 2023–2025',
  'ho-chi-minh-city-2024': 'Multidimensional poverty standard of Ho Chi Minh City from October 2024',
  'bac-ninh-2025': 'Multidimensional poverty standard of Bac Ninh 2025',
};

/** Error codes. */
export const errorLabels: Readonly<Record<ErrorCode, string>> = {
  'invalid-date': 'invalid date',
  'invalid-number': 'invalid number',
  'negative-value': 'negative value',
  'fractional-count': 'a count must be whole',
  'out-of-range': 'out of range',
  'invalid-value': 'invalid value',
  'unknown-field': 'unknown field',
  'missing-value': 'missing value',
  'empty-input': 'empty input',
  'unknown-area': 'area not in the standard',
  'unknown-indicator': 'indicator not in the standard',
  'duplicate-indicator': 'indicator given twice',
  'unknown-condition': 'condition not in the standard',
  'duplicate-code': 'code given twice',
  'unknown-reference': 'reference to something not listed',
  'unknown-rule': 'rule not supported',
  'wrong-order': 'wrong order',
  'unknown-code': 'code without a label',
  'not-in-standard': 'not defined by the standard',
  'no-standard-in-force': 'no standard applies on the day',
  'overlapping-periods': 'several standards apply on one day',
  'invalid-standard': 'invalid standard',
  'different-standards': 'results under different standards',
  'invalid-point-table': 'invalid table of points',
  'invalid-household': 'invalid facts of a household',
  'text-too-long': 'text too long',
  'unreadable-figure': 'no number can be read',
  'invalid-claim': 'invalid claim',
  'division-by-zero': 'division by zero',
  'invalid-unit-code': 'invalid code of an administrative unit',
  'wrong-level': 'wrong administrative level',
  'overlapping-states': 'states of a unit overlap',
  'outlives-parent': 'a unit outlives its parent',
  'circular-reference': 'circular reference',
  'invalid-registry': 'invalid table of administrative units',
  'conflicting-observations': 'observations of one moment contradict each other',
};

/** Changes of a household from one list to the next. */
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

/** Statuses of a household in a list. */
export const listStatusLabels: Readonly<Record<ListStatus, string>> = {
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

/** Columns of the dynamics tables. */
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

/** Rules that dynamics tables must satisfy. */
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

/** Rules that flows must satisfy. */
export const flowRuleLabels: Readonly<Record<FlowRule, string>> = {
  closing: 'closing',
  'became-near-poor': 'from poor to near-poor',
  'became-poor': 'from near-poor to poor',
  'both-closings': 'closings of both tables',
  'not-negative': 'not below zero',
  'persons-at-least-households': 'no fewer persons than households',
};

/** Bases of flows. */
export const flowBaseLabels: Readonly<Record<FlowBase, string>> = {
  households: 'households',
  persons: 'persons',
};

/** Steps of a review that have a term. */
export const reviewStepLabels: Readonly<Record<ReviewStep, string>> = {
  posting: 'posting',
  recheck: 're-check',
  'second-posting': 'posting of the re-check',
  'provincial-answer': 'answer of the chairman of the province',
};

/** Subjects of a review. */
export const reviewSubjectLabels: Readonly<Record<ReviewSubject, string>> = {
  'poor-and-near-poor': 'poor and near-poor households',
  'average-living-and-low-income': 'households of average living standard and low-income workers',
};

/** Outcomes of form A. */
export const screeningLabels: Readonly<Record<ScreeningOutcome, string>> = {
  scored: 'scored with form B',
  'screened-out': 'not scored with form B',
};

/** Days of the week. */
export const weekdayLabels: Readonly<Record<Weekday, string>> = {
  sunday: 'Sunday',
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
};
