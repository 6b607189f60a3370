import { own } from '../../foundation/reading/index.ts';
import type { AverageCheck, DivisorCheck, PlainCheck } from '../../figures/index.ts';
import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { divisorLabels } from '../labels/claim-labels.ts';
import { exactAmount } from '../wording/exact-amount.ts';
import { rangeInWords } from '../wording/range.ts';

const resultIs: LocalizedText = { vi: 'kết quả là', en: 'the result is' };

const overDivisor: Readonly<Record<Locale, (divisor: number, meanings: string, result: string) => string>> = {
  vi: (divisor, meanings, result) => `chia cho ${divisor} (${meanings}) được ${result}`,
  en: (divisor, meanings, result) => `divided by ${divisor} (${meanings}) the result is ${result}`,
};

/** The divisors worth telling: the natural one, that of the source's own moments, and those that give the printed figure. */
function divisorsToTell({ divisors, reproducedBy }: AverageCheck): readonly DivisorCheck[] {
  return divisors.filter(
    ({ divisor, meanings }, place) =>
      place === 0 || meanings.includes('steps-between-moments') || reproducedBy.some((way) => way.divisor === divisor),
  );
}

/** What the operands come to: one value, the values between which it lies, or, of an average, a value over each divisor that matters. */
export function resultSentences(check: PlainCheck | AverageCheck, mostDecimals: number, locale: Locale): string[] {
  if (check.claim === 'average' && check.exact) {
    return divisorsToTell(check).flatMap(({ divisor, meanings, exact }) => {
      const named = meanings.map((meaning) => divisorLabels[meaning][locale]).join('; ');
      return exact ? overDivisor[locale](divisor, named, exactAmount(exact, mostDecimals, locale)) : [];
    });
  }
  if (check.exact) {
    return [`${resultIs[locale]} ${exactAmount(check.exact, mostDecimals, locale)}`];
  }
  const { from, to } = own(check.possible);
  const ends = {
    from: from && exactAmount(from, mostDecimals, locale),
    fromIncluded: true,
    to: to && exactAmount(to, mostDecimals, locale),
    toIncluded: true,
  };
  return from || to ? [`${resultIs[locale]} ${rangeInWords(ends, locale)}`] : [];
}
