import type { Expected, ExpectedKind, HouseholdIssue } from '../../../foundation/errors/index.ts';
import { own, ownDeep } from '../../../foundation/input/index.ts';
import type { ExplainableIssue } from '../../explainable.ts';
import type { Sentences } from '../../language.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { lookUp } from '../../wording/names.ts';
import { type Telling, tellingOf } from '../../wording/telling.ts';
import { cut } from './cut.ts';
import { codeMeant, expectedInWords } from './expected-in-words.ts';
import type { MessageWords } from './message-words.ts';
import { type Place, placeInWords } from './place-in-words.ts';
import { receivedInWords } from './received-in-words.ts';

/** Sentences about what was wrong with an input. */
export function messageSentences(common: CommonWords, words: MessageWords): Sentences<'issue' | 'error'> {
  const issue: Sentences<'issue'>['issue'] = (one, context) => tell(one, words, tellingOf(common, context));
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

/** The sentence, and the question whether another name was meant, if there is one. */
function tell(issue: ExplainableIssue, words: MessageWords, telling: Telling): string[] {
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

/** The kinds of which it is said already, by what would be right, that nothing came. */
const givenKinds: readonly ExpectedKind[] = ['value', 'calendar-date', 'day-on-which-ages-are-counted'];
