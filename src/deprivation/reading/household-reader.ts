import type { CivilDate } from '../../foundation/dates.ts';
import type { HouseholdIssue } from '../../foundation/errors/index.ts';
import type { PovertyStandard } from '../../law/index.ts';
import { asksForDay } from '../rules/asks-for-day.ts';
import { householdShape } from './household-shape.ts';
import type { KnownHousehold, KnownMember } from './known-household.ts';
import { readFacts } from './read-facts.ts';

/** A household as far as it could be read. */
interface HouseholdReading {
  readonly known: KnownHousehold;
  /** What is wrong with its facts. */
  readonly issues: readonly HouseholdIssue[];
  /** Each fact that needs a day where none is given. */
  readonly undated: readonly HouseholdIssue[];
}

/** What reads households under a standard, on a day if there is one. */
export function householdReader(
  standard: PovertyStandard,
  on: CivilDate | undefined,
): (household: unknown) => HouseholdReading {
  const shape = householdShape(standard);
  const needsDay = (member: KnownMember): boolean =>
    member.birthDate !== undefined || standard.indicators.some(({ rule }) => asksForDay(rule, member));
  return (household) => {
    const { known, issues } = readFacts(household, shape, on);
    const undated = on === undefined ? known.members.filter(needsDay) : [];
    return { known, issues, undated: undated.map(undatedIssue) };
  };
}

function undatedIssue({ path, id }: KnownMember): HouseholdIssue {
  return {
    code: 'missing-value',
    path: `${path}.birthDate`,
    received: undefined,
    expected: { kind: 'day-on-which-ages-are-counted' },
    ...(typeof id === 'string' && { member: id }),
  };
}
