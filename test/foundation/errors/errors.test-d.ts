import { describe, expectTypeOf, it } from 'vitest';
import {
  type ErrorCode,
  isPovertyStandardError,
  type Issue,
  type NamedPeriod,
  PovertyStandardError,
} from '../../../src/foundation/index.ts';

const error = {} as unknown;

describe('isPovertyStandardError', () => {
  it('narrows to the details of the code', () => {
    if (isPovertyStandardError(error, 'no-standard-in-force')) {
      expectTypeOf(error.code).toEqualTypeOf<'no-standard-in-force'>();
      expectTypeOf(error.details.nearest).toEqualTypeOf<readonly NamedPeriod[]>();
    }
    if (isPovertyStandardError(error, 'invalid-standard')) {
      expectTypeOf(error.details.issues).toEqualTypeOf<readonly Issue[]>();
    }
  });

  it('narrows to what every code has', () => {
    if (isPovertyStandardError(error)) {
      expectTypeOf(error.code).toEqualTypeOf<ErrorCode>();
      expectTypeOf(error.details.path).toEqualTypeOf<string>();
      // @ts-expect-error -- only one code has the nearest periods
      expectTypeOf(error.details.nearest).toBeAny();
    }
  });
});

describe('PovertyStandardError', () => {
  it('asks for the details of its code', () => {
    // @ts-expect-error -- the nearest periods are missing
    new PovertyStandardError('no-standard-in-force', { path: 'on', received: '2000-12-31', expected: 'a later day' });
    // @ts-expect-error -- not in the closed list
    new PovertyStandardError('something-else', { path: '', received: 1, expected: '' });
  });
});
