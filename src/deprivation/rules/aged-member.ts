import { own } from '../../foundation/input/index.ts';
import { type Answer, tell } from '../../foundation/unknown.ts';
import type { AgeBand } from '../../vocabulary/index.ts';
import type { KnownMember } from '../reading/known-household.ts';

/** Whether the age of a member is at least `from` and less than `under`. */
export function isAged({ age, path }: KnownMember, band: Partial<AgeBand>): Answer {
  const { from = 0, under = Infinity } = own(band);
  return tell(age, `${path}.birthDate`, (years) => years >= from && years < under);
}

/** The band in which a member's age is known to be. */
export function bandOf<Band extends AgeBand>(bands: readonly Band[], member: KnownMember): Band {
  return bands.find((band) => isAged(member, band) === true) as Band;
}
