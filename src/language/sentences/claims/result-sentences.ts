import type {
  AverageCheck,
  DivisorCheck,
  ImpliedTotalCheck,
  PlainCheck,
  PossibleTotals,
} from '../../../claims/index.ts';
import { own } from '../../../foundation/input/index.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { exactAmount, printedNumber } from '../../wording/numbers-in-words.ts';
import { filled, wordFor } from '../../wording/of-result.ts';
import { rangeInWords } from '../../wording/range.ts';
import type { ClaimWords } from './claim-words.ts';

/** What the operands come to: one value, the values between which it lies, or, of an average, a value over each divisor that matters. */
export function resultSentences(
  check: PlainCheck | AverageCheck,
  mostDecimals: number,
  words: ClaimWords,
  common: CommonWords,
): string[] {
  if (check.claim === 'average' && check.exact) {
    return divisorsToTell(check).flatMap(({ divisor, meanings, exact }) => {
      const named = filled(meanings)
        .map((meaning) => wordFor(words.divisors, meaning))
        .join('; ');
      return exact
        ? words.overDivisor(printedNumber(divisor, common), named, exactAmount(exact, mostDecimals, common))
        : [];
    });
  }
  if (check.exact) {
    return [`${words.resultIs} ${exactAmount(check.exact, mostDecimals, common)}`];
  }
  const { from, to } = own(check.possible);
  const ends = {
    from: from && exactAmount(from, mostDecimals, common),
    fromIncluded: true,
    to: to && exactAmount(to, mostDecimals, common),
    toIncluded: true,
  };
  return from || to ? [`${words.resultIs} ${rangeInWords(ends, common)}`] : [];
}

/** The totals that the pairs have in common, by the most usual rounding or, where that leaves none, by each that leaves some; and the pairs that conflict by the usual one. */
export function totalSentences(
  { verdict, totals, conflicts }: ImpliedTotalCheck,
  words: ClaimWords,
  common: CommonWords,
): string[] {
  const told = verdict === 'reproduces' ? totals.slice(0, 1) : totals;
  const ranges = told.map((one) => totalsInWords(one, words, common));
  const place = (index: number): string => printedNumber(index + 1, common);
  return [
    ...(ranges.length > 0 ? [`${words.total} ${ranges.join('; ')}`] : []),
    ...conflicts.map(([pair = 0, other]) =>
      words.conflict(place(pair), other === undefined ? undefined : place(other)),
    ),
  ];
}

/** The divisors worth telling: the natural one, that of the source's own moments, and those that give the printed figure. */
function divisorsToTell({ divisors, reproducedBy }: AverageCheck): readonly DivisorCheck[] {
  return divisors.filter(
    ({ divisor, meanings }, index) =>
      index === 0 || meanings.includes('steps-between-moments') || reproducedBy.some((way) => way.divisor === divisor),
  );
}

function totalsInWords({ rounding, from, to }: PossibleTotals, words: ClaimWords, common: CommonWords): string {
  const ends = {
    from: printedNumber(from, common),
    fromIncluded: true,
    to: to === undefined ? to : printedNumber(to, common),
    toIncluded: true,
  };
  return `${rangeInWords(ends, common)} ${words.by} ${wordFor(words.roundings, rounding)}`;
}
