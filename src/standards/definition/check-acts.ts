import { mostElements } from '../../foundation/limits.ts';
import type { LegalActType } from '../../law/index.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import { checkCode } from './check-code.ts';
import { checkDate } from './check-date.ts';
import { checkFields } from './check-fields.ts';
import { checkText } from './check-text.ts';
import { oneOf } from './one-of.ts';
import { partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';

const actTypes: readonly LegalActType[] = ['decree', 'decision', 'circular', 'resolution'];

function checkAttestedDate(subject: Subject): void {
  checkFields(subject, { value: checkDate, evidence: oneOf(evidenceMarks) });
}

function checkAct(subject: Subject): void {
  checkFields(subject, {
    type: oneOf(actTypes),
    number: checkText,
    title: { optional: checkText },
    titlePeriod: { optional: checkText },
    signed: { optional: checkAttestedDate },
    gazetted: { optional: checkAttestedDate },
    inForce: { optional: checkAttestedDate },
    url: { optional: checkText },
    checked: { optional: checkDate },
  });
}

/** The acts that a standard brings itself, by their keys. */
export function checkActs(subject: Subject): void {
  const keys = Object.keys(Object(subject.value) as object);
  if (keys.length > mostElements) {
    report(subject, 'out-of-range', `at most ${mostElements} of them`);
    return;
  }
  for (const key of keys) {
    checkCode({ ...partOf(subject, key), value: key });
  }
  checkFields(subject, Object.fromEntries(keys.map((key) => [key, checkAct])));
}
