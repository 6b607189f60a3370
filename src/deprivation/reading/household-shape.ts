import { mostMembers } from '../../foundation/limits.ts';
import type { FieldsOf, Shape } from '../../foundation/shape/index.ts';
import type { PovertyStandard } from '../../law/index.ts';
import {
  dwellingComponents,
  dwellingGrades,
  informationDevices,
  sanitationFacilities,
  schoolLevels,
  telecomServices,
  vocationalLevels,
  waterSources,
} from '../../vocabulary/index.ts';
import type { Dwelling } from '../dwelling.ts';
import type { Household } from '../household.ts';
import { type Member, workStatuses } from '../member.ts';
import type { ExcludedIncome, ReportedIncome } from '../reported-income.ts';

/** A household under a standard: its areas and indicators, and no others. */
export function householdShape({ areas, indicators }: PovertyStandard): Shape {
  const status = oneOf([true, false, 'deprived', 'not-deprived', 'unknown']);
  const fields: FieldsOf<Household> = {
    'id?': { kind: 'text', most: longestId },
    'area?': { kind: 'one-of', values: areas, code: 'unknown-area' },
    members: { kind: 'list', of: { kind: 'object', fields: memberFields() }, least: 1, most: mostMembers },
    'mayHaveMoreMembers?': flag,
    'dwelling?': { kind: 'object', fields: dwellingFields() },
    'waterSource?': oneOf(waterSources),
    'sanitation?': oneOf(sanitationFacilities),
    'telecomServices?': checklist(telecomServices),
    'devices?': checklist(informationDevices),
    'hearsLoudspeaker?': flag,
    'income?': incomeShape(),
    'reported?': {
      kind: 'object',
      fields: Object.fromEntries(indicators.map(({ code }) => [`${code}?`, status])),
      unknown: 'unknown-indicator',
    },
    'extra?': whatTheRegisterHas,
  };
  return { kind: 'object', fields };
}

/** The income of a household. */
export function incomeShape(): Shape {
  const excluded: FieldsOf<ExcludedIncome> = { kind: { kind: 'text' }, dong: { kind: 'count' } };
  const fields: FieldsOf<ReportedIncome> = {
    'monthlyPerCapita?': { kind: 'amount' },
    'total?': { kind: 'count' },
    'months?': { kind: 'count', least: 1 },
    'excluded?': { kind: 'list', of: { kind: 'object', fields: excluded } },
  };
  return { kind: 'object', fields };
}

function oneOf(values: readonly unknown[]): Shape {
  return { kind: 'one-of', values };
}

/** Characters of an id. */
const longestId = 200;

function memberFields(): FieldsOf<Member> {
  const school = oneOf([...schoolLevels, 'none']);
  return {
    id: { kind: 'text', most: longestId },
    'birthDate?': { kind: 'date' },
    'age?': { kind: 'count' },
    'attendsSchool?': school,
    'completedSchool?': school,
    'attendsTraining?': oneOf([...vocationalLevels, 'none']),
    'diplomas?': checklist(vocationalLevels),
    'onTheJobTrainingCertificate?': flag,
    'workStatus?': oneOf(workStatuses),
    'labourContract?': flag,
    'seekingWork?': flag,
    'ableToWork?': flag,
    'ofWorkingAge?': flag,
    'elderly?': flag,
    'disability?': flag,
    'monthlySocialAllowance?': flag,
    'healthInsurance?': flag,
    'stunted?': flag,
    'underweight?': flag,
    'ill?': flag,
    'soughtTreatment?': flag,
    'telecomServices?': checklist(telecomServices),
    'extra?': whatTheRegisterHas,
  };
}

const flag: Shape = { kind: 'flag' };

function dwellingFields(): FieldsOf<Dwelling> {
  return {
    'durable?': checklist(dwellingComponents),
    'grade?': oneOf(dwellingGrades),
    'floorAreaSquareMetres?': { kind: 'amount' },
  };
}

/** A list of all that there are, or yes or no for each. */
function checklist(codes: readonly string[]): Shape {
  return {
    kind: 'either',
    list: { kind: 'list', of: oneOf(codes) },
    object: { kind: 'object', fields: Object.fromEntries(codes.map((code) => [`${code}?`, flag])) },
  };
}

const whatTheRegisterHas: Shape = { kind: 'record', of: { kind: 'anything' } };
