import { failTooFar, wholeYears } from '../foundation/dates.ts';
import { fail } from '../foundation/errors/index.ts';
import {
  divide,
  exact,
  exactNumber,
  multiply,
  point,
  type Rational,
  readPart,
  root,
  type Span,
  subtract,
  toNumber,
} from '../foundation/exact/index.ts';
import { own, readOneOf, readOptions } from '../foundation/input/index.ts';
import {
  type Change,
  type ComparisonObstacle,
  type ComparisonRefusal,
  type ComparisonRemedy,
  type IncomparableChange,
  type NumberChange,
  type ObservedPoint,
  type RateChange,
  toResultQuantities,
} from './change.ts';
import type { Observation, ObservedCounts } from './observation.ts';
import {
  minus,
  observedSubject,
  type Quantity,
  type ReadObservation,
  readObservation,
  readYears,
  subjectTexts,
  times,
} from './read-observation.ts';

/** What of counts can be compared. */
const comparedQuantities = ['rate', 'number'] as const;

/** Options of {@link changeBetween}. */
export interface ChangeOptions {
  /** Years by which the change is divided, 1 to 1 000; the whole years between the two days when absent. */
  readonly years?: number;
  /** Whether the rates or the numbers of counts are compared; rates when absent. */
  readonly of?: (typeof comparedQuantities)[number];
}

/** The change of a rate, decomposed; all in percentage points, a fall is negative. */
export interface DenominatorEffect {
  /** Always `denominator-effect`. */
  readonly kind: 'denominator-effect';
  /** The whole change, 100 × (c₂ ÷ n₂ − c₁ ÷ n₁). */
  readonly percentagePoints: number;
  /** The effect of the count, with the total as before: 100 × (c₂ − c₁) ÷ n₁. */
  readonly ofCount: number;
  /** The effect of the total, with the count as after: 100 × c₂ × (1 ÷ n₂ − 1 ÷ n₁). */
  readonly ofTotal: number;
  /** Exact values: a decimal, or a fraction in lowest terms. The two effects add up to the change. */
  readonly exact: Readonly<Record<'percentagePoints' | 'ofCount' | 'ofTotal', string>>;
}

/**
 * The change between two observations: Δ = to − from, so that a fall is negative; 100 × (to ÷ from − 1); Δ ÷ years; and the compound rate
 * a year, 100 × ((to ÷ from)^(1 ÷ years) − 1) (Alkire, Roche & Vaz 2017, World Development 94).
 *
 * `years` are the whole years between the two days: 4 from `cuối năm 2015` to `cuối năm 2019`, 5 from `đầu năm 2015`. A published figure
 * represents every value that rounds to it, so each number has bounds. Observations under different standards, or of different measures,
 * bases, territories or groups are never subtracted: the result says what differs and how to make them comparable.
 *
 * @param from - the earlier observation
 * @param to - the later observation
 * @param options - the years to divide by; the numbers of counts instead of their rates
 * @returns the change in percentage points or in the unit of the numbers, exact and with bounds; or the reasons why there is none
 * @throws PovertyStandardError `wrong-order` where `to` is not later; `missing-value`, `invalid-value`, `unknown-field`, `empty-input`,
 *   `invalid-date`, `invalid-number`, `negative-value`, `fractional-count` for an observation or an option; `out-of-range` for more than 40
 *   decimals, more than 1 000 years, or moments more than 1 000 years apart; with the path of the field
 *
 * @example
 * ```ts
 * const langSon = { measure: 'poor', base: 'households', standard: 'vn-2016', territory: { level: 'province', code: '20', since: '2008-08-01' } } as const;
 * const from = { ...langSon, at: 'cuối năm 2015', value: { percent: '25.95' } };
 * const to = { ...langSon, at: 'cuối năm 2019', value: { percent: '10.89' } };
 * const change = changeBetween(from, to);
 * change.kind === 'change' && change.of === 'rate' && [change.percentagePoints, change.years, change.percentagePointsPerYear]; // => [-15.06, 4, -3.765]
 * change.kind === 'change' && change.of === 'rate' && change.bounds.percentagePoints;
 * // => { from: -15.07, fromIncluded: false, to: -15.05, toIncluded: false }
 * const switched = changeBetween(from, { ...to, at: 'cuối năm 2022', standard: 'vn-2022' });
 * switched.kind === 'change' ? [] : switched.reasons.map(({ kind, remedy }) => [kind, remedy]);
 * // => [['different-standards', 'use-values-under-one-standard']]
 * ```
 */
