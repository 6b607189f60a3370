import { refuse } from '../../foundation/errors/index.ts';

/** A number of steps that the caller names instead of the years between two days. */
export function readSteps(steps: unknown): number | undefined {
  return steps === undefined || (Number.isSafeInteger(steps) && Number(steps) > 0)
    ? (steps as number | undefined)
    : refuse('fractional-count', 'options.steps', steps, 'a whole number from 1');
}
