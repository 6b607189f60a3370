import { showValue } from './show-value.ts';

/** The value itself where JSON can carry it, else a description: a result is plain data and never carries a whole household. */
export function plainValue(value: unknown): string | number | boolean | null {
  // JSON writes −0 as 0.
  if (value === 0) {
    return 0;
  }
  return typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)
    ? (value as string | number | boolean | null)
    : showValue(value);
}