export function changeBetween(from: Observation, to: Observation, options: ChangeOptions = {}): Change {
  const given = readOptions(options, 'options', ['of', 'years']);
  const earlier = readObservation(from, 'from');
  const later = readObservation(to, 'to');
  const reasons = refusalsBetween(earlier, later);
  if (reasons.length > 0) {
    return { kind: 'incomparable', reasons } satisfies IncomparableChange;
  }
  if (later.on <= earlier.on) {
    fail('wrong-order', 'to.at', own(to).at, { kind: 'moment-after', than: earlier.on });
  }
  failTooFar(earlier.on, later.on, 'to.at', own(to).at);
  const { of, start, end } = comparedValues(earlier, later, given.of);
  const names = of === 'rate' ? rateNames : numberNames;
  const years = readYears(given.years) ?? wholeYears(earlier.on, later.on);
  const difference = minus(end, start);
  const isPositive = start.value.s > 0n && start.value.n > 0n;
  const rational = toResultQuantities({
    [names.difference]: difference,
    [names.perYear]: years === undefined ? undefined : times(difference, exact({ numerator: 1, denominator: years })),
    relativePercent: isPositive ? relativeChange(start, end) : undefined,
  });
  const compound = toResultQuantities({
    compoundPercentPerYear: isPositive && years !== undefined ? compoundRate(start, end, years) : undefined,
  });
  return {
    kind: 'change',
    of,
    ...observedSubject(earlier),
    from: pointOf(earlier, start),
    to: pointOf(later, end),
    ...(years !== undefined && { years }),
    ...rational.values,
    ...compound.values,
    exact: rational.exact,
    bounds: { ...rational.bounds, ...compound.bounds },
  } as RateChange | NumberChange;
}

/**
 * Decomposes the change of a rate into the effect of its count (fewer poor households) and that of its total (more households in all).
 *
 * The order is fixed, so that the two effects add up exactly: first the count changes with the total as before, then the total with the
 * count as after.
 *
 * @param from - count and total before
 * @param to - count and total after
 * @throws PovertyStandardError `division-by-zero` for a total of 0; `invalid-value` for a count above its total; `missing-value`,
 *   `negative-value`, `fractional-count`, `invalid-number`, `unknown-field`
 *
 * @example
 * ```ts
 * // 500 of 10 000 households, then 450 of 12 000: half a point by 50 fewer, three quarters by 2 000 more.
 * const effect = denominatorEffect({ count: 500, total: 10_000 }, { count: 450, total: 12_000 });
 * [effect.percentagePoints, effect.ofCount, effect.ofTotal]; // => [-1.25, -0.5, -0.75]
 * ```
 */
export function denominatorEffect(from: ObservedCounts, to: ObservedCounts): DenominatorEffect {
  const before = readCounts(from, 'from');
  const after = readCounts(to, 'to');
  const percent = (count: Rational, total: Rational): Rational => count.div(total).mul(100);
  const start = percent(before.count, before.total);
  const end = percent(after.count, after.total);
  const withoutGrowth = percent(after.count, before.total);
  const effects = {
    percentagePoints: end.sub(start),
    ofCount: withoutGrowth.sub(start),
    ofTotal: end.sub(withoutGrowth),
  };
  return {
    kind: 'denominator-effect',
    percentagePoints: toNumber(effects.percentagePoints),
    ofCount: toNumber(effects.ofCount),
    ofTotal: toNumber(effects.ofTotal),
    exact: {
      percentagePoints: exactNumber(effects.percentagePoints).text,
      ofCount: exactNumber(effects.ofCount).text,
      ofTotal: exactNumber(effects.ofTotal).text,
    },
  };
}

