import type { ErrorCode, Expected, ExpectedKind, HouseholdIssue } from '../../foundation/errors/index.ts';
import { own, ownDeep, ownValue } from '../../foundation/input/index.ts';
import type { LabelList } from '../labelled-codes.ts';
import type { ExplainableIssue, Sentences } from '../language.ts';
import { type ListLabels, lookUp, ownName, type Context, contextOf } from '../wording/context.ts';
import { type CommonWords, folded, inBrackets, printedNumber, textOf, withoutCapital } from '../wording/text.ts';
import {
  cut,
  type MessageWords,
  type Place,
  placeInWords,
  receivedInWords,
  type Said,
  type SaidKind,
} from './message-words.ts';

/** Sentences about what was wrong with an input. */
export function messageSentences(common: CommonWords, words: MessageWords): Sentences<'issue' | 'error'> {
  const issue: Sentences<'issue'>['issue'] = (one, context) => tell(one, words, contextOf(common, context));
  return {
    issue,
    error: ({ code, details }, context) => {
      const { issues = [], ...summary } = own<ExplainableIssue & { readonly issues?: readonly HouseholdIssue[] }>(
        details,
      );
      return [{ ...summary, code }, ...issues].flatMap((one) => issue(one, context));
    },
  };
}

/** The code among the values whose label came in its place; nothing where that is the code itself, or of several. */
function codeMeant(received: unknown, expected: Expected, words: MessageWords, telling: Context): string | undefined {
  if (typeof received !== 'string' || received.length > longestText) {
    return undefined;
  }
  const labels = labelsOf(expected, words);
  const sought = folded(received);
  const meant = (expected.values ?? []).filter(
    (value): value is string => typeof value === 'string' && folded(codeInWords(value, labels, telling)) === sought,
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** What would be right; what a caller's own schema says is passed through. */
function expectedInWords(
  expected: Expected,
  code: ErrorCode | undefined,
  isAbsent: boolean,
  words: MessageWords,
  telling: Context,
): string {
  const { kind, than } = expected;
  if (kind !== 'as-the-schema-says') {
    return kindInWords(own({ ...expected, kind }), code, isAbsent, words, telling);
  }
  const beside = code === undefined || code === 'invalid-value' ? '' : inBrackets([words.labels.error[code]]);
  return words.ownWords(cut(String(than), longestText).trim().replace(/\.$/u, '')) + beside;
}

/** The sentence, and the question whether another name was meant, if there is one. */
function tell(issue: ExplainableIssue, words: MessageWords, telling: Context): string[] {
  const { code, path, received, expected: given, member, unit } = own(issue);
  const expected = ownDeep(given);
  requireIssue(issue, expected, words);
  const place = placeInWords(path, words, telling);
  const owners = [...unitInWords(unit, words), ...memberInWords(member, place, words)];
  const isAbsent = absentValues.includes(received);
  const subject = [place.field, ...(isAbsent ? cameNot(expected, words) : came(received, place, words))].join(' ');
  const told = [...owners, `${subject} ${expectedInWords(expected, code, isAbsent, words, telling)}`].join(': ');
  const nearest = codeMeant(received, expected, words, telling) ?? expected.nearest;
  return [told, ...(nearest === undefined ? [] : [words.didYouMean(cut(nearest, longestName))])];
}

/** Characters of a text that is told. */
const longestText = 200;

/** The first list that has all values is the one that they are of; else the first that has all but `none`, which is told beside them. */
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

/** What would be right, with all that an {@link Expected} holds: what the words for its kind leave out stands behind them. */
function kindInWords(
  expected: Expected & { readonly kind: SaidKind },
  code: ErrorCode | undefined,
  isAbsent: boolean,
  words: MessageWords,
  telling: Context,
): string {
  const than = thanInWords(expected, words, telling);
  const said: Said = {
    than: than || words.otherThing,
    range: range(expected, words, telling),
    most: numberInWords(expected.most, telling),
    values: valuesInWords(expected, words, telling),
    first: firstInWords(expected, words, telling),
  };
  const isAbsentDay = isAbsent && expected.kind === 'calendar-date';
  const predicate = isAbsentDay ? words.absentDay : words.expected[expected.kind];
  const told = typeof predicate === 'string' ? predicate : predicate(said);
  const leftOut = (text: string): boolean => text !== '' && !told.includes(text);
  const isRangeTold = expected.least === undefined && said.most !== '' && !leftOut(said.most);
  const brackets = [
    ...(leftOut(said.range) && !isRangeTold ? [said.range] : []),
    ...(leftOut(than) ? [words.comparedWith(than)] : []),
    ...(leftOut(said.first) ? [words.firstAt(said.first)] : []),
    ...codeBeside(isAbsentDay ? 'value' : expected.kind, code, words),
  ];
  return (
    told + (brackets.length > 0 ? ` (${brackets.join('; ')})` : '') + (leftOut(said.values) ? `: ${said.values}` : '')
  );
}

/** Throws what {@link tellResult} turns into the refusal. */
function requireIssue({ code, path }: ExplainableIssue, expected: Expected, words: MessageWords): void {
  const isKnown =
    typeof path === 'string' &&
    (code === undefined || lookUp(words.labels.error, code) !== undefined) &&
    (expected.kind === 'as-the-schema-says' || Object.hasOwn(words.expected, expected.kind));
  if (!isKnown) {
    throw new Error();
  }
}

function unitInWords(unit: ExplainableIssue['unit'], words: MessageWords): string[] {
  const { code, name } = own(unit);
  const told = [code, name].flatMap((text) => (text === undefined ? [] : [cut(text, longestName)]));
  const [first, ...others] = told;
  return first === undefined ? [] : [words.unit(`“${first}”${inBrackets(others)}`)];
}

function memberInWords(id: string | undefined, { member }: Place, words: MessageWords): string[] {
  if (id !== undefined) {
    return [words.member(cut(id, longestName))];
  }
  return member === undefined ? [] : [words.memberAt(member)];
}

/** What does not come, also as an issue describes it. */
const absentValues: readonly unknown[] = [undefined, null, 'undefined', 'null'];

function cameNot({ kind }: Expected, words: MessageWords): string[] {
  return givenKinds.includes(kind) ? [] : [`(${words.absent})`];
}

/** What came, in brackets where it is described, or where it would stand beside a path in quotation marks. */
function came(received: unknown, { isLabelled }: Place, words: MessageWords): string[] {
  const told = receivedInWords(received, words);
  return [isLabelled && told.startsWith('“') ? told : `(${told})`];
}

const longestName = 60;

/** A day as the language writes it, a number, a code by its label; anything else in quotation marks. */
function thanInWords({ kind, than }: Expected, words: MessageWords, telling: Context): string {
  if (typeof than === 'number') {
    return numberInWords(than, telling);
  }
  const labels = comparedLabels(kind, words);
  return (than === undefined ? [] : than.split(', '))
    .map((part) => {
      const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(part) ?? [];
      if (year === undefined) {
        return codeInWords(part, labels, telling);
      }
      return telling.common.day(year, month as string, day as string);
    })
    .join(', ');
}

function range({ least, most }: Expected, words: MessageWords, telling: Context): string {
  const [low, high] = [numberInWords(least, telling), numberInWords(most, telling)];
  if (low && high) {
    return words.between(low, high);
  }
  return (low && words.atLeast(low)) || (high && words.atMost(high));
}

function numberInWords(number: number | undefined, telling: Context): string {
  return number === undefined ? '' : printedNumber(number, telling.common);
}

function valuesInWords(expected: Expected, words: MessageWords, telling: Context): string {
  const { kind, values = [] } = expected;
  const labels = labelsOf(expected, words);
  const told = values
    .slice(0, mostValues)
    .map((value) =>
      kind === 'no-issues'
        ? faultsInWords(textOf(value as string), words)
        : valueInWords(value, labels, words, telling),
    );
  const others = values.length > mostValues ? [words.others(values.length - mostValues)] : [];
  // A label may have a comma in it.
  return [...told, ...others].join(told.some((text) => text.includes(',')) ? '; ' : ', ');
}

function firstInWords({ first }: Expected, words: MessageWords, telling: Context): string {
  if (first === undefined) {
    return '';
  }
  const { member, field } = placeInWords(first, words, telling);
  return member === undefined ? field : words.ofMemberAt(field, member);
}

function codeBeside(kind: ExpectedKind, code: ErrorCode | undefined, { labels }: MessageWords): string[] {
  return code === undefined || code === (ownValue(saidCodes, kind) ?? 'invalid-value') ? [] : [labels.error[code]];
}

/** The kinds of which it is said already, by what would be right, that nothing came. */
const givenKinds: readonly ExpectedKind[] = ['value', 'calendar-date', 'day-on-which-ages-are-counted'];

function comparedLabels(kind: ExpectedKind, words: MessageWords): ListLabels {
  if (kind === 'event-by-which-the-household') {
    return words.presences;
  }
  const list = ownValue(comparedLists, kind);
  return list === undefined ? {} : words.labels[list];
}

/** Values that are told; a list of provinces would bury the sentence. */
const mostValues = 12;

/** "3 invalid-date": how many faults there are of one code. */
function faultsInWords(fault: string, words: MessageWords): string {
  const [, count, code = ''] = /^(\d+) (.+)$/u.exec(fault) ?? [];
  const label = lookUp(words.labels.error, code);
  return count !== undefined && label !== undefined ? words.faults(count, label) : `“${cut(fault, longestText)}”`;
}

function valueInWords(
  value: string | number | boolean | null,
  labels: ListLabels,
  words: MessageWords,
  telling: Context,
): string {
  switch (typeof value) {
    case 'string':
      return codeInWords(value, labels, telling);
    case 'number':
      return numberInWords(value, telling);
    default:
      return value === null ? words.absent : value ? words.yes : words.no;
  }
}

/** The code that the words for a kind say already; of every other kind that is `invalid-value`. */
const saidCodes: Partial<Readonly<Record<ExpectedKind, ErrorCode>>> = {
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

/** The list of what a kind is compared with, where that is a code. */
const comparedLists: Partial<Readonly<Record<ExpectedKind, LabelList>>> = {
  'no-second-work-status-beside': 'work-status',
  'class-of-the-level': 'unit-level',
  'unit-that-the-figure-says': 'unit',
  'figure-in-the-unit-of': 'unit',
};
