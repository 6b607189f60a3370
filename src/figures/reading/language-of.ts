import type { Locale } from '../../vocabulary/index.ts';
import type { Term } from './recognise-terms.ts';

// Letters that only Vietnamese writes.
const vietnameseLetters = /[ăđĩũơưạ-ỹ]/iu;

/** The language that the words of a text speak; undefined for none, or for both. */
export function languageOf(terms: readonly Term[], text: string): Locale | undefined {
  const vietnamese = vietnameseLetters.test(text) || terms.some((term) => term.language === 'vi');
  const english = terms.some((term) => term.language === 'en' && (term.role === 'unit' || term.role === 'scale' || term.role === 'qualifier'));
  if (vietnamese === english) {
    return undefined;
  }
  return vietnamese ? 'vi' : 'en';
}