/** Every difference between the subjects of two observations. */
function refusalsBetween(from: ReadObservation, to: ReadObservation): ComparisonRefusal[] {
  const earlier = subjectTexts(from);
  const later = subjectTexts(to);
  const territories = refusal('different-territories', earlier.territory, later.territory, 'recast-the-older');
  return [
    refusal('different-measures', earlier.measure, later.measure, 'choose-one'),
    refusal('different-bases', earlier.base, later.base, 'choose-one'),
    refusal('different-standards', from.standard, to.standard, 'use-values-under-one-standard'),
    territories && { ...territories, territories: [from.territory, to.territory] as const },
    refusal('different-groups', earlier.group, later.group, 'choose-one'),
    unitRefusal(from, to),
  ].filter((reason) => reason !== undefined);
}

/** The rates of two observations, or their numbers where these are asked for or there are no rates. */
function comparedValues(
  from: ReadObservation,
  to: ReadObservation,
  of: unknown,
): { of: 'rate' | 'number'; start: Quantity; end: Quantity } {
  const requested = of === undefined ? undefined : readOneOf(of, 'options.of', comparedQuantities);
  if (from.rate && to.rate && requested !== 'number') {
    return { of: 'rate', start: from.rate, end: to.rate };
  }
  return from.number && to.number && requested !== 'rate'
    ? { of: 'number', start: from.number, end: to.number }
    : fail('invalid-value', 'options.of', of, { kind: 'what-both-observations-have' });
}

/** 100 × (to ÷ from − 1); `from` is above zero. */
function relativeChange(from: Quantity, to: Quantity): Quantity {
  const quotients = divide(to.span, from.span);
  return {
    value: to.value.div(from.value).sub(1).mul(100),
    span: multiply(subtract(quotients, point(exact(1))), 100),
  };
}

/** 100 × ((to ÷ from)^(1 ÷ years) − 1), the root cut off after 60 decimals; `from` is above zero. */
function compoundRate(from: Quantity, to: Quantity, years: number): Quantity {
  const rate = (quotient: Rational): Rational => root(quotient, years).sub(1).mul(100);
  return {
    value: rate(to.value.div(from.value)),
    span: mapEnds(divide(to.span, from.span), rate),
  };
}

/** Names of the difference in results. */
const rateNames = { difference: 'percentagePoints', perYear: 'percentagePointsPerYear' } as const;

const numberNames = { difference: 'difference', perYear: 'differencePerYear' } as const;

function pointOf({ on }: ReadObservation, { value }: Quantity): ObservedPoint {
  return { at: on, value: toNumber(value) };
}

/** A span under an increasing function. */
function mapEnds({ low, high }: Span, increase: (value: Rational) => Rational): Span {
  return {
    low: { ...low, value: low.value && increase(low.value) },
    high: { ...high, value: high.value && increase(high.value) },
  };
}

function refusal(
  kind: ComparisonObstacle,
  from: string | undefined,
  to: string | undefined,
  remedy: ComparisonRemedy,
): ComparisonRefusal | undefined {
  return from === to
    ? undefined
    : { kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }), remedy };
}

/** Counts have both quantities, so they are comparable with a rate and with a number. */
function unitRefusal(from: ReadObservation, to: ReadObservation): ComparisonRefusal | undefined {
  return (from.rate && to.rate) || (from.number && to.number)
    ? undefined
    : refusal('different-units', unitText(from), unitText(to), 'choose-one');
}

function readCounts(value: ObservedCounts, path: string): { count: Rational; total: Rational } {
  const { count, total } = readPart(value, path);
  return total === 0
    ? fail('division-by-zero', `${path}.total`, total, { kind: 'number-above-zero' })
    : { count: exact(count), total: exact(total) };
}

/** The quantity that an observation has; it is not called for counts, which have both. */
function unitText({ rate }: ReadObservation): string {
  return rate ? 'rate' : 'number';
}
