import { expect, it } from 'vitest';
import { freezeDeep } from '../../src/foundation/frozen.ts';

it('freezes a value with everything in it and gives the same value back', () => {
  const value = { list: [{ text: 'x' }, []], none: null, absent: undefined, number: 1 };
  expect(freezeDeep<typeof value>(value)).toBe(value);
  for (const part of [value, value.list, value.list[0], value.list[1]]) {
    expect(Object.isFrozen(part)).toBe(true);
  }
});

it('gives back what has no parts', () => {
  expect([freezeDeep<string>('x'), freezeDeep<null>(null), freezeDeep<unknown>(undefined)]).toEqual([
    'x',
    null,
    undefined,
  ]);
});

it('ends where parts refer to each other', () => {
  const one: { other?: unknown } = {};
  one.other = { one };
  expect(Object.isFrozen(freezeDeep<typeof one>(one).other)).toBe(true);
});
