import { PovertyStandardError } from '../foundation/errors/index.ts';
import { own, readOptions } from '../foundation/input/index.ts';
import { type Locale, locales } from '../vocabulary/index.ts';
import type { Figure } from './figure.ts';
import { joinSpacedNumbers } from './reading/join-spaced-numbers.ts';
import { languageOf } from './reading/language-of.ts';
import { parseDrafts } from './reading/parse-drafts.ts';
import { readDraft } from './reading/read-draft.ts';
import { recogniseTerms } from './reading/recognise-terms.ts';
import { tokenise } from './reading/tokenise.ts';

/** How to read figures. */
export interface ReadFigureOptions {
  /**
   * Language of the page, which says what dots and commas mean. Where units, scale words and qualifiers of the text
   * itself speak one language, they go before it.
   */
  readonly locale?: Locale;
}

/**
 * Finds and reads all figures of a text, in order: numbers with their unit, scale word, qualifier and range.
 *
 * Words that are not known are passed over, and so are calendar years, dates and the numbers of documents and articles. Reads Vietnamese and
 * English; see {@link readFigure} for how.
 *
 * @param text - published text of at most 10 000 characters
 * @param options - the language of the page
 * @returns the figures; none when the text has no number
 * @throws PovertyStandardError `empty-input`, `invalid-value`, `text-too-long`, `missing-value` for options that are `null`, and `unreadable-figure` for a number that cannot be read
 *
 * @example
 * ```ts
 * readFigures('1.804 hộ (3,29%)').map((figure) => figure.text); // => ['1.804 hộ', '3,29%']
 * readFigures('cuối năm 2019'); // => []
 * ```
 */
export function readFigures(text: string, options: ReadFigureOptions = {}): readonly Figure[] {
  const { locale } = readOptions(options, 'options', ['locale']);
  checkInput(text, locale);
  const source = text.normalize('NFC');
  const terms = joinSpacedNumbers(recogniseTerms(tokenise(source)), source).map((term) => own(term));
  const language = languageOf(terms, source, locale);
  return parseDrafts(terms, source).map((draft) => readDraft(draft, source, language));
}

function checkInput(text: unknown, locale: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new PovertyStandardError('invalid-value', { path: 'text', received: text, expected: { kind: 'text' } });
  }
  if (text.length > longestText) {
    throw new PovertyStandardError('text-too-long', {
      path: 'text',
      received: text,
      expected: { kind: 'text', most: longestText },
    });
  }
  if (text.trim() === '') {
    throw new PovertyStandardError('empty-input', {
      path: 'text',
      received: text,
      expected: { kind: 'text-with-a-number' },
    });
  }
  if (locale !== undefined && !locales.some((known) => known === locale)) {
    throw new PovertyStandardError('invalid-value', {
      path: 'options.locale',
      received: locale,
      expected: { kind: 'one-of', values: locales },
    });
  }
}

const longestText = 10_000;
