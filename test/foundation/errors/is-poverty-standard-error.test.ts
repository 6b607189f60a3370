import { describe, expect, it } from 'vitest';
import { isPovertyStandardError, PovertyStandardError } from '../../../src/foundation/index.ts';

const details = { path: 'on', received: '2026-02-30', expected: { kind: 'calendar-date' } } as const;

/** What the same class of a second copy of the package throws. */
class CopyOfError extends Error {
  readonly code = 'invalid-date';
  readonly details = details;
  constructor() {
    super('on: received "2026-02-30"');
    Object.defineProperty(this, Symbol.for('chuan-ngheo.PovertyStandardError'), { value: true });
  }
}

describe('isPovertyStandardError', () => {
  it('recognises its own and filters by code', () => {
    const error: unknown = new PovertyStandardError('invalid-date', details);
    expect(isPovertyStandardError(error)).toBe(true);
    expect(isPovertyStandardError(error, 'invalid-date')).toBe(true);
    expect(isPovertyStandardError(error, 'empty-input')).toBe(false);
  });

  it('is never thrown out of, whatever was thrown', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const thrown of [undefined, null, 7, 'invalid-date', {}, proxy]) {
      expect(isPovertyStandardError(thrown)).toBe(false);
      expect(isPovertyStandardError(thrown, 'invalid-date')).toBe(false);
    }
  });

  it('recognises the error of a second copy, which instanceof does not', () => {
    const error: unknown = new CopyOfError();
    expect(error instanceof PovertyStandardError).toBe(false);
    expect(isPovertyStandardError(error)).toBe(true);
    expect(isPovertyStandardError(error, 'invalid-date')).toBe(true);
    expect(isPovertyStandardError(error, 'invalid-number')).toBe(false);
  });

  it.each([
    undefined,
    null,
    'PovertyStandardError',
    5,
    5n,
    true,
    Symbol.for('chuan-ngheo.PovertyStandardError'),
    (): number => 1,
    {},
    [],
    new Error('other'),
    Object.assign(new Error('look-alike'), { name: 'PovertyStandardError', code: 'invalid-date', details }),
    { [Symbol('chuan-ngheo.PovertyStandardError')]: true, code: 'invalid-date' },
    { [Symbol.for('chuan-ngheo.PovertyStandardError')]: 'yes', code: 'invalid-date' },
  ])('does not take %o for one', (error) => {
    expect(isPovertyStandardError(error)).toBe(false);
    expect(isPovertyStandardError(error, 'invalid-date')).toBe(false);
  });
});
