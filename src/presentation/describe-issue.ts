import type { ErrorCode, Expected, HouseholdIssue } from '../foundation/errors/index.ts';
import { own, ownDeep, refuseNull } from '../foundation/reading/index.ts';
import type { PovertyStandard } from '../standards/index.ts';
import type { Locale } from '../vocabulary/index.ts';
import { errorLabels } from './labels/error-labels.ts';
import { cut } from './messages/cut.ts';
import { english } from './messages/english.ts';
import { expectedInWords } from './messages/expected-in-words.ts';
import type { MessageWords } from './messages/message-words.ts';
import { type Place, placeInWords } from './messages/place-in-words.ts';
import { receivedInWords } from './messages/received-in-words.ts';
import { vietnamese } from './messages/vietnamese.ts';
import { readLocale } from './numbers/read-locale.ts';
import { inBrackets } from './wording/in-brackets.ts';
import { lookUp } from './wording/names.ts';
import { sentence } from './wording/sentence.ts';
import { tellResult } from './wording/tell-result.ts';

/** What {@link describeIssue} puts into words: an issue, or the details of an error, which have no code of their own. */
export type DescribableIssue = Omit<HouseholdIssue, 'code'> & Partial<Pick<HouseholdIssue, 'code'>>;

/** What {@link describeIssue} may draw on. */
export interface DescribeIssueOptions {
  /** The standard of the household, for its own names of indicators. */
  readonly standard?: PovertyStandard | undefined;
}

/**
 * Puts an issue into one plain sentence, in Vietnamese or English: whom it is about, the field, what came and what would be right. Where a
 * name or code was most likely misspelt, a question asks whether another was meant.
 *
 * Fields of households and members, and codes of closed lists, are told by their labels; a field that has none by its path, a code that has
 * none as it stands, in quotation marks. What came is cut after 60 characters, and of a list or an object only told what it is. What a
 * schema of the caller expects is text, and passed through.
 *
 * @param issue - an issue of {@link issuesOfHousehold}, {@link assessHouseholds} or `readRecords`, one of the `issues` in the details of an
 *   error, or the details themselves; with `{ code, ...details }` the code is told too where the words do not say it already
 * @param locale - the language
 * @param options - the standard, for its own names of indicators
 * @returns the sentence, which ends in a full stop; behind it the question, if there is one
 * @throws PovertyStandardError `invalid-value` for an unknown locale, or for anything but an issue; `missing-value` for options that are `null`
 *
 * @example
 * ```ts
 * const household = { members: [{ id: 'Lan', birthDate: '1980-02-31', workStatus: 'wage-wrok' }] };
 * const [date, status] = issuesOfHousehold(household, vn2022, { on: '2024-09-30' });
 * describeIssue(date!, 'vi'); // => 'Thành viên “Lan”: ngày sinh “1980-02-31” không phải là ngày có thật.'
 * describeIssue(date!, 'en'); // => 'Member “Lan”: date of birth “1980-02-31” is no day of the calendar.'
 * describeIssue(status!, 'en').endsWith('Did you mean “wage-work”?'); // => true
 * ```
 */
export function describeIssue(issue: DescribableIssue, locale: Locale, options: DescribeIssueOptions = {}): string {
  const words = readLocale(locale) === 'vi' ? vietnamese : english;
  refuseNull(options, 'options');
  const { standard } = own(options);
  return tellResult(issue, 'issue', { kind: 'issue' }, () => tell(own(issue), words, own({ locale, standard })));
}

function tell(
  { code, path, received, expected: given, member, unit }: DescribableIssue,
  words: MessageWords,
  telling: { readonly locale: Locale; readonly standard: PovertyStandard | undefined },
): string {
  const expected = ownDeep(given);
  requireIssue(code, path, expected);
  const place = placeInWords(path, words, telling);
  const owners = [...unitInWords(unit, words), ...memberInWords(member, place, words)];
  const subject = [place.field, ...came(received, place, expected, words)].join(' ');
  const told = [...owners, `${subject} ${expectedInWords(expected, code, words, telling)}`].join(': ');
  const { nearest } = expected;
  return sentence(told) + (nearest === undefined ? '' : ` ${words.didYouMean(cut(nearest, longestName))}`);
}

const longestName = 60;

/** Throws what {@link tellResult} turns into the refusal. */
function requireIssue(code: ErrorCode | undefined, path: string, expected: Expected): void {
  const isKnown =
    typeof path === 'string' &&
    (code === undefined || lookUp(errorLabels, code)) &&
    (expected.kind === 'as-the-schema-says' || Object.hasOwn(english.expected, expected.kind));
  if (!isKnown) {
    throw new Error();
  }
}

function memberInWords(id: string | undefined, { member }: Place, words: MessageWords): string[] {
  if (id !== undefined) {
    return [words.member(cut(id, longestName))];
  }
  return member === undefined ? [] : [words.memberAt(member)];
}

function unitInWords(unit: DescribableIssue['unit'], words: MessageWords): string[] {
  const { code, name } = own(unit);
  const told = [code, name].flatMap((text) => (text === undefined ? [] : [cut(text, longestName)]));
  const [first, ...others] = told;
  return first === undefined ? [] : [words.unit(`“${first}”${inBrackets(others)}`)];
}

/** What came, in brackets where it is described, or where it would stand beside a path in quotation marks. */
function came(received: unknown, { isLabelled }: Place, expected: Expected, words: MessageWords): string[] {
  if ([undefined, null, 'undefined', 'null'].includes(received as string | null | undefined)) {
    // That it must be given says already that it was not.
    return expected.kind === 'value' ? [] : [`(${words.absent})`];
  }
  const told = receivedInWords(received, words);
  return [isLabelled && told.startsWith('“') ? told : `(${told})`];
}
