import type { ErrorCode, Expected, ExpectedKind, HouseholdIssue } from '../../foundation/errors/index.ts';
import { own, ownDeep, ownValue } from '../../foundation/input/index.ts';
import type { LabelList } from '../labelled-codes.ts';
import type { ExplainableIssue, Sentences } from '../language.ts';
import { type ListLabels, lookUp, ownName, type Context, contextOf } from '../wording/context.ts';
import {
  type CommonWords,
  compact,
  folded,
  inBrackets,
  notAResult,
  printedNumber,
  requireText,
  withoutCapital,
} from '../wording/text.ts';
import {
  cut,
  type MessageWords,
  type InputLocation,
  locationInWords,
  receivedInWords,
  type ExpectedInWords,
  type WordedKind,
} from './message-words.ts';

/** Sentences about issues and errors: what is wrong with an input. */
export function messageSentences(common: CommonWords, words: MessageWords): Sentences<'issue' | 'error'> {
  return {
    issue: (issue, given) => issueSentences(issue, words, contextOf(common, given)),
    error: ({ code, details }, given) => {
      const context = contextOf(common, given);
      const { issues = [], ...summary } = own<ExplainableIssue & { readonly issues?: readonly HouseholdIssue[] }>(
        details,
      );
      return [{ ...summary, code }, ...issues].flatMap((issue) => issueSentences(issue, words, context));
    },
  };
}

/** The issue in a sentence and, if a name is near, the question whether that was meant. */
function issueSentences(issue: ExplainableIssue, words: MessageWords, context: Context): string[] {
  const { code, path, received, expected: given, member, unit } = own(issue);
  const expected = ownDeep(given);
  requireIssue(issue, expected, words);
  const location = locationInWords(path, words, context);
  const isAbsent = absentValues.includes(received);
  const value = isAbsent ? absenceInWords(expected, words) : valueReceived(received, location, words);
  const subject = compact([location.field, value]).join(' ');
  const sentence = compact([
    unitInWords(unit, words),
    memberInWords(member, location, words),
    `${subject} ${expectedInWords(expected, code, isAbsent, words, context)}`,
  ]).join(': ');
  const nearest = codeMeant(received, expected, words, context) ?? expected.nearest;
  return compact([sentence, nearest === undefined ? undefined : words.didYouMean(cut(nearest, longestName))]);
}

/** Fails unless the code, the path and what was expected are known. */
function requireIssue({ code, path }: ExplainableIssue, expected: Expected, words: MessageWords): void {
  const isKnown =
    typeof path === 'string' &&
    (code === undefined || lookUp(words.labels.error, code) !== undefined) &&
    (expected.kind === 'as-the-schema-says' || Object.hasOwn(words.expected, expected.kind));
  if (!isKnown) {
    notAResult(path);
  }
}

/** What was expected; the text of a caller's own schema is passed through. */
function expectedInWords(
  expected: Expected,
  code: ErrorCode | undefined,
  isAbsent: boolean,
  words: MessageWords,
  context: Context,
): string {
  const { kind, than } = expected;
  if (kind !== 'as-the-schema-says') {
    return kindInWords(own({ ...expected, kind }), code, isAbsent, words, context);
  }
  const label = code === undefined || code === 'invalid-value' ? '' : inBrackets([words.labels.error[code]]);
  return words.bySchema(cut(String(than), longestText).trim().replace(/\.$/u, '')) + label;
}

/** The unit that the issue is about, by code and name; `undefined` without one. */
function unitInWords(unit: ExplainableIssue['unit'], words: MessageWords): string | undefined {
  const { code, name } = own(unit);
  const [first, ...remaining] = compact([code, name]).map((text) => cut(text, longestName));
  return first === undefined ? undefined : words.unit(`“${first}”${inBrackets(remaining)}`);
}

/** The member that the issue is about, by id or else by number; `undefined` without one. */
function memberInWords(id: string | undefined, { member }: InputLocation, words: MessageWords): string | undefined {
  if (id !== undefined) {
    return words.member(cut(id, longestName));
  }
  return member === undefined ? undefined : words.memberAt(member);
}

