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

const quantities = ['rate', 'number'] as const;

/** How {@link changeBetween} counts. */
export interface ChangeOptions {
  /** The years, at most 1 000, by which the change is divided, where a source counts otherwise than in the years between the two days. */
  readonly years?: number;
  /** What of counts is compared, their rates when absent, or the parts themselves. */
  readonly of?: (typeof quantities)[number];
}

/** A change of a rate, told apart; all in percentage points, a fall being negative. */
export interface DenominatorEffect {
  /** What is told. */
  readonly kind: 'denominator-effect';
  /** The whole change, 100 × (c₂ ÷ n₂ − c₁ ÷ n₁). */
  readonly percentagePoints: number;
  /** What the part changed, had the whole stayed: 100 × (c₂ − c₁) ÷ n₁. */
  readonly ofCount: number;
  /** What the growth of the whole did: 100 × c₂ × (1 ÷ n₂ − 1 ÷ n₁). */
  readonly ofTotal: number;
  /** Exact values, as a decimal or a fraction in lowest terms; the two effects add up to the change. */
  readonly exact: Readonly<Record<'percentagePoints' | 'ofCount' | 'ofTotal', string>>;
}

/**
 * What changed from one observation to a later one: Δ = to − from, so that a fall is negative; 100 × (to ÷ from − 1); Δ a step; and the
 * compound rate a year, 100 × ((to ÷ from)^(1 ÷ years) − 1) (Alkire, Roche & Vaz 2017, World Development 94).
 *
 * Steps are the whole years between the two days: from `cuối năm 2015` to `cuối năm 2019` there are 4, from `đầu năm 2015` 5. A published
 * figure stands for every value that rounds to it, so each result has bounds. Observations under different standards, of different
 * measures, bases, territories or groups are never subtracted: the result says what differs, and how they could be made comparable.
 *
 * @param from - the earlier observation
 * @param to - the later one
 * @param options - other years; the parts of counts instead of their rates
 * @returns the change, in percentage points or in the unit of the numbers, exact and with bounds; or the reasons why there is none
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
  const asked = readOptions(options, 'options', ['of', 'years']);
  const [earlier, later] = [readObservation(from, 'from'), readObservation(to, 'to')];
  const reasons = refusalsBetween(earlier, later);
  if (reasons.length > 0) {
    return { kind: 'incomparable', reasons } satisfies IncomparableChange;
  }
  if (later.on <= earlier.on) {
    fail('wrong-order', 'to.at', own(to).at, { kind: 'moment-after', than: earlier.on });
  }
  failTooFar(earlier.on, later.on, 'to.at', own(to).at);
  const [of, start, end] = chosen(earlier, later, asked.of);
  const names = of === 'rate' ? rateNames : numberNames;
  const years = readYears(asked.years) ?? wholeYears(earlier.on, later.on);
  const whole = minus(end, start);
  const isPositive = start.value.s > 0n && start.value.n > 0n;
  const rational = toResultQuantities({
    [names.whole]: whole,
    [names.each]: years === undefined ? years : times(whole, exact({ numerator: 1, denominator: years })),
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

/** 100 × (to ÷ from − 1), with the quotients that rounding leaves possible; only from above zero. */
function relativeChange(from: Quantity, to: Quantity): Quantity {
  const percent = (quotients: Span): Span => multiply(subtract(quotients, point(exact(1))), hundred);
  return {
    value: to.value.div(from.value).sub(1).mul(hundred),
    span: percent(divide(to.span, from.span)),
  };
}

/** 100 × ((to ÷ from)^(1 ÷ years) − 1), to 60 decimals of the root; only from above zero. */
function compoundRate(from: Quantity, to: Quantity, years: number): Quantity {
  const rate = (quotient: Rational): Rational => root(quotient, years).sub(1).mul(hundred);
  return {
    value: rate(to.value.div(from.value)),
    span: mapEnds(divide(to.span, from.span), rate),
  };
}

/** Every reason why two observations are not of the same thing. */
function refusalsBetween(from: ReadObservation, to: ReadObservation): ComparisonRefusal[] {
  const [earlier, later] = [subjectTexts(from), subjectTexts(to)];
  return [
    ...refusal('different-measures', earlier.measure, later.measure, 'choose-one'),
    ...refusal('different-bases', earlier.base, later.base, 'choose-one'),
    ...refusal('different-standards', from.standard, to.standard, 'use-values-under-one-standard'),
    ...refusal('different-territories', earlier.territory, later.territory, 'recast-the-older').map((one) => ({
      ...one,
      territories: [from.territory, to.territory] as const,
    })),
    ...refusal('different-groups', earlier.group, later.group, 'choose-one'),
    ...unitRefusals(from, to),
  ];
}

/**
 * How much of a change of a rate is because there are fewer poor households, and how much because there are more households in all.
 *
 * The order is named: first the part changes with the whole as it was, then the whole with the part as it is, so that both add up exactly.
 *
 * @param from - the part and the whole before
 * @param to - the part and the whole after
 * @throws PovertyStandardError `division-by-zero` for an empty whole; `invalid-value` for a part above its whole; `missing-value`,
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
  const [before, after] = [readCounts(from, 'from'), readCounts(to, 'to')];
  const percent = (count: Rational, total: Rational): Rational => count.div(total).mul(100);
  const [start, end] = [percent(before.count, before.total), percent(after.count, after.total)];
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

/** The two quantities that are compared. */
function chosen(from: ReadObservation, to: ReadObservation, of: unknown): ['rate' | 'number', Quantity, Quantity] {
  const wanted = of === undefined ? undefined : readOneOf(of, 'options.of', quantities);
  if (from.rate && to.rate && wanted !== 'number') {
    return ['rate', from.rate, to.rate];
  }
  return from.number && to.number && wanted !== 'rate'
    ? ['number', from.number, to.number]
    : fail('invalid-value', 'options.of', of, { kind: 'what-both-observations-have' });
}

const rateNames = { whole: 'percentagePoints', each: 'percentagePointsPerYear' } as const;

const numberNames = { whole: 'difference', each: 'differencePerYear' } as const;

function pointOf({ on }: ReadObservation, { value }: Quantity): ObservedPoint {
  return { at: on, value: toNumber(value) };
}

const hundred = 100;

/** Every value of a span under a function that keeps their order. */
function mapEnds({ low, high }: Span, change: (value: Rational) => Rational): Span {
  return {
    low: { ...low, value: low.value && change(low.value) },
    high: { ...high, value: high.value && change(high.value) },
  };
}

function refusal(
  kind: ComparisonObstacle,
  from: string | undefined,
  to: string | undefined,
  remedy: ComparisonRemedy,
): ComparisonRefusal[] {
  return from === to ? [] : [{ kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }), remedy }];
}

/** Counts can be compared with a rate and with a number. */
function unitRefusals(from: ReadObservation, to: ReadObservation): ComparisonRefusal[] {
  return (from.rate && to.rate) || (from.number && to.number)
    ? []
    : refusal('different-units', unitText(from), unitText(to), 'choose-one');
}

function readCounts(value: ObservedCounts, path: string): { count: Rational; total: Rational } {
  const { count, total } = readPart(value, path);
  return total === 0
    ? fail('division-by-zero', `${path}.total`, total, { kind: 'number-above-zero' })
    : { count: exact(count), total: exact(total) };
}

/** What a value is of; counts are of both, and never told here. */
function unitText({ rate }: ReadObservation): string {
  return rate ? 'rate' : 'number';
}
