import type { ErrorCode } from '../../foundation/errors/index.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';

/** No two elements alike, or, where `field` is given, alike in that field. */
export function checkUnique(subject: Subject, field?: string, code: ErrorCode = 'duplicate-code'): void {
  const seen = new Set<unknown>();
  for (const element of elementsOf(subject)) {
    const key = field === undefined ? element : partOf(element, field);
    if (key.value !== undefined && seen.has(key.value)) {
      report(key, code, 'each once');
    }
    seen.add(key.value);
  }
}
