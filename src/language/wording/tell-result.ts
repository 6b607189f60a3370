import { isPovertyStandardError, refuse } from '../../foundation/errors/index.ts';

/**
 * Tells what should be a result of this package. What it has is not looked at beforehand; whatever goes wrong while it is told shows that
 * it is none.
 */
export function tellResult<Told>(result: unknown, tell: () => Told): Told {
  try {
    return tell();
  } catch (error) {
    if (isPovertyStandardError(error) && ofOthers.test(error.details.path)) {
      throw error;
    }
    return refuse('invalid-value', 'result', result, { kind: 'result' });
  }
}

/** Errors of the other arguments, which are right as they are. */
const ofOthers = /^(?:language|context)\b/u;
