import { own } from '../../foundation/input/index.ts';
import { codeName, indicatorName, type ListLabels, type Context } from './context.ts';
import { grouped, inBrackets, textOf, together } from './text.ts';

/** Words for the facts of a household. */
export interface FactWords {
  /** The fields of the household itself. */
  readonly household: ListLabels;
  /** The fields of members, dwelling and income, by what stands before them in a path. */
  readonly parts: Readonly<Record<string, ListLabels>>;
  /** The codes of checklists, by the field that holds them. */
  readonly checklists: Readonly<Record<string, ListLabels>>;
  readonly indicators: ListLabels;
  /** A member without an id that is known, by the place in the list from 1. */
  readonly memberAt: (place: string) => string;
  /** "of member", "of members". */
  readonly ofMember: string;
  readonly ofMembers: string;
}

/** A fact of a household, as its path says. */
interface FactPath {
  /** The member whose fact it is, by its id or else its place from 1; absent where it is one of the household. */
  readonly member: string | undefined;
  /** The field in words. */
  readonly field: string;
  /** The code in a checklist, in words. */
  readonly code: string | undefined;
}

/** Words for the inputs of classification. */
export interface InputWords {
  /** Inputs other than indicators, by their names. */
  readonly inputs: ListLabels;
  readonly indicators: ListLabels;
  /** Before the first of several indicators. */
  readonly deprivationIn: string;
}

/** A code in a checklist, or an indicator, by the field that it stands in. */
export function codeInWords(field: string, code: string, words: FactWords, telling: Context): string {
  return field === 'reported'
    ? indicatorName(code, words.indicators, telling)
    : codeName(own(words.checklists)[field] ?? {}, code);
}

/** What a path such as `members[1].diplomas.college-vocational` speaks of, in words. */
function readFactPath(path: string, words: FactWords, telling: Context): FactPath {
  const [, part = '', index, field = path, code] = pathParts.exec(textOf(path)) ?? [];
  return {
    member: index === undefined ? index : memberName(Number(index), words, telling),
    field: codeName(own(words.parts)[part] ?? words.household, field),
    code: code === undefined ? code : codeInWords(field, code, words, telling),
  };
}

/**
 * Facts by their paths, each field once: the codes of a checklist in brackets behind it, then the members whose fact it is.
 * "ngày sinh của thành viên “Minh”; chiều cao theo tuổi, cân nặng theo tuổi của các thành viên “Minh” và “Lan”".
 */
export function factsInWords(paths: readonly string[], words: FactWords, telling: Context): string {
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

/** The code of the indicator whose status an input is; nothing for another input. */
export function indicatorAt(path: string): string | undefined {
  return /^deprivations\.(.+)$/u.exec(textOf(path))?.[1];
}

/** Inputs of classification by their paths. Of indicators in a row the first says what they are. */
export function inputNames(
  paths: readonly string[],
  { inputs, indicators, deprivationIn }: InputWords,
  telling: Context,
): string[] {
  return paths.map((path, index) => {
    const indicator = indicatorAt(path);
    if (indicator === undefined) {
      return codeName(inputs, path);
    }
    const name = indicatorName(indicator, indicators, telling);
    return indicatorAt(paths[index - 1] ?? '') ? name : `${deprivationIn} ${name}`;
  });
}

const pathParts = /^(?:(members|dwelling|income)(?:\[(\d+)\])?\.)?([^.]+)(?:\.(.+))?$/u;

function memberName(index: number, { memberAt }: FactWords, { members }: Context): string {
  const id = members?.[index];
  return id === undefined ? memberAt(String(index + 1)) : `“${id}”`;
}

/** Members in a row: after "member" where it is one. */
function ofWhom(members: readonly string[], { ofMember, ofMembers }: FactWords, { common }: Context): string {
  const [, another] = members;
  return `${another === undefined ? ofMember : ofMembers} ${together(members, common)}`;
}
