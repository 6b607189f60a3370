import { expect, it } from 'vitest';
import { fixedSeed, seedFor } from './seed-for.ts';

it('is the fixed one where nobody names another', () => {
  expect(seedFor(undefined)).toBe(fixedSeed);
  expect(seedFor('')).toBe(fixedSeed);
});

it('is the one that is named', () => {
  expect(seedFor('-514613126')).toBe(-514_613_126);
});

it.each(['x', '0.5', '2147483648', 'NaN'])('is not %s', (text) => {
  expect(() => seedFor(text)).toThrow(text);
});
