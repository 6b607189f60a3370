import { expect, it } from 'vitest';
import { frozenRow } from '../../src/foundation/frozen.ts';

it('is a frozen copy of a row', () => {
  const row = { code: '20', until: undefined };
  const copy = frozenRow(row);
  expect(copy).toStrictEqual(row);
  expect(copy).not.toBe(row);
  expect([Object.isFrozen(copy), Object.isFrozen(row)]).toEqual([true, false]);
});

it('gives back what is no row', () => {
  const list: unknown[] = [];
  expect([null, undefined, 5, 'x'].map(frozenRow)).toEqual([null, undefined, 5, 'x']);
  expect(frozenRow(list)).toBe(list);
  expect(Object.isFrozen(list)).toBe(false);
});
