import { describe, expect, it } from 'vitest';
import { PovertyStandardError } from '../../../src/foundation/index.ts';

describe('PovertyStandardError', () => {
  it('names the field, what came and what was expected', () => {
    const error = new PovertyStandardError('unknown-area', {
      path: 'area',
      received: 'suburb',
      expected: { kind: 'one-of', values: ['rural', 'urban'] },
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('PovertyStandardError');
    expect(error.message).toBe('area: received "suburb", expected one of (values: rural, urban)');
    expect(String(error)).toBe('PovertyStandardError: area: received "suburb", expected one of (values: rural, urban)');
    expect(error.code).toBe('unknown-area');
    expect(error.details).toEqual({
      path: 'area',
      received: 'suburb',
      expected: { kind: 'one-of', values: ['rural', 'urban'] },
    });
    expect(error.stack).toContain('poverty-standard-error.test.ts');
  });

  it('has a name of its own, which none could be assigned where prototypes are frozen', () => {
    expect(
      Object.hasOwn(
        new PovertyStandardError('invalid-date', { path: 'on', received: '', expected: { kind: 'value' } }),
        'name',
      ),
    ).toBe(true);
    const writable = Object.getOwnPropertyDescriptor(Error.prototype, 'name') as PropertyDescriptor;
    Object.defineProperty(Error.prototype, 'name', { ...writable, writable: false });
    try {
      const { name } = new PovertyStandardError('invalid-date', {
        path: 'on',
        received: '',
        expected: { kind: 'value' },
      });
      expect(name).toBe('PovertyStandardError');
    } finally {
      Object.defineProperty(Error.prototype, 'name', writable);
    }
  });

  it('leaves the path out where the value as a whole is meant', () => {
    expect(
      new PovertyStandardError('empty-input', { path: '', received: {}, expected: { kind: 'value' } }).message,
    ).toBe('received an object, expected value');
  });

  it('keeps the further details of a code', () => {
    const nearest = [{ standard: 'vn-2001', from: '2001-01-01', until: '2005-12-31' }];
    const error = new PovertyStandardError('no-standard-in-force', {
      path: 'on',
      received: '2000-12-31',
      expected: { kind: 'value' },
      nearest,
    });
    expect(error.details.nearest).toEqual(nearest);
  });

  it('keeps a value as it came, and describes a record or a list, which may be a whole household', () => {
    const told = (received: unknown): unknown =>
      new PovertyStandardError('invalid-value', { path: 'area', received, expected: { kind: 'value' } }).details
        .received;
    expect([told('x'), told(Number.NaN), told(undefined), told(null)]).toEqual(['x', Number.NaN, undefined, null]);
    expect([told({ id: 'a' }), told([1, 2]), told(new Map())]).toEqual(['an object', 'a list of 2', 'an object']);
    const received = { area: Symbol('x') };
    const error = new PovertyStandardError('invalid-value', { path: 'area', received, expected: { kind: 'value' } });
    expect(error.message).toBe('area: received an object, expected value');
  });

  it('does not carry the mark into JSON or among the keys', () => {
    const error = new PovertyStandardError('empty-input', { path: '', received: {}, expected: { kind: 'value' } });
    expect(Object.keys(error).sort()).toEqual(['code', 'details', 'name']);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'PovertyStandardError',
      code: 'empty-input',
      details: { path: '', received: 'an object', expected: { kind: 'value' } },
    });
  });
});
