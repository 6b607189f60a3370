import { refuse } from '../../foundation/errors/index.ts';
import { mostSteps } from '../../foundation/limits.ts';

/** A number of steps that the caller names instead of the years between two days. */
export function readSteps(steps: unknown): number | undefined {
  if (steps === undefined) {
    return steps;
  }
  if (!Number.isSafeInteger(steps) || Number(steps) < 1) {
    refuse('fractional-count', 'options.steps', steps, { kind: 'whole-number', least: 1, most: mostSteps });
  }
  return Number(steps) > mostSteps
    ? refuse('out-of-range', 'options.steps', steps, { kind: 'whole-number', least: 1, most: mostSteps })
    : Number(steps);
}
