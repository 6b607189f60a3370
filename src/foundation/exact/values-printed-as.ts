import type { Rational } from './exact.ts';
import type { RoundingName } from './round-exact.ts';
import type { Span } from './interval.ts';

function between(low: Rational, lowOpen: boolean, high: Rational, highOpen: boolean): Span {
  return { low: { value: low, open: lowOpen }, high: { value: high, open: highOpen } };
}

/** Every value that a rounding prints as the given one, a whole number of steps of the last digit. */
export function valuesPrintedAs(printed: Rational, step: Rational, rounding: RoundingName): Span {
  const half = step.div(2);
  const sign = printed.compare(0);
  switch (rounding) {
    case 'half-up':
      // The half goes away from zero, so only the end nearer to zero is printed as this value.
      return between(printed.sub(half), sign <= 0, printed.add(half), sign >= 0);
    case 'half-even': {
      const odd = printed.div(step).n % 2n === 1n;
      return between(printed.sub(half), odd, printed.add(half), odd);
    }
    case 'truncate':
      return between(
        sign > 0 ? printed : printed.sub(step),
        sign <= 0,
        sign < 0 ? printed : printed.add(step),
        sign >= 0,
      );
    case 'up':
      return between(printed.sub(step), true, printed, false);
    case 'down':
      return between(printed, false, printed.add(step), true);
  }
}
