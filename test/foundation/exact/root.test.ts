import { expect, it } from 'vitest';
import { exact, root } from '../../../src/foundation/exact/index.ts';

it('a root far beyond the largest double comes in a few steps, right but for its last digits', () => {
  // 6000 to the power 1024 ÷ 3: some 4 484 bits, of which a quotient keeps 2 048.
  const found = root(exact(6000), 3, 1024);
  const error = found.pow(3).div(exact(6000).pow(1024)).sub(1);
  expect(error.abs().compare(exact(1).div(10n ** 400n))).toBeLessThan(0);
});
