import { own } from '../../foundation/input/index.ts';
import type { IndicatorRule } from '../../vocabulary/index.ts';
import type { KnownMember } from '../reading/known-household.ts';
import { isAged } from './aged-member.ts';
import { isBelowLevel } from './is-below-level.ts';

/** Whether a rule asks for the year of birth of a member of whom only the age is known, which tells it on a day alone. */
export function asksForDay(rule: IndicatorRule, member: KnownMember): boolean {
  const { birthDate } = member;
  const read = own(rule);
  return (
    read.rule === 'adult-below-level' &&
    birthDate === undefined &&
    isAged(member, { from: read.from }) === true &&
    isBelowLevel(member, read.level) !== false
  );
}
