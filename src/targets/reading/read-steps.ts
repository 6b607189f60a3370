import { refuse } from '../../foundation/errors/index.ts';
import { mostSteps } from '../../foundation/limits.ts';

/** A number of steps that the caller names instead of the years between two days. */
export function readSteps(steps: unknown): number | undefined {
  if (steps === undefined) {
    return steps;
  }
  if (!Number.isSafeInteger(steps) || Number(steps) < 1) {
    refuse('fractional-count', 'options.steps', steps, 'a whole number from 1');
  }
  return Number(steps) > mostSteps
    ? refuse('out-of-range', 'options.steps', steps, `at most ${mostSteps}`)
    : Number(steps);
}
