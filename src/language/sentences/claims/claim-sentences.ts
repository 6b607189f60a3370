import type { ClaimCheck, ClaimsCheck, ClaimVerdict, Discrepancy, Reproduction } from '../../../claims/index.ts';
import { type ExactNumber, plainDecimal, roundingNames } from '../../../foundation/exact/index.ts';
import type { Sentences } from '../../language.ts';
import { alternatives } from '../../wording/alternatives.ts';
import type { CommonWords } from '../../wording/common-words.ts';
import { grouped } from '../../wording/grouped.ts';
import { inBrackets } from '../../wording/in-brackets.ts';
import { exactAmount, printedNumber } from '../../wording/numbers-in-words.ts';
import { quoted, wordFor } from '../../wording/of-result.ts';
import type { ClaimWords } from './claim-words.ts';
import { figureSentences } from './figure-sentences.ts';
import { resultSentences, totalSentences } from './result-sentences.ts';

/** The kinds of result about published figures. */
export type ClaimSentenceKind = 'figure' | 'claim-check' | 'claims-check';

/** Sentences about published figures and their checks. */
export function claimSentences(common: CommonWords, words: ClaimWords): Sentences<ClaimSentenceKind> {
  return {
    figure: (result) => figureSentences(result, words, common),
    'claim-check': (result) => checkSentences(result, words, common),
    'claims-check': (result) => allSentences(result, words, common),
  };
}

/** What a check found, what is exact, how the printed figure comes out, and how far off it is where it does not. */
function checkSentences(check: ClaimCheck, words: ClaimWords, common: CommonWords): string[] {
  const verdict = verdictSentence(check, words);
  if (check.claim === 'implied-total') {
    return [verdict, ...totalSentences(check, words, common)];
  }
  const { published, discrepancy, reproducedBy } = check;
  const decimals = decimalsBeside(published?.lastDigit ?? 0.001);
  const isUsual = check.verdict === 'reproduces';
  return [
    verdict,
    ...resultSentences(check, decimals, words, common),
    ...reproductionSentence(isUsual ? reproducedBy.slice(0, 1) : reproducedBy, words, common),
    ...(check.verdict === 'does-not-reproduce' && discrepancy
      ? [discrepancySentence(discrepancy, decimals, words, common)]
      : []),
    ...(check.claim === 'average' ? check.remarks.map((remark) => wordFor(words.remarks, remark)) : []),
  ];
}

/** What was found of how many claims, then each check under its name or place. */
function allSentences({ checks, summary }: ClaimsCheck, words: ClaimWords, common: CommonWords): string[] {
  const verdicts = (Object.keys(summary.verdicts) as ClaimVerdict[])
    .filter((verdict) => summary.verdicts[verdict] > 0)
    .map((verdict) => `${wordFor(words.verdicts, verdict)}: ${printedNumber(summary.verdicts[verdict], common)}`);
  return [
    words.claims(printedNumber(summary.claims, common), verdicts.join('; ')),
    ...checks.flatMap((check, index) => {
      const [first = '', ...others] = checkSentences(check, words, common);
      return [
        `${words.claim(check.id === undefined ? printedNumber(index + 1, common) : quoted(check.id))}: ${first}`,
        ...others,
      ];
    }),
  ];
}

/** What a check found, of what; and why nothing can be said. */
function verdictSentence(check: ClaimCheck, words: ClaimWords): string {
  const { claim, verdict, reason, open } = check;
  const [subject, verdicts] =
    claim === 'implied-total'
      ? [words.pairs, words.pairVerdicts]
      : [`${words.printed}${check.published ? ` ${quoted(check.published.text)}` : ''}`, words.verdicts];
  const places = open.length > 0 ? [open.map(({ path }) => quoted(path)).join(', ')] : [];
  const because = reason ? `: ${wordFor(words.notCheckable, reason)}${inBrackets(places)}` : '';
  return `${subject} ${wordFor(verdicts, verdict)}${because}`;
}

/** Decimals with which results are told beside a printed figure: three more than it has. */
function decimalsBeside(lastDigit: number): number {
  const [, decimals = ''] = plainDecimal(lastDigit).split('.');
  return decimals.length + 3;
}

/** How the printed figure comes out; nothing where it does not. */
function reproductionSentence(reproducedBy: readonly Reproduction[], words: ClaimWords, common: CommonWords): string[] {
  const ways = grouped(reproducedBy, ({ operands, divisor }) => `${operands} ${divisor}`);
  const said = ways.map((same) => wayInWords(same, words, common));
  return said.length > 0 ? [`${words.comesOut} ${said.join('; ')}`] : [];
}

/** How far the printed figure is from the exact result, also in units of its last digit. */
function discrepancySentence(
  { amount, lastDigits }: Discrepancy,
  mostDecimals: number,
  words: ClaimWords,
  common: CommonWords,
): string {
  const far = exactAmount(withoutSign(amount), mostDecimals, common);
  const steps = lastDigits ? [words.lastDigits(exactAmount(withoutSign(lastDigits), 2, common))] : [];
  return (amount.number > 0 ? words.larger(far) : words.smaller(far)) + inBrackets(steps);
}

/** One way of calculating, with the roundings that then give the printed figure. */
function wayInWords(ways: readonly [Reproduction, ...Reproduction[]], words: ClaimWords, common: CommonWords): string {
  const [{ divisor, operands }] = ways;
  const roundings = ways.map(({ rounding }) => wordFor(words.roundings, rounding));
  return [
    ...(divisor === undefined ? [] : [words.dividedBy(printedNumber(divisor, common))]),
    roundings.length === roundingNames.length ? words.byAnyRounding : `${words.by} ${alternatives(roundings, common)}`,
    ...(operands === 'as-printed' ? [] : [wordFor(words.operands, operands)]),
  ].join(' ');
}

function withoutSign({ text, number }: ExactNumber): ExactNumber {
  return { text: text.replace('-', ''), number: Math.abs(number) };
}
