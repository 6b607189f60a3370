import { own } from '../../../foundation/reading/index.ts';
import type { DeprivationFinding, MemberReason } from '../../../deprivation/index.ts';
import type { Locale } from '../../../vocabulary/index.ts';
import { together } from '../../wording/alternatives.ts';
import { grouped } from '../../wording/grouped.ts';
import type { Telling } from '../../wording/telling.ts';
import { reasonsOf } from './reasons-of.ts';

/** How a rule about members is told. */
export interface MemberWording {
  /** What was observed of a member, or of many. */
  readonly observed: (reason: MemberReason, telling: Telling, many: boolean) => string;
  /** Whom the rule is about, and what would have been right; nothing where it is about everybody. */
  readonly norm?: (reason: MemberReason, telling: Telling, finding: DeprivationFinding) => string;
}

function named({ member, age }: MemberReason, locale: Locale): string {
  const years = age === undefined ? '' : locale === 'vi' ? ` (${String(age)} tuổi)` : ` (aged ${String(age)})`;
  return `“${member}”${years}`;
}

/** The members behind a finding, those together of whom the same was observed, and what would have been right for them. */
export function membersInWords(finding: DeprivationFinding, wording: MemberWording, telling: Telling): string {
  const { locale } = telling;
  const { observed, norm } = own(wording);
  const groups = grouped(
    reasonsOf(finding, 'member').map((reason) => ({
      reason,
      text: observed(reason, telling, false),
      norm: norm ? `; ${norm(reason, telling, finding)}` : '',
    })),
    (one) => one.text + one.norm,
  );
  const told = groups.map((group, place) => {
    const many = group.length > 1;
    const members = together(
      group.map(({ reason }) => named(reason, locale)),
      locale,
    );
    const word = locale === 'vi' ? 'thành viên' : many ? 'members' : 'member';
    // What is right for several groups alike is told once, after the last of them.
    const isToldLater = groups.at(place + 1)?.[0].norm === group[0].norm;
    return `${word} ${members} ${observed(group[0].reason, telling, many)}${isToldLater ? '' : group[0].norm}`;
  });
  return told.join('; ');
}
