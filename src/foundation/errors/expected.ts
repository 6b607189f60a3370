import { own } from '../input/own.ts';

/** Kinds of expectation; every language has words for each. */
export type ExpectedKind =
  | 'value'
  | 'object'
  | 'list'
  | 'text'
  | 'code'
  | 'number'
  | 'whole-number'
  | 'true-or-false'
  | 'calendar-date'
  | 'one-of'
  | 'known-field'
  | 'unit-code'
  | 'moment'
  | 'decimal'
  | 'figure'
  | 'percentage-or-counts'
  | 'each-once'
  | 'at-least-one'
  | 'issue'
  | 'no-issues'
  | 'result'
  | 'digits-of-different-denominators'
  | 'standard-of-the-first'
  | 'event-by-which-the-household'
  | 'household-that-is-there-at-one-of-the-reviews'
  | 'unknown-indicators'
  | 'deprivations-of-different-weights'
  | 'as-the-schema-says'
  | 'registry'
  | 'table-that-every-part-has'
  | 'digits-in-groups-of-three'
  | 'digits-0-to-9'
  | 'code-of-one-of-the-lists'
  | 'standard-of-the-result'
  | 'no-decision-of-the-authority-under-the-procedure'
  | 'items-of-known-kinds'
  | 'the-same-as'
  | 'object-or-nothing'
  | 'years-that-stay-within-the-years'
  | 'weight'
  | 'weight-above-zero'
  | 'fewer-weights-or-fewer-different-denominators'
  | 'number-decimal-text-or-ratio'
  | 'number-other-than-zero'
  | 'one-for-each-step-that-is-left'
  | 'no-weights-where-every-year-must-meet-the-target'
  | 'totals-for-a-percentage-only'
  | 'units-with-a-weight-above-zero-and-households-enough'
  | 'at-most-the-households-of-all-units'
  | 'what-both-observations-have'
  | 'digits'
  | 'blank-or-known-unit-behind-the-number'
  | 'text-with-a-number'
  | 'day-on-which-a-standard-applies'
  | 'one-standard-that-applies'
  | 'date-from'
  | 'known-rule'
  | 'assessment-under'
  | 'procedure-with-a-periodic-review'
  | 'year-of-the-procedure'
  | 'procedure-with-a-regular-review'
  | 'month-of-the-procedure'
  | 'day-of-the-procedure'
  | 'step-with-a-term-in-the-procedure'
  | 'day-that-is-not-among-the-non-working-days'
  | 'procedure-with-a-share-of-agreement'
  | 'procedure-with-form-a'
  | 'schema-of-zod'
  | 'standard-of-the-classification'
  | 'interval-around-the-number'
  | 'at-most-the-total'
  | 'number-not-before-the-one-that-meets-the-target'
  | 'moment-against-which-the-target-is-measured'
  | 'moment-whole-years-after'
  | 'moment-whole-years-before'
  | 'moment-at-most-years-away'
  | 'count'
  | 'percentage'
  | 'number-above-zero'
  | 'percentage-or-multiple'
  | 'unit-that-the-figure-says'
  | 'figure-in-the-unit-of'
  | 'either-change-or-from-and-to'
  | 'moment-after'
  | 'standard'
  | 'standard-with-review-scores'
  | 'standard-with-low-income-workers'
  | 'points-for-each-deprived-indicator'
  | 'date-not-after'
  | 'as-the-birth-date-gives'
  | 'no-second-work-status-beside'
  | 'no-use-that-the-household-denies'
  | 'use-that-some-member-may-have'
  | 'nothing-beside'
  | 'together-at-most-the-total'
  | 'one-for-each'
  | 'one-that-is-listed'
  | 'act-of-the-register-or-of-its-own'
  | 'act-of-what-is-cited'
  | 'name-that-only-these-need-not-have'
  | 'date-not-before'
  | 'date-after'
  | 'bound-in-every-band-but-the-last'
  | 'no-bound-in-the-last-band'
  | 'bound-beyond-that-of-the-band-before'
  | 'class-or-what-is-open'
  | 'score-below'
  | 'zero-in-the-last-outcome'
  | 'score-within-reach'
  | 'cut-off-of-the-scores-that-outcomes-ask-for'
  | 'points-of-all-indicators'
  | 'every-income-band-once-in-order'
  | 'age-not-below'
  | 'age-above'
  | 'code-of-so-many-digits'
  | 'states-of-one-code'
  | 'day-without-a-gap-after'
  | 'nothing-after-a-state-that-is-open'
  | 'one-state-that-begins-on'
  | 'another-state-from'
  | 'first-day-of-the-unit-that-goes-on'
  | 'nothing-above-a-province'
  | 'type-that-exists-on'
  | 'unit-that-holds-on'
  | 'unit-that-is-the-same-until'
  | 'unit-that-does-not-end'
  | 'unit-that-ends-on'
  | 'unit-that-begins-on'
  | 'unit-other-than-the-one-that-ends'
  | 'part-where-some-goes-elsewhere'
  | 'whole-where-nothing-goes-elsewhere'
  | 'none-where-all-go-elsewhere'
  | 'class-of-the-level'
  | 'names-in-all-tallies'
  | 'sum-that-is-exact'
  | 'unit-that-was-split'
  | 'shares-that-are-together'
  | 'not-above'
  | 'rate-above-zero'
  | 'parts-of-a-formula'
  | 'completions-that-the-rules-leave'
  | 'language'
  | 'words-for-the-kind'
  | 'calendar-month'
  | 'day-on-which-ages-are-counted';

/** What would have been accepted, as data, so that every language can word it. */
export interface Expected {
  /** The kind of value. */
  readonly kind: ExpectedKind;
  /** The accepted values or names. */
  readonly values?: readonly (string | number | boolean | null)[];
  /** Minimum of a number, of elements or of characters. */
  readonly least?: number;
  /** Maximum of a number, of elements or of characters. */
  readonly most?: number;
  /** What the value is compared with, such as the day of the assessment. */
  readonly than?: string | number;
  /** The path of the first issue of an input. */
  readonly first?: string;
  /** The accepted value or name most like the received one, where one is close. */
  readonly nearest?: string;
}

/** What was expected, in the English of error messages: `whole number (least: 1; most: 120)`. */
export function expectedText(expected: Expected): string {
  const { kind, than = '', ...details } = own(expected);
  const shown = Object.entries(details).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  return `${kind.replaceAll('-', ' ')} ${than}`.trim() + (shown.length > 0 ? ` (${shown.join('; ')})` : '');
}

/** A received value as messages show it: strings quoted and cut, lists by length, other objects only as such. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
  }
  if (Array.isArray(value)) {
    return `a list of ${String(value.length)}`;
  }
  return Object(value) === value ? 'an object' : `${String(value)}${typeof value === 'bigint' ? 'n' : ''}`;
}

/** The value itself if it is a JSON scalar, else its description: results are plain data and never carry a whole household. */
export function plainValue(value: unknown): string | number | boolean | null {
  // JSON writes −0 as 0.
  if (value === 0) {
    return 0;
  }
  return typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)
    ? (value as string | number | boolean | null)
    : showValue(value);
}

const longestShown = 60;
