import { exact, type Rational } from '../../foundation/exact/index.ts';
import type { AreaCondition } from '../../law/index.ts';
import type { KnownFact } from './read-area-facts.ts';

/** Whether a fact meets a condition. */
export function meetsBound(condition: AreaCondition, fact: KnownFact, inDelta: boolean): boolean {
  if (condition.mekongDeltaOnly && !inDelta) {
    return false;
  }
  if (condition.operator === 'is') {
    return fact === true;
  }
  const order = (fact as Rational).compare(exact(boundOf(condition, inDelta) as string));
  return condition.operator === '<' ? order < 0 : condition.operator === '>' ? order > 0 : order >= 0;
}

/** The bound that applies, in the Mekong Delta or elsewhere. */
export function boundOf({ value, valueInMekongDelta }: AreaCondition, inDelta: boolean): string | undefined {
  return inDelta ? (valueInMekongDelta ?? value) : value;
}
