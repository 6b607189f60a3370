import { contains, exact, point, type Span } from '../../foundation/exact/index.ts';
import type { Quantity } from '../reading/quantity.ts';

/** What a margin over a bound says. */
export interface Verdict {
  readonly met: boolean;
  readonly exceeded: boolean;
  /** Whether rounding leaves another verdict possible. */
  readonly withinRounding: boolean;
}

/**
 * The verdict on a margin, which is zero at the bound and positive beyond it.
 *
 * @param margin - how far beyond the bound
 * @param included - whether the bound itself meets the target
 * @param beyond - how far beyond the number that exceeds it, if there is one
 */
export function verdictOf(margin: Quantity, included: boolean, beyond: Quantity | undefined): Verdict {
  const open = possible(margin.span, included);
  const openBeyond = beyond && possible(beyond.span, false);
  const met = meets(margin, included);
  return {
    met,
    exceeded: met && beyond !== undefined && meets(beyond, false),
    withinRounding: (open.met && open.missed) || (openBeyond !== undefined && openBeyond.met && openBeyond.missed),
  };
}

/** Whether the values of a margin may meet, and may miss, where the bound itself does or does not meet. */
function possible(margin: Span, included: boolean): { readonly met: boolean; readonly missed: boolean } {
  const reachesZero = contains(margin, point(exact(0)));
  const { low, high } = margin;
  return {
    met: !high.value || high.value.compare(0) > 0 || (reachesZero && included),
    missed: !low.value || low.value.compare(0) < 0 || (reachesZero && !included),
  };
}

function meets({ value }: Quantity, included: boolean): boolean {
  return value.compare(0) > 0 || (included && value.compare(0) === 0);
}
