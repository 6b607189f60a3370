import type { Locale } from '../../vocabulary/index.ts';
import type { Term } from './recognise-terms.ts';

/**
 * The language in which a text writes its numbers: that of its units, scale words and qualifiers; else that of the page; else Vietnamese
 * where its letters are. Letters alone weigh least, because English texts keep them in names.
 */
export function languageOf(terms: readonly Term[], text: string, locale: Locale | undefined): Locale | undefined {
  const telling = terms.filter((term) => tellingRoles.includes(term.role));
  const vietnamese = telling.some((term) => term.language === 'vi');
  const english = telling.some((term) => term.language === 'en');
  if (vietnamese !== english) {
    return vietnamese ? 'vi' : 'en';
  }
  return locale ?? (!english && vietnameseLetters.test(text) ? 'vi' : undefined);
}

const tellingRoles: readonly Term['role'][] = ['unit', 'scale', 'qualifier', 'bound'];

// Letters that only Vietnamese writes.
const vietnameseLetters = /[ăđĩũơưạ-ỹ]/iu;
