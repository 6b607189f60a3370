import { plainDecimal } from '../../foundation/exact/index.ts';
import type { ClaimCheck } from '../../figures/index.ts';
import type { Locale } from '../../vocabulary/index.ts';
import { remarkLabels } from '../labels/claim-labels.ts';
import { discrepancySentence } from './discrepancy-sentence.ts';
import { reproductionSentence } from './reproduction-sentence.ts';
import { resultSentences } from './result-sentences.ts';
import { totalSentences } from './total-sentences.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** Decimals with which results are told beside a printed figure: three more than it has. */
function decimalsBeside(lastDigit: number): number {
  const [, decimals = ''] = plainDecimal(lastDigit).split('.');
  return decimals.length + 3;
}

/** What a check found, what is exact, how the printed figure comes out, and how far off it is where it does not. */
export function checkSentences(check: ClaimCheck, locale: Locale): string[] {
  const verdict = verdictSentence(check, locale);
  if (check.claim === 'implied-total') {
    return [verdict, ...totalSentences(check, locale)];
  }
  const { published, discrepancy, reproducedBy } = check;
  const decimals = decimalsBeside(published?.lastDigit ?? 0.001);
  const isUsual = check.verdict === 'reproduces';
  return [
    verdict,
    ...resultSentences(check, decimals, locale),
    ...reproductionSentence(isUsual ? reproducedBy.slice(0, 1) : reproducedBy, locale),
    ...(check.verdict === 'does-not-reproduce' && discrepancy
      ? [discrepancySentence(discrepancy, decimals, locale)]
      : []),
    ...(check.claim === 'average' ? check.remarks.map((remark) => remarkLabels[remark][locale]) : []),
  ];
}
