import type { Term } from './terms.ts';

type MaybeTerm = Term | undefined;

/**
 * Skips a number that is not a figure: a calendar year, a date, or the number of a document, an article or a name.
 *
 * @param terms - all terms
 * @param index - index of the term to look at
 * @param text - the text that the terms come from
 * @returns index of the term after the skipped number, or the same index
 */
export function skipLabel(terms: readonly Term[], index: number, text: string): number {
  if (!isShortNumber(terms.at(index))) {
    return index;
  }
  const chain = behindChain(terms, index);
  if (
    terms.at(chain)?.text === '/' &&
    touches(terms.at(chain), terms.at(chain + 1)) &&
    isName(terms.at(chain + 1), text)
  ) {
    return chain + 2;
  }
  const period = isYear(terms.at(index)) && joins(terms.at(index + 1)) && isYear(terms.at(index + 2));
  const behind = period ? index + 3 : chain;
  const date = chain > index + 3;
  return (period || date || isNamedBefore(terms, index, text)) && !counts(terms.at(behind)) ? behind : index;
}

const isShortNumber = (term: MaybeTerm): boolean => term?.role === 'number' && /^\d{1,4}$/u.test(term.text);

/** Index after a chain of short numbers such as `18/6/2020`. */
function behindChain(terms: readonly Term[], index: number): number {
  let last = index;
  while (
    (terms.at(last + 1)?.text === '/' || isDash(terms.at(last + 1))) &&
    touches(terms.at(last), terms.at(last + 1)) &&
    isShortNumber(terms.at(last + 2)) &&
    touches(terms.at(last + 1), terms.at(last + 2))
  ) {
    last += 2;
  }
  return last + 1;
}

const touches = (before: MaybeTerm, after: MaybeTerm): boolean => before?.end === after?.start;

/** Whether a term is an unknown capitalised word, hence a name, as in `80/NQ-CP` and `COVID-19`. */
function isName(term: MaybeTerm, text: string): boolean {
  return term?.role === 'word' && /^\p{Lu}/u.test(text.charAt(term.start));
}

const isYear = (term: MaybeTerm): boolean => term?.role === 'number' && /^(?:19|20)\d\d$/u.test(term.text);

const joins = (term: MaybeTerm): boolean => isDash(term) || term?.role === 'joiner' || term?.role === 'and';

/** Whether the word before a number makes it a label: a year, a month, an article. */
function isNamedBefore(terms: readonly Term[], index: number, text: string): boolean {
  const before = terms[index - 1];
  switch (before?.role) {
    case 'label':
      return true;
    case 'period':
      return isYear(terms.at(index));
    case 'unit':
      return before.unit === 'months' || (before.unit === 'years' && isYear(terms.at(index)));
    default:
      return (
        isDash(before) &&
        touches(before, terms.at(index)) &&
        touches(terms[index - 2], before) &&
        isName(terms[index - 2], text)
      );
  }
}

const counts = (term: MaybeTerm): boolean => term?.role === 'unit' || term?.role === 'scale';

const isDash = (term: MaybeTerm): boolean => term?.role === 'mark' && /^[-–—]$/u.test(term.text);
