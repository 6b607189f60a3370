import { expect, it } from 'vitest';
import { frozenCopy } from '../../src/foundation/frozen.ts';

it('is equal, frozen with everything in it, and leaves the original as it was', () => {
  const value = { list: [{ text: 'x' }, []], none: null, number: 1 };
  const copy = frozenCopy(value);
  expect(copy).toStrictEqual(value);
  for (const [part, original] of [
    [copy, value],
    [copy.list, value.list],
    [copy.list[0], value.list[0]],
    [copy.list[1], value.list[1]],
  ]) {
    expect(Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(original)).toBe(false);
  }
});

it('copies what is frozen outside only', () => {
  const inner = { text: 'x' };
  const copy = frozenCopy(Object.freeze({ inner }));
  inner.text = 'y';
  expect(copy).toEqual({ inner: { text: 'x' } });
});

it('takes a name like any other, even the one that sets what an object inherits from', () => {
  const copy = frozenCopy(JSON.parse('{ "__proto__": { "poor": 1 } }') as object);
  expect(Object.entries(copy)).toEqual([['__proto__', { poor: 1 }]]);
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});

it('copies a part that stands in several places, or within itself, once', () => {
  const part: { whole?: unknown } = {};
  const whole = { one: part, two: [part] };
  part.whole = whole;
  const copy = frozenCopy(whole);
  expect(copy.one).not.toBe(part);
  expect(copy.two[0]).toBe(copy.one);
  expect(copy.one.whole).toBe(copy);
});
