import { PovertyStandardError } from '../foundation/errors/index.ts';
import { own, readOptions } from '../foundation/input/index.ts';
import { type Locale, locales } from '../vocabulary/index.ts';
import { type Figure, unreadableFigure } from './figure.ts';
import { parseDrafts } from './parse/drafts.ts';
import { readDraft } from './parse/readings.ts';
import { joinSpacedNumbers, languageOf, recogniseTerms, tokenise } from './parse/terms.ts';

/** How to read figures. */
export interface ReadFigureOptions {
  /**
   * Language of the page, which decides what dots and commas mean. Units, scale words and qualifiers of the text take
   * precedence where they agree on a language.
   */
  readonly locale?: Locale;
}

/**
 * Reads a published number, Vietnamese or English, into value, unit, printed decimals, qualifier and the interval behind it.
 *
 * - **Dots and commas** mean what they mean in the language of the text's own units and qualifiers, else of `locale`. Where neither decides,
 *   `25,95` and `1.057.374` have a single reading and `1.500` is `ambiguous`. Households, persons and units of territory have no decimals: `1.500 hộ` is
 *   1 500, and `67.39 hộ` is 6 739 with the anomaly `misplaced-group-separator`.
 * - **Interval**, with s the value of the last significant digit (100 for 15 700, 0.01 for 2,50): a count printed in full is
 *   exact; any other number x was rounded half up; `hơn` is [x, x + s), `gần` (x − s, x], `khoảng` (x − s, x + s); `trên`, `dưới`,
 *   `từ … trở lên`, `không quá` are unbounded on their side. `đạt` is not a bound.
 * - **Fractions** (`1/2`, `14.982/80.972 hộ`, `một nửa`) stay exact as numerator and denominator.
 * - **Several figures** in one text (`1.804 hộ (3,29%)`) are `ambiguous` with each as a reading; {@link readFigures} lists them.
 *
 * @param text - published text of at most 10 000 characters
 * @param options - the language of the page
 * @throws PovertyStandardError `empty-input` for blank text, `invalid-value` for anything but text, `text-too-long`, and `unreadable-figure`
 *   without a number, for digits that are not a number (`1.05.374`) and for more than 24 digits
 *
 * @example
 * ```ts
 * readFigure('hơn 15.700 hộ');
 * // => { kind: 'figure', form: 'value', text: 'hơn 15.700 hộ', unit: 'households', qualifier: 'more-than', decimal: '15700', value: 15700, decimals: 0, scale: 1, interval: { from: '15700', fromIncluded: true, to: '15800', toIncluded: false } }
 * readFigure('67.39 hộ').anomalies; // => ['misplaced-group-separator']
 * readFigure('1.500').form; // => 'ambiguous'
 * ```
 */
export function readFigure(text: string, options: ReadFigureOptions = {}): Figure {
  const figures = readFigures(text, options);
  const [first, second] = figures;
  if (first === undefined) {
    throw unreadableFigure(text, { kind: 'text-with-a-number' });
  }
  return second === undefined
    ? first
    : {
        kind: 'figure',
        form: 'ambiguous',
        text: text.normalize('NFC').trim(),
        reason: 'several-figures',
        readings: figures,
      };
}

/**
 * Finds and reads all figures of a text, in order: numbers with their unit, scale word, qualifier and range.
 *
 * Unknown words are skipped, and so are calendar years, dates and the numbers of documents and articles. Reads Vietnamese and
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
  if (locale !== undefined && !locales.some((code) => code === locale)) {
    throw new PovertyStandardError('invalid-value', {
      path: 'options.locale',
      received: locale,
      expected: { kind: 'one-of', values: locales },
    });
  }
}

const longestText = 10_000;