/** Absent values, and how issues describe them. */
const absentValues: readonly unknown[] = [undefined, null, 'undefined', 'null'];

/** That no value was given; `undefined` if the words for what was expected imply it. */
function absenceInWords({ kind }: Expected, words: MessageWords): string | undefined {
  return kindsImplyingAbsence.includes(kind) ? undefined : `(${words.absent})`;
}

/** The value received: quoted beside a label; in brackets if it is described, or if the field is a path, which is quoted itself. */
function valueReceived(received: unknown, { isLabelled }: InputLocation, words: MessageWords): string {
  const value = receivedInWords(received, words);
  return isLabelled && value.startsWith('“') ? value : `(${value})`;
}

/** The expected code whose label was given instead of it; `undefined` for any other text, or if several codes have this label. */
function codeMeant(received: unknown, expected: Expected, words: MessageWords, context: Context): string | undefined {
  if (typeof received !== 'string' || received.length > longestText) {
    return undefined;
  }
  const labels = labelsOf(expected, words);
  const sought = folded(received);
  const candidates = (expected.values ?? []).filter(
    (value): value is string => typeof value === 'string' && folded(codeInWords(value, labels, context)) === sought,
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The labels of the first list that has all expected values, else of the first that has all but `none`. */
function labelsOf({ values = [] }: Expected, { labels, inputs, none }: MessageWords): ListLabels {
  const lists = [...Object.values<ListLabels>(labels), inputs.inputs];
  const listOf = (sought: readonly unknown[]): ListLabels | undefined =>
    lists.find((list) => sought.every((value) => typeof value === 'string' && Object.hasOwn(list, value)));
  return listOf(values) ?? { ...listOf(values.filter((value) => value !== 'none')), none };
}

/** A code by its label, else in quotation marks. */
function codeInWords(code: string, labels: ListLabels, { common, standard }: Context): string {
  const label = ownName(code, 'indicators', standard)?.[common.locale] ?? lookUp(labels, code);
  return label === undefined ? `“${cut(code, longestText)}”` : withoutCapital(label);
}

/** What was expected, in the words for its kind; in brackets the details of {@link Expected} that those words leave out. */
function kindInWords(
  expected: Expected & { readonly kind: WordedKind },
  code: ErrorCode | undefined,
  isAbsent: boolean,
  words: MessageWords,
  context: Context,
): string {
  const than = thanInWords(expected, words, context);
  const details: ExpectedInWords = {
    than: than || words.otherThing,
    range: rangeOf(expected, words, context),
    most: numberInWords(expected.most, context),
    values: valuesInWords(expected, words, context),
    first: firstInWords(expected, words, context),
  };
  const isAbsentDay = isAbsent && expected.kind === 'calendar-date';
  const predicate = isAbsentDay ? words.absentDay : words.expected[expected.kind];
  const phrase = typeof predicate === 'string' ? predicate : predicate(details);
  const isLeftOut = (text: string): boolean => text !== '' && !phrase.includes(text);
  const isMostEnough = expected.least === undefined && details.most !== '' && !isLeftOut(details.most);
  const brackets = compact([
    isLeftOut(details.range) && !isMostEnough ? details.range : undefined,
    isLeftOut(than) ? words.comparedWith(than) : undefined,
    isLeftOut(details.first) ? words.firstAt(details.first) : undefined,
    codeLabel(isAbsentDay ? 'value' : expected.kind, code, words),
  ]);
  return phrase + inBrackets(brackets) + (isLeftOut(details.values) ? `: ${details.values}` : '');
}

/** What the value was compared with: a number, days, or codes by their labels; other text in quotation marks. */
function thanInWords({ kind, than }: Expected, words: MessageWords, context: Context): string {
  if (typeof than === 'number') {
    return numberInWords(than, context);
  }
  const labels = comparedLabels(kind, words);
  const parts = than === undefined ? [] : than.split(', ');
  return parts
    .map((part) => {
      const [, year, month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(part) ?? [];
      return year === undefined ? codeInWords(part, labels, context) : context.common.day(year, month, day);
    })
    .join(', ');
}

/** The least and the most expected; empty without either. */
function rangeOf({ least, most }: Expected, words: MessageWords, context: Context): string {
  const low = numberInWords(least, context);
  const high = numberInWords(most, context);
  if (low && high) {
    return words.between(low, high);
  }
  return low ? words.atLeast(low) : high && words.atMost(high);
}

function numberInWords(number: number | undefined, context: Context): string {
  return number === undefined ? '' : printedNumber(number, context.common);
}

function valuesInWords(expected: Expected, words: MessageWords, context: Context): string {
  const { kind, values = [] } = expected;
  const labels = labelsOf(expected, words);
  const phrases = values
    .slice(0, mostValues)
    .map((value) =>
      kind === 'no-issues'
        ? faultsInWords(requireText(value as string), words)
        : valueInWords(value, labels, words, context),
    );
  const hidden = values.length - mostValues;
  // A label may contain a comma.
  const separator = phrases.some((text) => text.includes(',')) ? '; ' : ', ';
  return compact([...phrases, hidden > 0 ? words.more(hidden) : undefined]).join(separator);
}

function firstInWords({ first }: Expected, words: MessageWords, context: Context): string {
  if (first === undefined) {
    return '';
  }
  const { member, field } = locationInWords(first, words, context);
  return member === undefined ? field : words.ofMemberAt(field, member);
}

/** The label of an error code; `undefined` if the words for the kind imply it. */
function codeLabel(kind: ExpectedKind, code: ErrorCode | undefined, { labels }: MessageWords): string | undefined {
  return code === undefined || code === (ownValue(impliedCodes, kind) ?? 'invalid-value')
    ? undefined
    : labels.error[code];
}

/** The labels of the codes that a value of this kind is compared with. */
function comparedLabels(kind: ExpectedKind, words: MessageWords): ListLabels {
  if (kind === 'event-by-which-the-household') {
    return words.presences;
  }
  const list = ownValue(comparedLists, kind);
  return list === undefined ? {} : words.labels[list];
}

/** "3 invalid-date": the count and code of faults, with the label of the code. */
function faultsInWords(fault: string, words: MessageWords): string {
  const [, count, code = ''] = /^(\d+) (.+)$/u.exec(fault) ?? [];
  const label = lookUp(words.labels.error, code);
  return count !== undefined && label !== undefined ? words.faults(count, label) : `“${cut(fault, longestText)}”`;
}

function valueInWords(
  value: string | number | boolean | null,
  labels: ListLabels,
  words: MessageWords,
  context: Context,
): string {
  switch (typeof value) {
    case 'string':
      return codeInWords(value, labels, context);
    case 'number':
      return numberInWords(value, context);
    default:
      return value === null ? words.absent : value ? words.yes : words.no;
  }
}

/** Characters, beyond which a text is cut. */
const longestText = 200;

/** Characters, beyond which an id or a name is cut. */
const longestName = 60;

/** The most values in a sentence; a list of all provinces would bury it. */
const mostValues = 12;

/** The kinds whose words already say that no value was given. */
const kindsImplyingAbsence: readonly ExpectedKind[] = ['value', 'calendar-date', 'day-on-which-ages-are-counted'];

/** The code that the words for a kind imply; for every other kind that is `invalid-value`. */
const impliedCodes: Partial<Readonly<Record<ExpectedKind, ErrorCode>>> = {
  value: 'missing-value',
  'day-on-which-ages-are-counted': 'missing-value',
  'calendar-date': 'invalid-date',
  'known-field': 'unknown-field',
  'each-once': 'duplicate-code',
  'code-of-so-many-digits': 'invalid-unit-code',
  number: 'invalid-number',
  'whole-number': 'invalid-number',
  'date-not-after': 'invalid-date',
  'date-not-before': 'wrong-order',
  'date-after': 'wrong-order',
  'calendar-month': 'invalid-date',
};

/** The list of the codes that a kind is compared with. */
const comparedLists: Partial<Readonly<Record<ExpectedKind, LabelList>>> = {
  'no-second-work-status-beside': 'work-status',
  'class-of-the-level': 'unit-level',
  'unit-that-the-figure-says': 'unit',
  'figure-in-the-unit-of': 'unit',
};
