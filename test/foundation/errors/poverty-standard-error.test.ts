import { describe, expect, it } from 'vitest';
import { PovertyStandardError } from '../../../src/foundation/index.ts';

describe('PovertyStandardError', () => {
  it('names the field, what came and what was expected', () => {
    const error = new PovertyStandardError('unknown-area', {
      path: 'area',
      received: 'suburb',
      expected: 'one of: rural, urban',
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('PovertyStandardError');
    expect(error.message).toBe('area: received "suburb", expected one of: rural, urban');
    expect(String(error)).toBe('PovertyStandardError: area: received "suburb", expected one of: rural, urban');
    expect(error.code).toBe('unknown-area');
    expect(error.details).toEqual({ path: 'area', received: 'suburb', expected: 'one of: rural, urban' });
    expect(error.stack).toContain('poverty-standard-error.test.ts');
  });

  it('leaves the path out where the value as a whole is meant', () => {
    expect(
      new PovertyStandardError('empty-input', { path: '', received: {}, expected: 'at least one fact' }).message,
    ).toBe('received an object, expected at least one fact');
  });

  it('keeps the further details of a code', () => {
    const nearest = [{ standard: 'vn-2001', from: '2001-01-01', until: '2005-12-31' }];
    const error = new PovertyStandardError('no-standard-in-force', {
      path: 'on',
      received: '2000-12-31',
      expected: 'a day from 2001-01-01',
      nearest,
    });
    expect(error.details.nearest).toEqual(nearest);
  });

  it('has details that survive JSON, whatever came', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    for (const received of [Number.NaN, 5n, undefined, Symbol('x'), circular, () => 1, [circular]]) {
      const { details } = new PovertyStandardError('invalid-value', { path: 'area', received, expected: 'an area' });
      expect(JSON.parse(JSON.stringify(details))).toEqual(details);
    }
  });

  it('has issues that survive JSON, whatever came', () => {
    const issues = [
      { code: 'invalid-number', path: 'indicators[0].weight', received: Number.NaN, expected: 'a whole number' },
      { code: 'unknown-area', path: 'areas[1]', received: 'suburb', expected: 'rural' },
    ] as const;
    const { details, message } = new PovertyStandardError('invalid-standard', {
      path: '',
      received: {},
      expected: 'a consistent standard',
      issues,
    });
    expect(details.issues).toEqual([{ ...issues[0], received: 'NaN' }, issues[1]]);
    expect(message).toBe('received an object, expected a consistent standard');
    expect(issues[0].received).toBeNaN();
  });

  it('does not carry the mark into JSON or among the keys', () => {
    const error = new PovertyStandardError('empty-input', { path: '', received: {}, expected: 'at least one fact' });
    expect(Object.keys(error).sort()).toEqual(['code', 'details', 'name']);
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'PovertyStandardError',
      code: 'empty-input',
      details: { path: '', received: 'an object', expected: 'at least one fact' },
    });
  });
});
