import { refuse } from '../errors/index.ts';

/** Refuses the first argument that is no object, each under its name; of what is in the object nothing is said. */
export function requireArguments(given: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (typeof value !== 'object' || value === null) {
      refuse(value === undefined || value === null ? 'missing-value' : 'invalid-value', name, value, 'an object');
    }
  }
}
