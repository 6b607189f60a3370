import { own } from '../../foundation/input/index.ts';
import { codeName, indicatorName, type ListLabels } from './names.ts';
import { textOf } from './of-result.ts';
import type { Telling } from './telling.ts';

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

/** A code in a checklist, or an indicator, by the field that it stands in. */
export function codeInWords(field: string, code: string, words: FactWords, telling: Telling): string {
  return field === 'reported'
    ? indicatorName(code, words.indicators, telling)
    : codeName(own(words.checklists)[field] ?? {}, code);
}

/** What a path such as `members[1].diplomas.college-vocational` speaks of, in words. */
export function readFactPath(path: string, words: FactWords, telling: Telling): FactPath {
  const [, part = '', index, field = path, code] = pathParts.exec(textOf(path)) ?? [];
  return {
    member: index === undefined ? index : memberName(Number(index), words, telling),
    field: codeName(own(words.parts)[part] ?? words.household, field),
    code: code === undefined ? code : codeInWords(field, code, words, telling),
  };
}

const pathParts = /^(?:(members|dwelling|income)(?:\[(\d+)\])?\.)?([^.]+)(?:\.(.+))?$/u;

function memberName(index: number, { memberAt }: FactWords, { members }: Telling): string {
  const id = members?.[index];
  return id === undefined ? memberAt(String(index + 1)) : `“${id}”`;
}
