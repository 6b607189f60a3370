import { own } from '../../foundation/reading/index.ts';
import type { LocalizedText } from '../../vocabulary/index.ts';
import { dwellingComponentLabels } from '../labels/dwelling-labels.ts';
import {
  dwellingFieldLabels,
  householdFieldLabels,
  incomeFieldLabels,
  memberFieldLabels,
} from '../labels/fact-labels.ts';
import { deviceLabels, telecomServiceLabels } from '../labels/information-labels.ts';
import { vocationalLevelLabels } from '../labels/schooling-labels.ts';
import { codeName, indicatorName } from './names.ts';
import type { Telling } from './telling.ts';

/** A fact of a household, as its path says. */
export interface FactPath {
  /** The member whose fact it is, by its id or else its place from 1; absent where it is one of the household. */
  readonly member: string | undefined;
  /** The field in words. */
  readonly field: string;
  /** The code in a checklist, in words. */
  readonly code: string | undefined;
}

type Labels = Readonly<Record<string, LocalizedText>>;

/** The fields of members, dwelling and income, by what stands before them in a path. */
export const fieldLabels: Readonly<Record<string, Labels>> = {
  members: memberFieldLabels,
  dwelling: dwellingFieldLabels,
  income: incomeFieldLabels,
};

const checklists: Readonly<Record<string, Labels>> = {
  diplomas: vocationalLevelLabels,
  telecomServices: telecomServiceLabels,
  durable: dwellingComponentLabels,
  devices: deviceLabels,
};

const pathParts = /^(?:(members|dwelling|income)(?:\[(\d+)\])?\.)?([^.]+)(?:\.(.+))?$/u;

function memberName(index: number, { locale, members }: Telling): string {
  const id = members?.[index];
  return id === undefined ? `${locale === 'vi' ? 'thứ ' : ''}${String(index + 1)}` : `“${id}”`;
}

/** A code in a checklist, or an indicator, by the field that it stands in. */
export function codeInWords(field: string, code: string, telling: Telling): string {
  return field === 'reported'
    ? indicatorName(code, telling)
    : codeName(own(checklists)[field] ?? {}, code, telling.locale);
}

/** What a path such as `members[1].diplomas.college-vocational` speaks of, in words. */
export function readFactPath(path: string, telling: Telling): FactPath {
  const [, part = '', index, field = path, code] = pathParts.exec(path) ?? [];
  return {
    member: index === undefined ? index : memberName(Number(index), telling),
    field: codeName(own(fieldLabels)[part] ?? householdFieldLabels, field, telling.locale),
    code: code === undefined ? code : codeInWords(field, code, telling),
  };
}
