import { refuseAll } from '../../foundation/errors/index.ts';
import type { Shape } from '../../foundation/shape/index.ts';
import type { CivilDate } from '../../foundation/time/index.ts';
import type { KnownHousehold } from './known-household.ts';
import { readFacts } from './read-facts.ts';

/**
 * Reads the facts of a household and works out ages.
 *
 * @throws PovertyStandardError `invalid-household` with every issue
 */
export function readHousehold(household: unknown, shape: Shape, on: CivilDate): KnownHousehold {
  const { known, issues } = readFacts(household, shape, on);
  refuseAll('invalid-household', household, issues);
  return known;
}
