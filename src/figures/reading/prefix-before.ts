import type { FigureQualifier, FigureUnit } from '../figure.ts';
import type { Term } from './recognise-terms.ts';

/** What stands before a number and belongs to it. */
interface Prefix {
  /** The word that loosens it. */
  readonly qualifier?: FigureQualifier;
  /** Its unit, where "gấp" says that it is a multiple. */
  readonly unit?: FigureUnit;
  /** Where qualifier and "gấp" begin. */
  readonly start: number;
  /** Where words such as "từ" begin. */
  readonly linked: number;
}

/**
 * Finds qualifier, "gấp" and what may stand between them and the number.
 *
 * @param terms - all terms
 * @param index - where the number begins
 * @param floor - the first term that belongs to no earlier figure
 * @param start - offset of the number in the text
 */
export function prefixBefore(terms: readonly Term[], index: number, floor: number, start: number): Prefix {
  let prefix: Prefix = { start, linked: start };
  for (const term of terms.slice(floor, index).reverse()) {
    if (term.role === 'qualifier') {
      return { ...prefix, qualifier: term.qualifier, start: term.start, linked: term.start };
    }
    if (term.role === 'multiple') {
      prefix = { unit: 'times', start: term.start, linked: term.start };
    } else if (term.role === 'link' || term.role === 'between') {
      prefix = { ...prefix, linked: term.start };
    } else {
      break;
    }
  }
  return prefix;
}
