import { describe, expect, it } from 'vitest';
import { PovertyStandardError } from '../../../src/foundation/index.ts';
import { own, ownDeep } from '../../../src/foundation/input/index.ts';
import { thrownBy } from '../thrown-by.ts';
import { withOnEveryObject } from '../on-every-object.ts';

describe('own', () => {
  it('has the fields of the object and nothing else', () => {
    const whole: { given: number; absent?: number } = { given: 1 };
    const { given, absent } = withOnEveryObject('absent', 2, () => own(whole));
    expect([given, absent]).toEqual([1, undefined]);
    expect('toString' in own(whole)).toBe(false);
  });

  it('of nothing has no field', () => {
    expect(Object.keys(own(undefined))).toEqual([]);
  });
});

describe('ownDeep', () => {
  it('copies plain data, of which no part inherits anything', () => {
    const data = { list: [{ text: 'a' }, null, 1], part: { flag: true } };
    const copy = ownDeep(data);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(data));
    expect([copy, copy.part, copy.list[0]].map((one) => Object.getPrototypeOf(one) as unknown)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('keeps what is the same the same, also what refers to itself', () => {
    const part = { n: 1 };
    const whole: { parts: unknown[]; whole?: unknown } = { parts: [part, part] };
    whole.whole = whole;
    const copy = ownDeep(whole);
    expect(copy.parts[0]).toBe(copy.parts[1]);
    expect(copy.whole).toBe(copy);
  });

  it('takes a key __proto__ for a key', () => {
    const copy = ownDeep(JSON.parse('{"__proto__":{"polluted":true}}') as Record<string, unknown>);
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(copy['polluted']).toBe(undefined);
  });
});

describe('an error', () => {
  it.each(['get', 'set', 'value', 'writable', 'enumerable', 'configurable'])(
    'can be made while every object has %s',
    (name) => {
      const error = withOnEveryObject(name, 12, () =>
        thrownBy(() => {
          throw new PovertyStandardError('empty-input', { path: 'a', received: 0, expected: { kind: 'value' } });
        }),
      );
      expect(error).toMatchObject({ code: 'empty-input', message: 'a: received 0, expected value' });
    },
  );
});
