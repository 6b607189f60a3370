import type { Figure, FigureInterval, RatioFigure } from '../../figures/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { ambiguityLabels, oddityLabels, perLabels, unitLabels } from '../labels/figure-labels.ts';
import { withSeparators } from '../numbers/with-separators.ts';
import { inBrackets } from '../wording/in-brackets.ts';
import { rangeInWords } from '../wording/range.ts';

const means: LocalizedText = { vi: 'nghĩa là', en: 'is' };
const out: LocalizedText = { vi: 'trên', en: 'out of' };
const readings: LocalizedText = { vi: 'đọc được theo nhiều cách', en: 'can be read in several ways' };

function intervalInWords({ from, to, fromIncluded, toIncluded }: FigureInterval, locale: Locale): string {
  const print = (decimal: string | undefined): string | undefined =>
    decimal === undefined ? decimal : withSeparators(decimal, locale);
  return rangeInWords({ from: print(from), fromIncluded, to: print(to), toIncluded }, locale);
}

function ratioInWords({ numerator, denominator }: RatioFigure, locale: Locale): string {
  return `${withSeparators(numerator, locale)} ${out[locale]} ${withSeparators(denominator, locale)}`;
}

/** What a published number stands for, with its unit, and how its writing departs from custom. */
export function figureSentences(figure: Figure, locale: Locale): string[] {
  if (figure.form === 'ambiguous') {
    return [
      `“${figure.text}” ${readings[locale]}: ${ambiguityLabels[figure.reason][locale]}`,
      ...figure.readings.flatMap((reading) => figureSentences(reading, locale)),
    ];
  }
  const { text, unit, per = [], oddities = [] } = figure;
  const value = figure.form === 'ratio' ? ratioInWords(figure, locale) : intervalInWords(figure.interval, locale);
  const units = [...(unit ? [unitLabels[unit][locale]] : []), ...per.map((one) => perLabels[one][locale])];
  return [
    `“${text}” ${means[locale]} ${value}${inBrackets(units.length ? [units.join(' ')] : [])}`,
    ...oddities.map((oddity) => oddityLabels[oddity][locale]),
  ];
}
