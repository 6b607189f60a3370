import { plainValue, refuseValue } from '../errors/index.ts';
import { isRecord } from '../shape/containers.ts';

/** Refuses an argument that is no record, under its name; of what is in the record nothing is said. */
export function requireRecord(value: unknown, name: string): void {
  if (!isRecord(value)) {
    // What is no record may be a table. What is absent stays so.
    refuseValue('invalid-value', name, value === undefined ? value : plainValue(value), { kind: 'object' });
  }
}
