import type { Locale } from '../../vocabulary/index.ts';
import { englishWords } from './english-words.ts';
import { sharedWords } from './shared-words.ts';
import type { Token } from './tokenise.ts';
import { vietnameseWords } from './vietnamese-words.ts';
import type { WordMeaning, WordTable } from './word-meaning.ts';

/** Where a term stands and what it is written as. */
interface Passage extends Omit<Token, 'kind'> {
  /** The language to which a known phrase belongs. */
  readonly language?: Locale;
}

/** Digits with their separators. */
export interface NumberTerm extends Passage {
  /** A number. */
  readonly role: 'number';
  /** The groups of digits that only an ordinary blank keeps apart, so that they may also be numbers of their own. */
  readonly pieces?: readonly NumberTerm[];
}

/** A token, or a known phrase of several, with what it does. */
export type Term = NumberTerm | (Passage & (WordMeaning | { readonly role: 'mark' | 'word' }));

/** Finds the words and phrases that matter beside a number. */
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
      const stop = next.findIndex((other) => other.kind !== 'word');
      const { term, length } = phraseAt(stop === -1 ? next : next.slice(0, stop), token);
      terms.push(term);
      taken = index + length;
    } else {
      terms.push({ role: kind, ...span });
    }
  }
  return terms;
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

const tables: readonly { readonly table: WordTable; readonly language?: Locale }[] = [
  { table: sharedWords },
  { table: vietnameseWords, language: 'vi' },
  { table: englishWords, language: 'en' },
];
