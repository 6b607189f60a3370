import { isPovertyStandardError, type Issue } from '../../foundation/errors/index.ts';
import { readInput, type Shape } from '../../foundation/shape/index.ts';

/**
 * Everything that is wrong with a value: with its shape, or where that is right, what the function that takes it refuses.
 *
 * @param accept - the function; what it throws besides errors of this package is a fault of its own, and is thrown on
 */
export function issuesOfReading(shape: Shape, value: unknown, accept: (value: unknown) => unknown): readonly Issue[] {
  const { issues } = readInput(shape, value);
  if (issues.length > 0) {
    return issues;
  }
  try {
    accept(value);
    return [];
  } catch (error) {
    if (!isPovertyStandardError(error)) {
      throw error;
    }
    const { path, received, expected } = error.details;
    return [{ code: error.code, path, received, expected }];
  }
}
