import { own } from '../../foundation/input/index.ts';
import { codeName, indicatorName, type ListLabels, type Context } from './context.ts';
import { compact, grouped, inBrackets, requireText, together } from './text.ts';

/** Words for the facts of a household. */
export interface FactWords {
  /** The fields of the household itself. */
  readonly household: ListLabels;
  /** The fields of members, dwelling and income, by the first part of their path. */
  readonly parts: Readonly<Record<string, ListLabels>>;
  /** The codes of checklists, by field. */
  readonly checklists: Readonly<Record<string, ListLabels>>;
  readonly indicators: ListLabels;
  /** A member whose id is not known, by number from 1. */
  readonly memberAt: (position: string) => string;
  /** "of member", "of members". */
  readonly ofMember: string;
  readonly ofMembers: string;
}

/** The parts of the path of a household fact, in words. */
interface FactPath {
  /** The member by id, or else by number from 1; absent for facts of the household itself. */
  readonly member: string | undefined;
  readonly field: string;
  /** The code in a checklist; absent for other facts. */
  readonly code: string | undefined;
}

/** Words for the inputs of classification. */
export interface InputWords {
  /** Inputs other than indicators, by their names. */
  readonly inputs: ListLabels;
  readonly indicators: ListLabels;
  /** Before an indicator, or the first of several. */
  readonly deprivationIn: string;
}

/** A code of a checklist, or an indicator if the field is `reported`. */
export function codeInWords(field: string, code: string, words: FactWords, context: Context): string {
  return field === 'reported'
    ? indicatorName(code, words.indicators, context)
    : codeName(own(words.checklists)[field] ?? {}, code);
}

/**
 * Facts by their paths. Each field appears once: the codes of a checklist in brackets behind it, then the members.
 * "ngày sinh của thành viên “Minh”; chiều cao theo tuổi, cân nặng theo tuổi của các thành viên “Minh” và “Lan”".
 */
export function factsInWords(paths: readonly string[], words: FactWords, context: Context): string {
  const facts = paths.map((path) => readFactPath(path, words, context));
  const fields = grouped(facts, ({ member = '', field }) => `${member}\n${field}`).map((group) => ({
    member: group[0].member,
    text: group[0].field + inBrackets(compact(group.map(({ code }) => code))),
  }));
  const owned = grouped(fields, ({ text }) => text).map((group) => {
    const members = compact(group.map(({ member }) => member));
    return { text: group[0].text, owners: members.length > 0 ? ` ${ofWhom(members, words, context)}` : '' };
  });
  return grouped(owned, ({ owners }) => owners)
    .map((group) => group.map(({ text }) => text).join(', ') + group[0].owners)
    .join('; ');
}

/** The code of the indicator if the input is the status of one, such as `deprivations.nutrition`. */
export function indicatorAt(path: string): string | undefined {
  return /^deprivations\.(.+)$/u.exec(requireText(path))?.[1];
}

/** Inputs of classification by their paths. Of consecutive indicators only the first has `deprivationIn` before it. */
export function inputNames(
  paths: readonly string[],
  { inputs, indicators, deprivationIn }: InputWords,
  context: Context,
): string[] {
  return paths.map((path, index) => {
    const indicator = indicatorAt(path);
    if (indicator === undefined) {
      return codeName(inputs, path);
    }
    const name = indicatorName(indicator, indicators, context);
    return indicatorAt(paths[index - 1] ?? '') ? name : `${deprivationIn} ${name}`;
  });
}

/** The parts of a path such as `members[1].diplomas.college-vocational`, in words. */
function readFactPath(path: string, words: FactWords, context: Context): FactPath {
  const [, part = '', index, field = path, code] = pathParts.exec(requireText(path)) ?? [];
  return {
    member: index === undefined ? undefined : memberName(Number(index), words, context),
    field: codeName(own(words.parts)[part] ?? words.household, field),
    code: code === undefined ? undefined : codeInWords(field, code, words, context),
  };
}

const pathParts = /^(?:(members|dwelling|income)(?:\[(\d+)\])?\.)?([^.]+)(?:\.(.+))?$/u;

function memberName(index: number, { memberAt }: FactWords, { members }: Context): string {
  const id = members?.[index];
  return id === undefined ? memberAt(String(index + 1)) : `“${id}”`;
}

/** "của thành viên “Minh”", "of members “Minh” and “Lan”". */
function ofWhom(members: readonly string[], { ofMember, ofMembers }: FactWords, { common }: Context): string {
  return `${members.length === 1 ? ofMember : ofMembers} ${together(members, common)}`;
}
