import type {
  AverageCheck,
  AverageNote,
  ClaimCheck,
  ClaimsCheck,
  ClaimVerdict,
  Discrepancy,
  DivisorCheck,
  DivisorMeaning,
  ImpliedTotalCheck,
  NotCheckableReason,
  PossibleTotals,
  Reproduction,
} from '../../claims/index.ts';
import { withSeparators } from '../../figures/format.ts';
import type {
  AmbiguousFigure,
  Figure,
  FigureInterval,
  FigureAnomaly,
  FigurePer,
  FigureUnit,
  RatioFigure,
} from '../../figures/index.ts';
import { type ExactNumber, plainDecimal, roundingNames } from '../../foundation/exact/index.ts';
import { own } from '../../foundation/input/index.ts';
import type { Sentences } from '../language.ts';
import {
  alternatives,
  type CommonWords,
  compact,
  exactAmount,
  requireItems,
  grouped,
  inBrackets,
  requirePhrase,
  printedNumber,
  quoted,
  rangeInWords,
  wordFor,
} from '../wording/text.ts';

/** The kinds of result about published figures. */
export type ClaimSentenceKind = 'figure' | 'claim-check' | 'claims-check';

/** Words for published figures and their checks. */
interface ClaimWords {
  readonly units: Readonly<Record<FigureUnit, string>>;
  readonly per: Readonly<Record<FigurePer, string>>;
  readonly anomalies: Readonly<Record<FigureAnomaly, string>>;
  readonly ambiguities: Readonly<Record<AmbiguousFigure['reason'], string>>;
  readonly means: string;
  readonly outOf: string;
  readonly severalReadings: string;
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly pairVerdicts: Readonly<Record<ClaimVerdict, string>>;
  readonly notCheckable: Readonly<Record<NotCheckableReason, string>>;
  readonly roundings: Readonly<Record<Reproduction['rounding'], string>>;
  readonly operands: Readonly<Record<Reproduction['operands'], string>>;
  readonly divisors: Readonly<Record<DivisorMeaning, string>>;
  readonly notes: Readonly<Record<AverageNote, string>>;
  readonly pairs: string;
  readonly printed: string;
  readonly resultIs: string;
  readonly overDivisor: (divisor: string, meanings: string, result: string) => string;
  readonly comesOut: string;
  readonly dividedBy: (divisor: string) => string;
  readonly by: string;
  readonly byAnyRounding: string;
  readonly larger: (difference: string) => string;
  readonly smaller: (difference: string) => string;
  readonly lastDigits: (count: string) => string;
  readonly total: string;
  /** A pair that no total gives, or two pairs without a common total, by their numbers from 1. */
  readonly conflict: (first: string, second: string | undefined) => string;
  /** "7 claims", with the count of each verdict. */
  readonly claims: (count: string, verdicts: string) => string;
  readonly claim: (name: string) => string;
}

/** Sentences about published figures and their checks. */
export function claimSentences(common: CommonWords, words: ClaimWords): Sentences<ClaimSentenceKind> {
  return {
    figure: (result) => figureSentences(result, words, common),
    'claim-check': (result) => checkSentences(result, words, common),
    'claims-check': (result) => allSentences(result, words, common),
  };
}

/** The interval or ratio that a figure stands for, with its unit, and its anomalies; if ambiguous, each reading. */
function figureSentences(figure: Figure, words: ClaimWords, common: CommonWords): string[] {
  if (figure.form === 'ambiguous') {
    return [
      `${quoted(figure.text)} ${words.severalReadings}: ${wordFor(words.ambiguities, figure.reason)}`,
      ...figure.readings.flatMap((reading) => figureSentences(reading, words, common)),
    ];
  }
  const { text, unit, per = [], anomalies = [] } = figure;
  const value =
    figure.form === 'ratio'
      ? ratioInWords(figure, words, common)
      : requirePhrase(intervalInWords(figure.interval, common));
  const units = compact([
    unit ? wordFor(words.units, unit) : undefined,
    ...per.map((denominator) => wordFor(words.per, denominator)),
  ]);
  return [
    `${quoted(text)} ${words.means} ${value}${inBrackets(units.length > 0 ? [units.join(' ')] : [])}`,
    ...anomalies.map((anomaly) => wordFor(words.anomalies, anomaly)),
  ];
}

/** The verdict, the result of the operands, the ways in which the printed figure reproduces, and the discrepancy if it does not. */
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
    ...(check.claim === 'average' ? check.notes.map((note) => wordFor(words.notes, note)) : []),
  ];
}

/** The count of each verdict, then each check under its id or number. */
function allSentences({ checks, summary }: ClaimsCheck, words: ClaimWords, common: CommonWords): string[] {
  const verdicts = (Object.keys(summary.verdicts) as ClaimVerdict[])
    .filter((verdict) => summary.verdicts[verdict] > 0)
    .map((verdict) => `${wordFor(words.verdicts, verdict)}: ${printedNumber(summary.verdicts[verdict], common)}`);
  return [
    words.claims(printedNumber(summary.claims, common), verdicts.join('; ')),
    ...checks.flatMap((check, index) => {
      const name = check.id === undefined ? printedNumber(index + 1, common) : quoted(check.id);
      const [first = '', ...remaining] = checkSentences(check, words, common);
      return [`${words.claim(name)}: ${first}`, ...remaining];
    }),
  ];
}

