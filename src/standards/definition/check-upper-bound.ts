import type { BoundOperator } from '../../law/poverty-standard.ts';
import { checkFields } from './check-fields.ts';
import { attested } from './check-source.ts';
import { oneOf } from './one-of.ts';
import { partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

const operators: readonly BoundOperator[] = ['<=', '<'];

/** An amount for every area of the standard and for no other. */
function checkAmounts(subject: Subject): void {
  const { value, listed } = subject;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(subject, 'invalid-value', 'an amount by area');
    return;
  }
  const expected = `one of: ${listed.areas.join(', ')}`;
  for (const area of Object.keys(value).filter((name) => !listed.areas.includes(name))) {
    report(partOf(subject, area), 'unknown-area', expected);
  }
  for (const amount of listed.areas.map((area) => partOf(subject, area))) {
    if (amount.value === undefined) {
      report(amount, 'missing-value', 'an amount');
    } else {
      wholeNumberFrom(0)(amount);
    }
  }
}

/** The upper bound of a band of incomes or scores. */
export function checkUpperBound(subject: Subject): void {
  checkFields(subject, { amounts: attested(checkAmounts), operator: attested(oneOf(operators)) });
}
