import { refuse } from '../errors/index.ts';

/** Refuses an argument that is no object, under its name; of what is in the object nothing is said. */
export function requireArgument(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) {
    refuse(value === undefined || value === null ? 'missing-value' : 'invalid-value', name, value, { kind: 'object' });
  }
}
