import type { Locale } from '../../vocabulary/index.ts';
import { unreadableFigure } from '../figure.ts';
import { sharedWords, type WordMeaning, type WordTable } from './word-meaning.ts';
import { englishWords } from './words.en.ts';
import { vietnameseWords } from './words.vi.ts';

/** The text of a term and its location in the source. */
interface Passage extends Omit<Token, 'kind'> {
  /** The language of a known phrase; absent for words of both languages and for unknown words. */
  readonly language?: Locale;
}

/** Digits with their separators. */
export interface NumberTerm extends Passage {
  /** Always `number`. */
  readonly role: 'number';
  /** Groups of digits separated by ordinary spaces, which may also be separate numbers; absent when they certainly form one number. */
  readonly pieces?: readonly NumberTerm[];
}

/** A token, or a known phrase of several tokens, with its role. */
export type Term = NumberTerm | (Passage & (WordMeaning | { readonly role: 'mark' | 'word' }));

/** A piece of text: digits with their separators, a word, or a single punctuation mark. */
interface Token {
  /** The class of its characters; `%` is a word. */
  readonly kind: 'number' | 'word' | 'mark';
  /** The characters; words in lower case, and a leading zero before a number that begins with its separator. */
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Finds the words and phrases that have a role beside a number. */
export function recogniseTerms(tokens: readonly Token[]): readonly Term[] {
  const terms: Term[] = [];
  let taken = 0;
  for (const [index, token] of tokens.entries()) {
    const { kind, ...span } = token;
    if (index < taken) {
      continue;
    }
    if (kind === 'word') {
      const next = tokens.slice(index, index + longestPhrase);
      const stop = next.findIndex((following) => following.kind !== 'word');
      const { term, length } = phraseAt(stop === -1 ? next : next.slice(0, stop), token);
      terms.push(term);
      taken = index + length;
    } else {
      terms.push({ role: kind, ...span });
    }
  }
  return terms;
}

/**
 * Cuts text into numbers, words and marks.
 *
 * @throws PovertyStandardError `unreadable-figure` for digits other than 0–9, such as full-width digits or ½
 */
export function tokenise(text: string): readonly Token[] {
  const foreign = otherDigits.exec(text.replace(unitsToAPower, ''));
  if (foreign !== null) {
    throw unreadableFigure(foreign[0], { kind: 'digits-0-to-9' });
  }
  return Array.from(text.matchAll(piece)).flatMap((match): Token[] => {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (match.groups?.['number'] === undefined) {
      return match.groups?.['word'] === undefined
        ? [{ kind: 'mark', text: found, start, end }]
        : [{ kind: 'word', text: found.toLowerCase(), start, end }];
    }
    if (/^\d/u.test(found)) {
      return [{ kind: 'number', text: found, start, end }];
    }
    // A number may begin with its decimal separator only after a space or a bracket; elsewhere the separator is a mark.
    return /[^\s(]/u.test(text.charAt(start - 1))
      ? [
          { kind: 'mark', text: found.charAt(0), start, end: start + 1 },
          { kind: 'number', text: found.slice(1), start: start + 1, end },
        ]
      : [{ kind: 'number', text: `0${found}`, start, end }];
  });
}

/** Joins groups of digits separated by single spaces: `1 057 374`. */
export function joinSpacedNumbers(terms: readonly Term[], text: string): readonly Term[] {
  const result: Term[] = [];
  let run: NumberTerm[] = [];
  const close = (): void => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) {
      return;
    }
    if (run.length > 1 && run.length <= mostGroups) {
      result.push(joined(run, first, last, text));
    } else {
      for (const number of run) {
        result.push(number);
      }
    }
    run = [];
  };
  for (const term of terms) {
    const last = run.at(-1);
    if (last !== undefined && continues(last, term, text)) {
      run.push(term);
    } else {
      close();
      if (term.role === 'number' && firstGroup.test(term.text)) {
        run.push(term);
      } else {
        result.push(term);
      }
    }
  }
  close();
  return result;
}

/**
 * The language whose notation a text uses: that of its units, scale words and qualifiers; else that of the page; else Vietnamese if the
 * text has Vietnamese letters. Letters are the weakest sign: English texts have them in names.
 */
export function languageOf(terms: readonly Term[], text: string, locale: Locale | undefined): Locale | undefined {
  const signs = terms.filter((term) => languageRoles.includes(term.role));
  const vietnamese = signs.some((term) => term.language === 'vi');
  const english = signs.some((term) => term.language === 'en');
  if (vietnamese !== english) {
    return vietnamese ? 'vi' : 'en';
  }
  return locale ?? (!english && vietnameseLetters.test(text) ? 'vi' : undefined);
}

const longestPhrase = 4;

/** The longest known phrase among the next words, or the first word alone. */
function phraseAt(words: readonly Token[], first: Token): { readonly term: Term; readonly length: number } {
  let found: { term: Term; length: number } = {
    term: { role: 'word', text: first.text, start: first.start, end: first.end },
    length: 1,
  };
  let text = '';
  for (const [index, word] of words.entries()) {
    text += index === 0 ? word.text : ` ${word.text}`;
    const meaning = meaningOf(text);
    if (meaning !== undefined) {
      found = { term: { ...meaning, text, start: first.start, end: word.end }, length: index + 1 };
    }
  }
  return found;
}

const unitsToAPower = /\p{L}[²³]/gu;

const otherDigits = /(?![0-9])\p{N}/u;

// The alternatives begin with disjoint characters and never backtrack into each other, so the time is linear.
const piece =
  /(?<number>[.,]?\d+(?:[.,]\d+)*)|(?<word>%|\p{L}[\p{L}\p{M}\p{N}]*(?:-\p{L}[\p{L}\p{M}]*)*)|(?<mark>\S)/gu;

// No published count has more groups of digits; a longer run is a list of numbers.
const mostGroups = 5;

function joined(run: readonly NumberTerm[], first: NumberTerm, last: NumberTerm, text: string): NumberTerm {
  const gaps = text.slice(first.start, last.end);
  // A non-breaking space, or a group starting with 0, proves that the groups form one number.
  const certain = /[^\S ]/u.test(gaps) || run.slice(1).some((group) => group.text.startsWith('0'));
  return {
    role: 'number',
    text: run.map((group) => group.text).join(' '),
    start: first.start,
    end: last.end,
    ...(certain ? {} : { pieces: run }),
  };
}

function continues(previous: NumberTerm, term: Term, text: string): term is NumberTerm {
  return (
    term.role === 'number' &&
    /^\d+$/u.test(previous.text) &&
    laterGroup.test(term.text) &&
    /^\s$/u.test(text.slice(previous.end, term.start))
  );
}

const firstGroup = /^[1-9]\d{0,2}$/u;

const languageRoles: readonly Term['role'][] = ['unit', 'scale', 'qualifier', 'bound'];

// Letters that only Vietnamese writes.
const vietnameseLetters = /[ăđĩũơưạ-ỹ]/iu;

function meaningOf(phrase: string): (WordMeaning & { readonly language?: Locale }) | undefined {
  for (const { table, ...language } of tables) {
    // Own keys only: a text may hold the word "constructor".
    const meaning = Object.hasOwn(table, phrase) ? table[phrase] : undefined;
    if (meaning !== undefined) {
      return { ...meaning, ...language };
    }
  }
  return undefined;
}

const laterGroup = /^\d{3}(?:[.,]\d+)?$/u;

const tables: readonly { readonly table: WordTable; readonly language?: Locale }[] = [
  { table: sharedWords },
  { table: vietnameseWords, language: 'vi' },
  { table: englishWords, language: 'en' },
];
