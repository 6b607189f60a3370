import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { thrownBy } from './thrown-by.ts';

/** The code and path of the error with which a call is refused; anything else that it throws, as it is. */
export function refused(call: () => unknown): unknown {
  const error = thrownBy(call);
  return isPovertyStandardError(error) ? `${error.code} ${error.details.path}` : error;
}
