import { withSeparators } from '../../../figures/format.ts';
import type { Figure, FigureInterval, RatioFigure } from '../../../figures/index.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { phraseOf, quoted, wordFor } from '../../wording/of-result.ts';
import { rangeInWords } from '../../wording/range.ts';
import type { ClaimWords } from './claim-words.ts';

/** What a published number stands for, with its unit, and how its writing departs from custom. */
export function figureSentences(figure: Figure, words: ClaimWords, common: CommonWords): string[] {
  if (figure.form === 'ambiguous') {
    return [
      `${quoted(figure.text)} ${words.severalReadings}: ${wordFor(words.ambiguities, figure.reason)}`,
      ...figure.readings.flatMap((reading) => figureSentences(reading, words, common)),
    ];
  }
  const { text, unit, per = [], oddities = [] } = figure;
  const value =
    figure.form === 'ratio' ? ratioInWords(figure, words, common) : phraseOf(intervalInWords(figure.interval, common));
  const units = [...(unit ? [wordFor(words.units, unit)] : []), ...per.map((one) => wordFor(words.per, one))];
  return [
    `${quoted(text)} ${words.means} ${value}${inBrackets(units.length > 0 ? [units.join(' ')] : [])}`,
    ...oddities.map((oddity) => wordFor(words.oddities, oddity)),
  ];
}

function ratioInWords(
  { numerator, denominator }: RatioFigure,
  { outOf }: ClaimWords,
  { numbers }: CommonWords,
): string {
  return `${withSeparators(numerator, numbers)} ${outOf} ${withSeparators(denominator, numbers)}`;
}

function intervalInWords({ from, to, fromIncluded, toIncluded }: FigureInterval, common: CommonWords): string {
  const print = (decimal: string | undefined): string | undefined =>
    decimal === undefined ? decimal : withSeparators(decimal, common.numbers);
  return rangeInWords({ from: print(from), fromIncluded, to: print(to), toIncluded }, common);
}
