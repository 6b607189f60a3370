import { own } from '../../foundation/reading/index.ts';
import { expectedText, type HouseholdIssue, PovertyStandardError } from '../../foundation/errors/index.ts';
import type { Shape } from '../../foundation/shape/index.ts';
import type { CivilDate } from '../../foundation/time/index.ts';
import type { KnownHousehold } from './known-household.ts';
import { readFacts } from './read-facts.ts';

function sentenceOf(issue: HouseholdIssue): string {
  const { path, member, expected } = own(issue);
  return `${path || 'the household'}${member === undefined ? '' : ` (member ${member})`} to be ${expectedText(expected)}`;
}

/**
 * Reads the facts of a household and works out ages.
 *
 * @throws PovertyStandardError `invalid-household` with every issue
 */
export function readHousehold(household: unknown, shape: Shape, on: CivilDate): KnownHousehold {
  const { known, issues } = readFacts(household, shape, on);
  if (issues.length) {
    const expected = issues.map(sentenceOf).join('; ');
    throw new PovertyStandardError('invalid-household', { path: '', received: household, expected, issues });
  }
  return known;
}
