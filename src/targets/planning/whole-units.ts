import { apportion, exact, type ExactValue, type Rational } from '../../foundation/exact/index.ts';

/** The last whole unit that still meets a goal: at it or beyond, and beyond it where the goal itself does not meet the target. */
export function unitMeeting(goal: Rational, unit: Rational, falls: boolean, included: boolean): bigint {
  const units = goal.div(unit);
  const last = falls ? units.floor() : units.ceil();
  const side = falls ? -1 : 1;
  const isAtGoal = last.equals(units);
  return last.s * last.n + (isAtGoal && !included ? BigInt(side) : 0n);
}

/**
 * The steps from a value to a goal, in the direction of the target, whole units by the largest remainder; what of the value is no whole
 * unit goes with the first, so that together they are the whole way.
 */
export function stepsBetween(way: Rational, unit: Rational, weights: readonly ExactValue[]): Rational[] {
  const whole = way.div(unit).floor();
  const rest = way.sub(whole.mul(unit));
  return apportion(Number(whole.n), weights).map((units, place) =>
    exact(units)
      .mul(unit)
      .add(place === 0 ? rest : 0),
  );
}
