import { partOf } from './part-of.ts';
import { type Check, report, type Subject } from './subject.ts';

/** The fields of an object: those that must be there, and those that may be absent. */
export type Fields = Readonly<Record<string, Check | { readonly optional: Check }>>;

/** An object with these fields and no others. */
export function checkFields(subject: Subject, fields: Fields): void {
  const { value } = subject;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(subject, 'invalid-value', 'an object');
    return;
  }
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) {
      report(partOf(subject, name), 'unknown-field', `one of: ${Object.keys(fields).join(', ')}`);
    }
  }
  for (const [name, check] of Object.entries(fields)) {
    const field = partOf(subject, name);
    if (field.value !== undefined) {
      (typeof check === 'function' ? check : check.optional)(field);
    } else if (typeof check === 'function') {
      report(field, 'missing-value', 'a value');
    }
  }
}
