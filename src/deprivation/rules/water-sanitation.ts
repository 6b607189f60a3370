import { testIfKnown } from '../../foundation/unknown.ts';
import type { Judgement, KnownHousehold, RuleNamed } from '../finding.ts';
import { judgeFacility } from './evidence.ts';

/** Deprived: the water source is not among the clean sources. */
export function waterSourceNotAmong(
  { waterSource }: KnownHousehold,
  { sources }: RuleNamed<'water-source-not-among'>,
): Judgement {
  const deprived = testIfKnown(waterSource, 'waterSource', (source) => !sources.includes(source));
  return judgeFacility(deprived, { waterSource }, { accepted: sources });
}

/** Deprived: the toilet is not among the hygienic facilities. */
export function sanitationNotAmong(
  { sanitation }: KnownHousehold,
  { facilities }: RuleNamed<'sanitation-not-among'>,
): Judgement {
  const deprived = testIfKnown(sanitation, 'sanitation', (facility) => !facilities.includes(facility));
  return judgeFacility(deprived, { sanitation }, { accepted: facilities });
}
