import type { Expected } from '../errors/index.ts';
import { nearestName } from '../shape/index.ts';
import type { Report } from './read-with-rules.ts';

/** Refuses a reference to what is not listed. Nothing is said where there is no list, or not all of it could be read. */
export function checkReference(
  reference: string | undefined,
  path: string,
  listed: readonly (string | undefined)[] | undefined,
  report: Report,
): void {
  if (reference !== undefined && listed && !listed.includes(reference) && !listed.includes(undefined)) {
    report('unknown-reference', path, reference, oneListed(reference, listed as readonly string[]));
  }
}

/** What there is to choose from, and what was most likely meant. */
export function oneListed(given: string, values: readonly string[]): Expected {
  const nearest = nearestName(given, values);
  return { kind: 'one-that-is-listed', values, ...(nearest !== undefined && { nearest }) };
}
