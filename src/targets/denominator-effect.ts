import { refuse } from '../foundation/errors/index.ts';
import { exact, exactNumber, type Rational, readPart, toNumber } from '../foundation/exact/index.ts';
import type { ObservedCounts } from './observation.ts';

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

function readCounts(value: ObservedCounts, path: string): { count: Rational; total: Rational } {
  const { count, total } = readPart(value, path);
  return total === 0
    ? refuse('division-by-zero', `${path}.total`, total, { kind: 'number-above-zero' })
    : { count: exact(count), total: exact(total) };
}
