import { testIfKnown } from '../../foundation/unknown.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { decidedBy } from './evidence.ts';

/** Water from none of the sources that count as clean. */
export function waterSourceNotAmong(
  { waterSource }: KnownHousehold,
  { sources }: RuleNamed<'water-source-not-among'>,
): Judgement {
  const deprived = testIfKnown(waterSource, 'waterSource', (source) => !sources.includes(source));
  return decidedBy(deprived, { waterSource }, { accepted: sources });
}

/** None of the toilets that count as hygienic. */
export function sanitationNotAmong(
  { sanitation }: KnownHousehold,
  { facilities }: RuleNamed<'sanitation-not-among'>,
): Judgement {
  const deprived = testIfKnown(sanitation, 'sanitation', (facility) => !facilities.includes(facility));
  return decidedBy(deprived, { sanitation }, { accepted: facilities });
}
