import { tell } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { decidedBy } from './decided-by.ts';

/** None of the toilets that count as hygienic. */
export function sanitationNotAmong(
  { sanitation }: KnownHousehold,
  { facilities }: RuleNamed<'sanitation-not-among'>,
): Judgement {
  const deprived = tell(sanitation, 'sanitation', (facility) => !facilities.includes(facility));
  return decidedBy(deprived, { sanitation }, { accepted: facilities });
}
