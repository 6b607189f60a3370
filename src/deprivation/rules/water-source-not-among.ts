import { tell } from '../../foundation/unknown.ts';
import type { Judgement, RuleNamed } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';
import { decidedBy } from './decided-by.ts';

/** Water from none of the sources that count as clean. */
export function waterSourceNotAmong(
  { waterSource }: KnownHousehold,
  { sources }: RuleNamed<'water-source-not-among'>,
): Judgement {
  const deprived = tell(waterSource, 'waterSource', (source) => !sources.includes(source));
  return decidedBy(deprived, { waterSource }, { accepted: sources });
}
