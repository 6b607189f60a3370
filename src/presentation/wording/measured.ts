import { plainDecimal } from '../../foundation/exact/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { measureBaseLabels, measureLabels, populationGroupLabels } from '../labels/target-labels.ts';
import { exactAmount } from './exact-amount.ts';
import { codeName } from './names.ts';

/** What is measured, of whom. */
export interface MeasuredThing {
  readonly measure: string;
  readonly base?: string | undefined;
  readonly group?: string | undefined;
}

/** In what it is told. */
export type MeasureUnit = 'percent' | 'number';

const prefixes: Readonly<Record<MeasureUnit, LocalizedText>> = {
  percent: { vi: 'tỷ lệ', en: 'the share of' },
  number: { vi: 'số', en: 'the number of' },
};

const points: LocalizedText = { vi: 'điểm phần trăm', en: 'percentage points' };

const mostDecimals = 4;

/** "tỷ lệ hộ nghèo", "số hộ nghèo", "thu nhập bình quân đầu người", with the group in brackets. */
export function measureInWords({ measure, group }: MeasuredThing, unit: MeasureUnit, locale: Locale): string {
  const name = codeName(measureLabels, measure, locale);
  const whole = measure.startsWith('income-') ? name : `${prefixes[unit][locale]} ${name}`;
  return group === undefined ? whole : `${whole} (${codeName(populationGroupLabels, group, locale)})`;
}

/** A number in the words of the language, rounded where its decimals go on. */
export function amountInWords(value: number, exact: string | undefined, locale: Locale): string {
  return exactAmount({ text: exact ?? plainDecimal(value), number: value }, mostDecimals, locale);
}

/** "4,03%", "5.500 hộ". */
export function valueInWords(
  value: number,
  exact: string | undefined,
  unit: MeasureUnit,
  { base }: MeasuredThing,
  locale: Locale,
): string {
  const amount = amountInWords(value, exact, locale);
  if (unit === 'percent') {
    return `${amount}%`;
  }
  return base === undefined ? amount : `${amount} ${codeName(measureBaseLabels, base, locale)}`;
}

/** "1,17 điểm phần trăm", "500 hộ": how far two values are apart. */
export function distanceInWords(
  value: number,
  exact: string | undefined,
  unit: MeasureUnit,
  thing: MeasuredThing,
  locale: Locale,
): string {
  return unit === 'percent'
    ? `${amountInWords(value, exact, locale)} ${points[locale]}`
    : valueInWords(value, exact, unit, thing, locale);
}
