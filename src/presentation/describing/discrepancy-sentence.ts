import type { Discrepancy } from '../../figures/index.ts';
import type { ExactNumber } from '../../foundation/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { exactAmount } from '../wording/exact-amount.ts';

const larger: LocalizedText = {
  vi: 'số công bố lớn hơn kết quả',
  en: 'the printed figure is larger than the result by',
};
const smaller: LocalizedText = {
  vi: 'số công bố nhỏ hơn kết quả',
  en: 'the printed figure is smaller than the result by',
};
const digits: LocalizedText = { vi: 'đơn vị của chữ số cuối', en: 'units of its last digit' };

function withoutSign({ text, number }: ExactNumber): ExactNumber {
  return { text: text.replace('-', ''), number: Math.abs(number) };
}

/** How far the printed figure is from the exact result, also in units of its last digit. */
export function discrepancySentence({ amount, lastDigits }: Discrepancy, mostDecimals: number, locale: Locale): string {
  const side = amount.number > 0 ? larger : smaller;
  const far = exactAmount(withoutSign(amount), mostDecimals, locale);
  const steps = lastDigits ? ` (${exactAmount(withoutSign(lastDigits), 2, locale)} ${digits[locale]})` : '';
  return `${side[locale]} ${far}${steps}`;
}
