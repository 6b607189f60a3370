import { refuse } from '../../foundation/errors/index.ts';
import { readCount } from '../../foundation/input/index.ts';

/** A year of which the next can be written too. */
export function readYear(value: unknown, path: string): number {
  const year = readCount(value, path);
  return year >= 1 && year < 9999
    ? year
    : refuse('invalid-value', path, value, { kind: 'whole-number', least: 1, most: 9_998 });
}
