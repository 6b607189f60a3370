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
  exactAmount,
  filled,
  grouped,
  inBrackets,
  phraseOf,
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
  readonly larger: (far: string) => string;
  readonly smaller: (far: string) => string;
  readonly lastDigits: (count: string) => string;
  readonly total: string;
  /** A pair that no total gives, or two that share none, by their places from 1. */
  readonly conflict: (pair: string, other: string | undefined) => string;
  /** "7 claims", with how many came to each verdict. */
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

/** What a published number stands for, with its unit, and how its writing departs from custom. */
function figureSentences(figure: Figure, words: ClaimWords, common: CommonWords): string[] {
  if (figure.form === 'ambiguous') {
    return [
      `${quoted(figure.text)} ${words.severalReadings}: ${wordFor(words.ambiguities, figure.reason)}`,
      ...figure.readings.flatMap((reading) => figureSentences(reading, words, common)),
    ];
  }
  const { text, unit, per = [], anomalies = [] } = figure;
  const value =
    figure.form === 'ratio' ? ratioInWords(figure, words, common) : phraseOf(intervalInWords(figure.interval, common));
  const units = [...(unit ? [wordFor(words.units, unit)] : []), ...per.map((one) => wordFor(words.per, one))];
  return [
    `${quoted(text)} ${words.means} ${value}${inBrackets(units.length > 0 ? [units.join(' ')] : [])}`,
    ...anomalies.map((anomaly) => wordFor(words.anomalies, anomaly)),
  ];
}

/** What the operands come to: one value, the values between which it lies, or, of an average, a value over each divisor that matters. */
function resultSentences(
  check: Exclude<ClaimCheck, ImpliedTotalCheck>,
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
function totalSentences(
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
    ...(check.claim === 'average' ? check.notes.map((note) => wordFor(words.notes, note)) : []),
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

/** What a check found, of what; and why nothing can be said. */
function verdictSentence(check: ClaimCheck, words: ClaimWords): string {
  const { claim, verdict, reason, unreadOperands } = check;
  const [subject, verdicts] =
    claim === 'implied-total'
      ? [words.pairs, words.pairVerdicts]
      : [`${words.printed}${check.published ? ` ${quoted(check.published.text)}` : ''}`, words.verdicts];
  const places = unreadOperands.length > 0 ? [unreadOperands.map(({ path }) => quoted(path)).join(', ')] : [];
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
