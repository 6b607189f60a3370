import { refuseValue } from '../errors/index.ts';

/** Refuses an argument that is no object, under its name; of what is in the object nothing is said. */
export function requireArgument(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null) {
    refuseValue('invalid-value', name, value, { kind: 'object' });
  }
}
