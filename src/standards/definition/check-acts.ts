import { evidenceMarks, type LegalActType } from '../../vocabulary/index.ts';
import { checkCode } from './check-code.ts';
import { checkDate } from './check-date.ts';
import { checkFields } from './check-fields.ts';
import { checkText } from './check-text.ts';
import { checkUnique } from './check-unique.ts';
import { listOf } from './list-of.ts';
import { oneOf } from './one-of.ts';
import type { Subject } from './subject.ts';

const actTypes: readonly LegalActType[] = ['decree', 'decision', 'circular', 'resolution'];

function checkAttestedDate(subject: Subject): void {
  checkFields(subject, { value: checkDate, evidence: oneOf(evidenceMarks) });
}

function checkAct(subject: Subject): void {
  checkFields(subject, {
    id: checkCode,
    type: oneOf(actTypes),
    number: checkText,
    titlePeriod: { optional: checkText },
    signed: { optional: checkAttestedDate },
    gazetted: { optional: checkAttestedDate },
    inForce: { optional: checkAttestedDate },
  });
}

/** The acts. */
export function checkActs(subject: Subject): void {
  listOf(checkAct)(subject);
  checkUnique(subject, 'id');
}
