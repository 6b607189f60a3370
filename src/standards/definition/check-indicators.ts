import { mostFreeIndicators, mostIndicators, mostPoints } from '../../foundation/limits.ts';
import { indicatorCodes, serviceCodes } from '../../vocabulary/index.ts';
import { checkCode } from './check-code.ts';
import { checkFields } from './check-fields.ts';
import { checkLocalizedText } from './check-localized-text.ts';
import { checkRule } from './check-rule.ts';
import { attested } from './check-source.ts';
import { checkUnique } from './check-unique.ts';
import { listOf } from './list-of.ts';
import { listedIn } from './listed-in.ts';
import { elementsOf, partOf } from './part-of.ts';
import { report, type Subject } from './subject.ts';
import { wholeNumberFrom } from './whole-number-from.ts';

/** A name of its own, unless the vocabulary names the code. */
function checkNamed(subject: Subject, named: readonly unknown[]): void {
  const name = partOf(subject, 'name');
  if (name.value === undefined && !named.includes(partOf(subject, 'code').value)) {
    report(name, 'missing-value', `a name, which only these codes need not have: ${named.join(', ')}`);
  }
}

function checkService(subject: Subject): void {
  checkFields(subject, { code: checkCode, name: { optional: checkLocalizedText } });
  checkNamed(subject, serviceCodes);
}

function checkIndicator(subject: Subject): void {
  checkFields(subject, {
    code: checkCode,
    service: listedIn('services'),
    name: { optional: checkLocalizedText },
    weight: wholeNumberFrom(1),
    rule: attested(checkRule),
  });
  checkNamed(subject, indicatorCodes);
}

/** The services. */
export function checkServices(subject: Subject): void {
  listOf(checkService)(subject);
  checkUnique(subject, 'code');
}

/** The indicators; a standard that looks at income alone has none. */
export function checkIndicators(subject: Subject): void {
  listOf(checkIndicator, mostIndicators)(subject);
  if (elementsOf(subject).length > mostFreeIndicators && subject.listed.mostPoints > mostPoints) {
    const expected = `together at most ${mostPoints} points where there are more than ${mostFreeIndicators}`;
    report(subject, 'out-of-range', expected);
  }
  checkUnique(subject, 'code', 'duplicate-indicator');
}
