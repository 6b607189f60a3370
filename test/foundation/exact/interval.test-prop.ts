import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import {
  contains,
  divide,
  meet,
  multiply,
  point,
  type Span,
  subtract,
  sumOf,
} from '../../../src/foundation/exact/interval.ts';
import { exact, type Rational } from '../../../src/foundation/exact/index.ts';

interface Sampled {
  readonly span: Span;
  readonly value: Rational;
}

/** A span with one of its values; either end may be open or infinite. */
const sampled: fc.Arbitrary<Sampled> = fc
  .record({
    value: fc.integer({ min: -20, max: 20 }),
    below: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    above: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    open: fc.tuple(fc.boolean(), fc.boolean()),
  })
  .map(({ value, below, above, open: [low, high] }) => ({
    value: exact(value),
    span: {
      low: {
        value: below === undefined ? below : exact(value - below),
        open: below === undefined || (below > 0 && low),
      },
      high: {
        value: above === undefined ? above : exact(value + above),
        open: above === undefined || (above > 0 && high),
      },
    },
  }));

const has = (span: Span, value: Rational): boolean => contains(span, point(value));

describe('spans', () => {
  test.prop({ one: sampled, other: sampled, factor: fc.constantFrom(-3, -1, 1, 2) })(
    'hold the result of any two of their values',
    ({ one, other, factor }) => {
      expect(has(sumOf([one.span, other.span]), one.value.add(other.value))).toBe(true);
      expect(has(subtract(one.span, other.span), one.value.sub(other.value))).toBe(true);
      expect(has(multiply(one.span, factor), one.value.mul(factor))).toBe(true);
      if (other.value.compare(0) > 0) {
        expect(has(divide(one.span, other.span), one.value.div(other.value))).toBe(true);
      }
    },
  );

  test.prop({ one: sampled, other: sampled })(
    'meet where a value is common, and contain only what is theirs',
    ({ one, other }) => {
      expect(meet(one.span, other.span)).toBe(meet(other.span, one.span));
      if (has(other.span, one.value)) {
        expect(meet(one.span, other.span)).toBe(true);
      }
      if (contains(one.span, other.span)) {
        expect(has(one.span, other.value)).toBe(true);
        expect(meet(one.span, other.span)).toBe(true);
      }
      expect(contains(one.span, one.span)).toBe(true);
    },
  );
});
