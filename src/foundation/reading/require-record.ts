import { plainValue, refuse } from '../errors/index.ts';
import { isRecord } from '../shape/containers.ts';

/** Refuses an argument that is no record, under its name; of what is in the record nothing is said. */
export function requireRecord(value: unknown, name: string): void {
  if (!isRecord(value)) {
    const isMissing = value === undefined || value === null;
    // What is no record may be a table.
    refuse(isMissing ? 'missing-value' : 'invalid-value', name, isMissing ? value : plainValue(value), {
      kind: 'object',
    });
  }
}
