import { together } from './alternatives.ts';
import { type FactWords, readFactPath } from './fact-path.ts';
import { grouped } from './grouped.ts';
import { inBrackets } from './in-brackets.ts';
import type { Telling } from './telling.ts';

/**
 * Facts by their paths, each field once: the codes of a checklist in brackets behind it, then the members whose fact it is.
 * "ngày sinh của thành viên “Minh”; chiều cao theo tuổi, cân nặng theo tuổi của các thành viên “Minh” và “Lan”".
 */
export function factsInWords(paths: readonly string[], words: FactWords, telling: Telling): string {
  const facts = paths.map((path) => readFactPath(path, words, telling));
  const fields = grouped(facts, ({ member = '', field }) => `${member}\n${field}`).map((group) => ({
    member: group[0].member ?? [],
    text: group[0].field + inBrackets(group.flatMap(({ code }) => code ?? [])),
  }));
  const owned = grouped(fields, ({ text }) => text).map((group) => {
    const members = group.flatMap(({ member }) => member);
    return { text: group[0].text, owners: members.length ? ` ${ofWhom(members, words, telling)}` : '' };
  });
  return grouped(owned, ({ owners }) => owners)
    .map((group) => group.map(({ text }) => text).join(', ') + group[0].owners)
    .join('; ');
}

/** Members in a row: after "member" where it is one. */
function ofWhom(members: readonly string[], { ofMember, ofMembers }: FactWords, { common }: Telling): string {
  const [, another] = members;
  return `${another === undefined ? ofMember : ofMembers} ${together(members, common)}`;
}
