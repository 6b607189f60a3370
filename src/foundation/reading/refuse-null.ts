import { refuse } from '../errors/index.ts';

/** Refuses `null` for an argument that may be left out, because nobody says by `null` which defaults are meant. */
export function refuseNull(value: unknown, name: string): void {
  if (value === null) {
    refuse('missing-value', name, value, { kind: 'object-or-nothing' });
  }
}
