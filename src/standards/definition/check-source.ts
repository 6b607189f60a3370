import { acts } from '../../law/index.ts';
import { evidenceMarks } from '../../vocabulary/index.ts';
import { checkFields, type Fields } from './check-fields.ts';
import { checkText } from './check-text.ts';
import { oneOf } from './one-of.ts';
import { partOf } from './part-of.ts';
import { type Check, report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

/** An act of the register, or one that the standard brings itself. */
function checkCitedAct(subject: Subject): void {
  const { value, listed } = subject;
  if (typeof value !== 'string' || !(Object.hasOwn(acts, value) || listed.acts.includes(value))) {
    report(subject, 'unknown-reference', `an act of the register, or one of its own: ${listed.acts.join(', ')}`);
  }
}

/** Where a value stands; an article without its act would point nowhere. */
function checkCitation(subject: Subject): void {
  checkFields(subject, {
    act: { optional: checkCitedAct },
    article: { optional: wholeNumberFrom(1) },
    clause: { optional: wholeNumberFrom(1) },
    annex: { optional: oneOf([true]) },
  });
  const act = partOf(subject, 'act');
  if (
    act.value === undefined &&
    ['article', 'clause', 'annex'].some((name) => partOf(subject, name).value !== undefined)
  ) {
    report(act, 'missing-value', 'the act of the article, clause or annex');
  }
}

/** The fields by which a value tells its source. */
export const sourceFields: Fields = {
  citation: checkCitation,
  evidence: (subject) => oneOf(evidenceMarks)(subject),
  note: { optional: checkText },
};

/** A value of the law with its source. */
export function attested(check: Check): Check {
  return (subject) => {
    checkFields(subject, { value: check, ...sourceFields });
  };
}
