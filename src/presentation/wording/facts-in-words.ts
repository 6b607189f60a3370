import type { Locale, LocalizedText } from '../../vocabulary/index.ts';
import { together } from './alternatives.ts';
import { readFactPath } from './fact-path.ts';
import { grouped } from './grouped.ts';
import { inBrackets } from './in-brackets.ts';
import type { Telling } from './telling.ts';

const ofMember: LocalizedText = { vi: 'của thành viên', en: 'of member' };
const ofMembers: LocalizedText = { vi: 'của các thành viên', en: 'of members' };

/** Members in a row: after "member" where it is one. */
function ofWhom(members: readonly string[], locale: Locale): string {
  const [, another] = members;
  return `${(another === undefined ? ofMember : ofMembers)[locale]} ${together(members, locale)}`;
}

/**
 * Facts by their paths, each field once: the codes of a checklist in brackets behind it, then the members whose fact it is.
 * "ngày sinh của thành viên “Minh”; chiều cao theo tuổi, cân nặng theo tuổi của các thành viên “Minh” và “Lan”".
 */
export function factsInWords(paths: readonly string[], telling: Telling): string {
  const facts = paths.map((path) => readFactPath(path, telling));
  const fields = grouped(facts, ({ member = '', field }) => `${member}\n${field}`).map((group) => ({
    member: group[0].member ?? [],
    text: group[0].field + inBrackets(group.flatMap(({ code }) => code ?? [])),
  }));
  const owned = grouped(fields, ({ text }) => text).map((group) => {
    const members = group.flatMap(({ member }) => member);
    return { text: group[0].text, owners: members.length ? ` ${ofWhom(members, telling.locale)}` : '' };
  });
  return grouped(owned, ({ owners }) => owners)
    .map((group) => group.map(({ text }) => text).join(', ') + group[0].owners)
    .join('; ');
}
