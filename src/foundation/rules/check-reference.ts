import { among } from '../shape/index.ts';
import type { Report } from './read-with-rules.ts';

/** Refuses a reference to what is not listed. Nothing is said where there is no list, or not all of it could be read. */
export function checkReference(
  reference: string | undefined,
  path: string,
  listed: readonly (string | undefined)[] | undefined,
  report: Report,
): void {
  if (reference !== undefined && listed && !listed.includes(reference) && !listed.includes(undefined)) {
    report('unknown-reference', path, reference, among('one-that-is-listed', reference, listed));
  }
}
