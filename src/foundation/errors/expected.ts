/** The kinds of what is expected of a value by itself; each language has its words for each. */
export const expectedKinds = [
  'value',
  'object',
  'list',
  'text',
  'code',
  'number',
  'whole-number',
  'true-or-false',
  'calendar-date',
  'one-of',
  'known-field',
  'unit-code',
  'moment',
  'decimal',
  'figure',
  'percentage-or-counts',
  'each-once',
  'at-least-one',
  'no-issues',
  'date-not-after',
  'as-the-birth-date-gives',
  'no-second-work-status-beside',
  'no-use-that-the-household-denies',
  'use-that-some-member-may-have',
  'nothing-beside',
  'together-at-most-the-total',
  'code-of-so-many-digits',
  'states-of-one-code',
  'date-not-before',
  'date-after',
  'day-without-a-gap-after',
  'nothing-after-a-state-that-is-open',
  'one-state-that-begins-on',
  'another-state-from',
  'first-day-of-the-unit-that-goes-on',
  'nothing-above-a-province',
  'type-that-exists-on',
  'unit-that-holds-on',
  'unit-that-is-the-same-until',
  'unit-that-does-not-end',
  'unit-that-ends-on',
  'unit-that-begins-on',
  'unit-other-than-the-one-that-ends',
  'part-where-some-goes-elsewhere',
  'whole-where-nothing-goes-elsewhere',
  'none-where-all-go-elsewhere',
  'class-of-the-level',
  'names-in-all-tallies',
  'sum-that-is-exact',
  'unit-that-was-split',
  'shares-that-are-together',
  'not-above',
  'rate-above-zero',
  'parts-of-a-formula',
  'completions-that-the-rules-leave',
] as const;

/** A kind of what is expected. */
export type ExpectedKind = (typeof expectedKinds)[number];

/**
 * What would have been accepted, as data, so that every language can say it.
 */
export interface Expected {
  /** What should have stood there. */
  readonly kind: ExpectedKind;
  /** The values or names that there are to choose from. */
  readonly values?: readonly (string | number | boolean | null)[];
  /** The least number, or the fewest elements or characters. */
  readonly least?: number;
  /** The greatest number, or the most elements or characters. */
  readonly most?: number;
  /** What it is compared with, such as the day of the assessment. */
  readonly than?: string | number;
  /** The path of the first issue of an input. */
  readonly first?: string;
  /** The value or name that is most like what came, where one is. */
  readonly nearest?: string;
}

/** What was expected, in the English of error messages: the kind, and what there is to choose from. */
export function expectedText(expected: Expected | string): string {
  if (typeof expected === 'string') {
    return expected;
  }
  const { kind, values, least, most, than, first, nearest } = expected;
  return [
    kind.replaceAll('-', ' '),
    than !== undefined && ` ${than}`,
    values && `: ${values.join(', ')}`,
    least !== undefined && ` from ${least}`,
    most !== undefined && `${least === undefined ? ' of' : ''} up to ${most}`,
    first && `; the first at ${first}`,
    nearest !== undefined && `; did you mean ${nearest}?`,
  ]
    .filter(Boolean)
    .join('');
}
