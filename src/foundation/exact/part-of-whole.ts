import { refuse } from '../errors/index.ts';
import { readCount, readFields, within } from '../reading/index.ts';
import { exact, type Rational } from './exact.ts';

/** A part and its whole, such as the poor households among all: their quotient is exact. */
export interface PartOfWhole {
  /** The part, a whole number. */
  readonly count: number;
  /** The whole, not less than its part. */
  readonly total: number;
}

/** Reads a part and its whole, each from 0. */
export function readPart(value: unknown, path: string): PartOfWhole {
  const fields = readFields(value, path, ['count', 'total']);
  const count = readCount(fields.get('count'), within(path, 'count'));
  const total = readCount(fields.get('total'), within(path, 'total'));
  return count > total
    ? refuse('invalid-value', within(path, 'count'), count, { kind: 'at-most-the-total', most: total })
    : { count, total };
}

/** 100 × count ÷ total; an empty whole has no rate. */
export function percentOf({ count, total }: PartOfWhole): Rational | undefined {
  return total === 0 ? undefined : exact({ numerator: count, denominator: total }).mul(100);
}
