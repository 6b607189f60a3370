import { PovertyStandardError, refuse, showValue } from '../foundation/errors/index.ts';
import { own } from '../foundation/input/index.ts';
import type { PovertyStandard, StandardSources } from './poverty-standard.ts';

/** Refuses an argument that cannot be a standard, such as the id of one. What its lists hold is for `defineStandard` to look at. */
export function requireStandard(standard: unknown, path = 'standard'): void {
  const expected = { kind: 'standard' } as const;
  const { areas, indicators, bands, sources } = own(
    (standard ?? refuse('missing-value', path, standard, expected)) as PovertyStandard,
  );
  if (![areas, indicators, bands].every(Array.isArray) || !own<Partial<StandardSources>>(sources).standard) {
    const told = { path, received: showValue(standard), expected };
    throw new PovertyStandardError('invalid-standard', { ...told, issues: [{ code: 'invalid-value', ...told }] });
  }
}
