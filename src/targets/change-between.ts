import { refuseFar, wholeYears } from '../foundation/dates.ts';
import { refuse } from '../foundation/errors/index.ts';
import { exact, toNumber } from '../foundation/exact/index.ts';
import { own, readOneOf, readOptions } from '../foundation/input/index.ts';
import type { Change, IncomparableChange, NumberChange, ObservedPoint, RateChange } from './change.ts';
import { compoundRate, relativeChange } from './changing/compound-rate.ts';
import { refusalsBetween } from './changing/refusals-between.ts';
import type { Observation } from './observation.ts';
import { observedSubject } from './observed-subject.ts';
import { minus, type Quantity, times } from './reading/quantity.ts';
import { type ReadObservation, readObservation } from './reading/read-observation.ts';
import { readSteps } from './reading/read-steps.ts';
import { tellQuantities } from './reading/tell-quantities.ts';

const quantities = ['rate', 'number'] as const;

/** How {@link changeBetween} counts. */
export interface ChangeOptions {
  /** The steps, at most 1 000, by which the change is divided, where a source counts otherwise than in the years between the two days. */
  readonly steps?: number;
  /** What of counts is compared, their rates when absent, or the parts themselves. */
  readonly of?: (typeof quantities)[number];
}

/**
 * What changed from one observation to a later one: Δ = to − from, so that a fall is negative; 100 × (to ÷ from − 1); Δ a step; and the
 * compound rate a year, 100 × ((to ÷ from)^(1 ÷ steps) − 1) (Alkire, Roche & Vaz 2017, World Development 94).
 *
 * Steps are the whole years between the two days: from `cuối năm 2015` to `cuối năm 2019` there are 4, from `đầu năm 2015` 5. A published
 * figure stands for every value that rounds to it, so each result has bounds. Observations under different standards, of different
 * measures, bases, territories or groups are never subtracted: the result says what differs, and how they could be made comparable.
 *
 * @param from - the earlier observation
 * @param to - the later one
 * @param options - other steps; the parts of counts instead of their rates
 * @returns the change, in percentage points or in the unit of the numbers, exact and with bounds; or the reasons why there is none
 * @throws PovertyStandardError `wrong-order` where `to` is not later; `missing-value`, `invalid-value`, `unknown-field`, `empty-input`,
 *   `invalid-date`, `invalid-number`, `negative-value`, `fractional-count` for an observation or an option; `out-of-range` for more than 40
 *   decimals, more than 1 000 steps, or moments more than 1 000 years apart; with the path of the field
 *
 * @example
 * ```ts
 * const langSon = { measure: 'poor', base: 'households', standard: 'vn-2016', territory: { level: 'province', code: '20', since: '2008-08-01' } } as const;
 * const from = { ...langSon, at: 'cuối năm 2015', value: { percent: '25.95' } };
 * const to = { ...langSon, at: 'cuối năm 2019', value: { percent: '10.89' } };
 * const change = changeBetween(from, to);
 * change.kind === 'change' && change.of === 'rate' && [change.percentagePoints, change.steps, change.percentagePointsPerYear]; // => [-15.06, 4, -3.765]
 * change.kind === 'change' && change.of === 'rate' && change.bounds.percentagePoints;
 * // => { from: -15.07, fromIncluded: false, to: -15.05, toIncluded: false }
 * const switched = changeBetween(from, { ...to, at: 'cuối năm 2022', standard: 'vn-2022' });
 * switched.kind === 'change' ? [] : switched.reasons.map(({ kind, remedy }) => [kind, remedy]);
 * // => [['different-standards', 'use-values-under-one-standard']]
 * ```
 */
export function changeBetween(from: Observation, to: Observation, options: ChangeOptions = {}): Change {
  const asked = readOptions(options, 'options', ['of', 'steps']);
  const [earlier, later] = [readObservation(from, 'from'), readObservation(to, 'to')];
  const reasons = refusalsBetween(earlier, later);
  if (reasons.length > 0) {
    return { kind: 'incomparable', reasons } satisfies IncomparableChange;
  }
  if (later.on <= earlier.on) {
    refuse('wrong-order', 'to.at', own(to).at, { kind: 'moment-after', than: earlier.on });
  }
  refuseFar(earlier.on, later.on, 'to.at', own(to).at);
  const [of, start, end] = chosen(earlier, later, asked.of);
  const names = of === 'rate' ? rateNames : numberNames;
  const steps = readSteps(asked.steps) ?? wholeYears(earlier.on, later.on);
  const whole = minus(end, start);
  const isPositive = start.value.s > 0n && start.value.n > 0n;
  const rational = tellQuantities({
    [names.whole]: whole,
    [names.each]: steps === undefined ? steps : times(whole, exact({ numerator: 1, denominator: steps })),
    relativePercent: isPositive ? relativeChange(start, end) : undefined,
  });
  const compound = tellQuantities({
    compoundPercentPerYear: isPositive && steps !== undefined ? compoundRate(start, end, steps) : undefined,
  });
  return {
    kind: 'change',
    of,
    ...observedSubject(earlier),
    from: pointOf(earlier, start),
    to: pointOf(later, end),
    ...(steps !== undefined && { steps }),
    ...rational.values,
    ...compound.values,
    exact: rational.exact,
    bounds: { ...rational.bounds, ...compound.bounds },
  } as RateChange | NumberChange;
}

/** The two quantities that are compared. */
function chosen(from: ReadObservation, to: ReadObservation, of: unknown): ['rate' | 'number', Quantity, Quantity] {
  const wanted = of === undefined ? undefined : readOneOf(of, 'options.of', quantities);
  if (from.rate && to.rate && wanted !== 'number') {
    return ['rate', from.rate, to.rate];
  }
  return from.number && to.number && wanted !== 'rate'
    ? ['number', from.number, to.number]
    : refuse('invalid-value', 'options.of', of, { kind: 'what-both-observations-have' });
}

const rateNames = { whole: 'percentagePoints', each: 'percentagePointsPerYear' } as const;

const numberNames = { whole: 'difference', each: 'differencePerYear' } as const;

function pointOf({ on }: ReadObservation, { value }: Quantity): ObservedPoint {
  return { at: on, value: toNumber(value) };
}