/** The verdict on the pairs or on the printed figure, and the reason if it is not checkable. */
function verdictSentence(check: ClaimCheck, words: ClaimWords): string {
  const { claim, verdict, reason, unreadOperands } = check;
  const paths = unreadOperands.length > 0 ? [unreadOperands.map(({ path }) => quoted(path)).join(', ')] : [];
  const explanation = reason ? `: ${wordFor(words.notCheckable, reason)}${inBrackets(paths)}` : '';
  if (claim === 'implied-total') {
    return `${words.pairs} ${wordFor(words.pairVerdicts, verdict)}${explanation}`;
  }
  const printed = check.published ? `${words.printed} ${quoted(check.published.text)}` : words.printed;
  return `${printed} ${wordFor(words.verdicts, verdict)}${explanation}`;
}

/** The result of the operands: a value, an interval, or for averages a value for each divisor that matters. */
function resultSentences(
  check: Exclude<ClaimCheck, ImpliedTotalCheck>,
  mostDecimals: number,
  words: ClaimWords,
  common: CommonWords,
): string[] {
  if (check.claim === 'average' && check.exact) {
    return divisorsToShow(check).flatMap(({ divisor, meanings, exact }) => {
      const names = requireItems(meanings).map((meaning) => wordFor(words.divisors, meaning));
      return exact
        ? [
            words.overDivisor(
              printedNumber(divisor, common),
              names.join('; '),
              exactAmount(exact, mostDecimals, common),
            ),
          ]
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

/** The common totals of the pairs under the usual rounding, or else under each rounding that leaves any; and the pairs in conflict. */
function totalSentences(
  { verdict, totals, conflicts }: ImpliedTotalCheck,
  words: ClaimWords,
  common: CommonWords,
): string[] {
  const shown = verdict === 'reproduces' ? totals.slice(0, 1) : totals;
  const ranges = shown.map((range) => totalsInWords(range, words, common));
  const position = (index: number): string => printedNumber(index + 1, common);
  return compact([
    ranges.length > 0 ? `${words.total} ${ranges.join('; ')}` : undefined,
    ...conflicts.map(([first = 0, second]) =>
      words.conflict(position(first), second === undefined ? undefined : position(second)),
    ),
  ]);
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
    decimal === undefined ? undefined : withSeparators(decimal, common.numbers);
  return rangeInWords({ from: print(from), fromIncluded, to: print(to), toIncluded }, common);
}

/** The first divisor, which is the natural one, that of the source's own moments, and those that reproduce the printed figure. */
function divisorsToShow({ divisors, reproducedBy }: AverageCheck): readonly DivisorCheck[] {
  return divisors.filter(
    ({ divisor, meanings }, index) =>
      index === 0 ||
      meanings.includes('steps-between-moments') ||
      reproducedBy.some((reproduction) => reproduction.divisor === divisor),
  );
}

function totalsInWords({ rounding, from, to }: PossibleTotals, words: ClaimWords, common: CommonWords): string {
  const ends = {
    from: printedNumber(from, common),
    fromIncluded: true,
    to: to === undefined ? undefined : printedNumber(to, common),
    toIncluded: true,
  };
  return `${rangeInWords(ends, common)} ${words.by} ${wordFor(words.roundings, rounding)}`;
}

/** The decimals of results beside a printed figure: three more than it has. */
function decimalsBeside(lastDigit: number): number {
  const [, decimals = ''] = plainDecimal(lastDigit).split('.');
  return decimals.length + 3;
}

/** The ways in which the printed figure reproduces; empty without any. */
function reproductionSentence(reproducedBy: readonly Reproduction[], words: ClaimWords, common: CommonWords): string[] {
  const ways = grouped(reproducedBy, ({ operands, divisor }) => `${operands} ${divisor}`);
  const phrases = ways.map((way) => wayInWords(way, words, common));
  return phrases.length > 0 ? [`${words.comesOut} ${phrases.join('; ')}`] : [];
}

/** The difference between the printed figure and the exact result, also in units of the last digit. */
function discrepancySentence(
  { amount, lastDigits }: Discrepancy,
  mostDecimals: number,
  words: ClaimWords,
  common: CommonWords,
): string {
  const difference = exactAmount(withoutSign(amount), mostDecimals, common);
  const digits = lastDigits ? [words.lastDigits(exactAmount(withoutSign(lastDigits), 2, common))] : [];
  return (amount.number > 0 ? words.larger(difference) : words.smaller(difference)) + inBrackets(digits);
}

/** Reproductions that differ in the rounding alone: divisor, roundings, operands. */
function wayInWords(way: readonly [Reproduction, ...Reproduction[]], words: ClaimWords, common: CommonWords): string {
  const [{ divisor, operands }] = way;
  const roundings = way.map(({ rounding }) => wordFor(words.roundings, rounding));
  return compact([
    divisor === undefined ? undefined : words.dividedBy(printedNumber(divisor, common)),
    roundings.length === roundingNames.length ? words.byAnyRounding : `${words.by} ${alternatives(roundings, common)}`,
    operands === 'as-printed' ? undefined : wordFor(words.operands, operands),
  ]).join(' ');
}

function withoutSign({ text, number }: ExactNumber): ExactNumber {
  return { text: text.replace('-', ''), number: Math.abs(number) };
}
