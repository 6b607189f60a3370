import type { ErrorCode } from '../errors/index.ts';
import { among, fieldPath } from '../shape/index.ts';
import type { Report } from './read-with-rules.ts';

/** One value for each of several names, and for no other. Nothing is said where there are no values, or not all names could be read. */
export function checkEach(
  values: Readonly<Record<string, unknown>> | undefined,
  path: string,
  names: readonly (string | undefined)[] | undefined,
  unknown: ErrorCode,
  report: Report,
): void {
  const listed = new Set(names);
  if (!values || listed.size === 0 || listed.has(undefined)) {
    return;
  }
  const known = Array.from(listed) as string[];
  for (const name of known.filter((one) => values[one] === undefined)) {
    report('missing-value', fieldPath(path, name), undefined, { kind: 'one-for-each', values: known });
  }
  for (const [name, value] of Object.entries(values).filter(([one]) => !listed.has(one))) {
    report(unknown, fieldPath(path, name), value, among('one-that-is-listed', name, known));
  }
}
