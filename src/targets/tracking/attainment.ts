import { divide, exact } from '../../foundation/exact/index.ts';
import { exactly, minus, type Quantity, times } from '../reading/quantity.ts';
import type { ReadTarget } from './read-target.ts';

/** 100 × achieved ÷ asked for; undefined where nothing was asked for. */
export function attainmentOf(achieved: Quantity, asked: Quantity): Quantity | undefined {
  return asked.value.compare(0) > 0
    ? times({ value: achieved.value.div(asked.value), span: divide(achieved.span, asked.span) }, 100)
    : undefined;
}

/** What a stock has come to as a percentage of what its target asks for. */
export function stockAttainment(
  { target, bound }: ReadTarget,
  first: Quantity,
  latest: Quantity,
  pace: Quantity | undefined,
): Quantity | undefined {
  const asked = exactly(bound.value);
  switch (target.kind) {
    case 'annual-reduction':
      return pace && attainmentOf(pace, asked);
    case 'relative-cut':
      return bound.value.n === 0n
        ? undefined
        : attainmentOf(minus(first, latest), times(first, bound.value.div(exact(100))));
    case 'multiple':
      return bound.value.n === 0n ? undefined : attainmentOf(latest, times(first, bound.value));
    case 'level':
      return target.better === 'higher' ? attainmentOf(latest, asked) : undefined;
    case 'units-leaving':
    case 'each-household':
    case 'count':
      return attainmentOf(latest, asked);
  }
}
