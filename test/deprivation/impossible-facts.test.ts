import { describe, expect, it } from 'vitest';
import { assessDeprivations, type Household } from '../../src/deprivation/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { reviewDay as on } from './finding-of.ts';

/** The issues of facts of any shape. */
function issuesOf(household: unknown) {
  const error = thrownBy(() => assessDeprivations(household as Household, vn2022, { on }));
  if (!isPovertyStandardError(error, 'invalid-household')) {
    throw error;
  }
  return error.details.issues;
}

const issuesOfMember = (facts: object) => issuesOf({ members: [{ id: 'a', ...facts }] });
const issuesOfFacts = (facts: object) => issuesOf({ members: [{ id: 'a' }], ...facts });

describe('the household', () => {
  it.each([null, undefined])('%o is missing', (household) => {
    expect(issuesOf(household)).toEqual([
      { code: 'missing-value', path: '', received: household, expected: { kind: 'value' } },
    ]);
  });

  it.each([[], 7, 'hộ'])('%o is none', (household) => {
    expect(issuesOf(household)).toEqual([
      { code: 'invalid-value', path: '', received: household, expected: { kind: 'object' } },
    ]);
  });

  it('has members', () => {
    expect(issuesOf({})).toMatchObject([{ code: 'missing-value', path: 'members' }]);
    expect(issuesOf({ members: [] })).toMatchObject([
      { code: 'empty-input', path: 'members', expected: { kind: 'list', least: 1 } },
    ]);
    expect(issuesOf({ members: { id: 'a' } })).toMatchObject([{ code: 'invalid-value', path: 'members' }]);
    expect(issuesOf({ members: [null, { id: 'b' }] })).toMatchObject([{ code: 'missing-value', path: 'members[0]' }]);
  });

  it('has no unknown fields', () => {
    expect(issuesOfFacts({ watersource: 'piped' })).toMatchObject([{ code: 'unknown-field', path: 'watersource' }]);
    expect(issuesOfFacts({ dwelling: { roof: true } })).toMatchObject([
      { code: 'unknown-field', path: 'dwelling.roof' },
    ]);
    expect(issuesOf(JSON.parse('{"members":[{"id":"a"}],"__proto__":{"waterSource":"piped"}}'))).toMatchObject([
      { code: 'unknown-field', path: '__proto__' },
    ]);
    expect(issuesOfFacts({ constructor: 1 })).toMatchObject([{ code: 'unknown-field', path: 'constructor' }]);
  });

  it.each([
    [{ id: '' }, 'empty-input', 'id'],
    [{ area: 'suburb' }, 'unknown-area', 'area'],
    [{ mayHaveMoreMembers: 'yes' }, 'invalid-value', 'mayHaveMoreMembers'],
    [{ waterSource: 'well' }, 'invalid-value', 'waterSource'],
    [{ sanitation: 0 }, 'invalid-value', 'sanitation'],
    [{ telecomServices: ['fax'] }, 'invalid-value', 'telecomServices[0]'],
    [{ devices: ['radio', 'drum'] }, 'invalid-value', 'devices[1]'],
    [{ devices: { drum: true } }, 'unknown-field', 'devices.drum'],
    [{ devices: { radio: 1 } }, 'invalid-value', 'devices.radio'],
    [{ devices: 'radio' }, 'invalid-value', 'devices'],
    [{ hearsLoudspeaker: 0 }, 'invalid-value', 'hearsLoudspeaker'],
    [{ dwelling: true }, 'invalid-value', 'dwelling'],
    [{ dwelling: { grade: 'tent' } }, 'invalid-value', 'dwelling.grade'],
    [{ dwelling: { durable: { floor: true } } }, 'unknown-field', 'dwelling.durable.floor'],
    [{ dwelling: { floorAreaSquareMetres: -1 } }, 'negative-value', 'dwelling.floorAreaSquareMetres'],
    [{ dwelling: { floorAreaSquareMetres: Number.NaN } }, 'invalid-number', 'dwelling.floorAreaSquareMetres'],
    [{ dwelling: { floorAreaSquareMetres: Infinity } }, 'invalid-number', 'dwelling.floorAreaSquareMetres'],
    [{ dwelling: { floorAreaSquareMetres: '24' } }, 'invalid-number', 'dwelling.floorAreaSquareMetres'],
    [{ reported: { 'water-source': 'maybe' } }, 'invalid-value', 'reported.water-source'],
    [{ reported: { 'waste-treatmnt': true } }, 'unknown-indicator', 'reported.waste-treatmnt'],
    [{ income: 1_500_000 }, 'invalid-value', 'income'],
    [{ income: { monthlyPerCapita: -1 } }, 'negative-value', 'income.monthlyPerCapita'],
    [{ income: { total: 0.5 } }, 'fractional-count', 'income.total'],
    [{ income: { total: 1, months: 0 } }, 'out-of-range', 'income.months'],
    [{ income: { total: 1, months: 1.5 } }, 'fractional-count', 'income.months'],
    [{ income: { total: 1, excluded: [{ kind: 'x' }] } }, 'missing-value', 'income.excluded[0].dong'],
    [{ income: { total: 1, excluded: [null] } }, 'missing-value', 'income.excluded[0]'],
    [
      {
        income: {
          total: 9,
          excluded: [
            { kind: 'x', dong: 5 },
            { kind: 'y', dong: 5 },
          ],
        },
      },
      'invalid-value',
      'income.excluded',
    ],
    [{ income: { monthlyPerCapita: 1, total: 1 } }, 'invalid-value', 'income.total'],
    [{ income: { monthlyPerCapita: 1, months: 1 } }, 'invalid-value', 'income.months'],
  ])('%o is refused: %s at %s', (facts, code, path) => {
    expect(issuesOfFacts(facts)).toMatchObject([{ code, path }]);
  });

  it('has the areas of the standard, and no others', () => {
    const areaOf = (area: string) => assessDeprivations({ members: [{ id: 'a' }], area }, vn2022, { on }).standard;
    expect(areaOf('urban')).toBe('vn-2022');
    expect(issuesOfFacts({ area: 'rural-plain' })).toMatchObject([{ code: 'unknown-area', path: 'area' }]);
    const custom = { ...vn2022, areas: ['island'] } as unknown as typeof vn2022;
    expect(assessDeprivations({ members: [{ id: 'a' }], area: 'island' }, custom, { on }).standard).toBe('vn-2022');
  });

  it('excludes no more than it earns', () => {
    const income = { total: 9, excluded: [{ kind: 'x', dong: 9 }] };
    expect(assessDeprivations({ members: [{ id: 'a' }], income }, vn2022, { on }).standard).toBe('vn-2022');
    expect(
      assessDeprivations({ members: [{ id: 'a' }], income: { excluded: income.excluded } }, vn2022, { on }).gaps,
    ).toEqual([]);
  });
});

describe('a member', () => {
  it('has an id of its own', () => {
    expect(issuesOf({ members: [{}] })).toMatchObject([{ code: 'missing-value', path: 'members[0].id' }]);
    expect(issuesOf({ members: [{ id: 7 }] })).toMatchObject([{ code: 'invalid-value', path: 'members[0].id' }]);
    expect(issuesOf({ members: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).toEqual([
      {
        code: 'duplicate-code',
        path: 'members[2].id',
        received: 'a',
        expected: { kind: 'each-once' },
        member: 'a',
      },
    ]);
    expect(issuesOf({ members: [{}, {}] })).toHaveLength(2);
  });

  it.each([
    [{ birthDate: '2024-10-01' }, 'invalid-date', 'birthDate'],
    [{ birthDate: '2024-02-30' }, 'invalid-date', 'birthDate'],
    [{ birthDate: 2010 }, 'invalid-date', 'birthDate'],
    [{ age: -1 }, 'negative-value', 'age'],
    [{ age: 3.5 }, 'fractional-count', 'age'],
    [{ age: Number.NaN }, 'invalid-number', 'age'],
    [{ age: 14, birthDate: '2010-10-01' }, 'invalid-value', 'age'],
    [{ attendsSchool: 'kindergarten' }, 'invalid-value', 'attendsSchool'],
    [{ completedSchool: true }, 'invalid-value', 'completedSchool'],
    [{ attendsTraining: 'upper-secondary' }, 'invalid-value', 'attendsTraining'],
    [{ diplomas: ['upper-secondary'] }, 'invalid-value', 'diplomas[0]'],
    [{ workStatus: ['wage-work', 'not-working'] }, 'invalid-value', 'workStatus'],
    [{ healthInsurance: 'yes' }, 'invalid-value', 'healthInsurance'],
    [{ healthinsurance: true }, 'unknown-field', 'healthinsurance'],
    [{ stunted: 0 }, 'invalid-value', 'stunted'],
  ])('%o is refused: %s at %s', (facts, code, field) => {
    expect(issuesOfMember(facts)).toMatchObject([{ code, path: `members[0].${field}`, member: 'a' }]);
  });

  it('born on the day itself is no years old', () => {
    const members = [{ id: 'a', birthDate: on, age: 0, healthInsurance: false }];
    expect(assessDeprivations({ members }, vn2022, { on }).statuses['health-insurance']).toBe('not-deprived');
  });

  it('may have more schooling than its age allows', () => {
    const members = [{ id: 'a', age: 4, completedSchool: 'higher-education', attendsSchool: 'preschool' }] as const;
    expect(assessDeprivations({ members }, vn2022, { on }).statuses['child-schooling']).toBe('not-deprived');
  });

  it.each([
    [{ workStatus: 'not-working', labourContract: true }, 'labourContract'],
    [{ workStatus: 'own-account', labourContract: true }, 'labourContract'],
    [{ workStatus: 'wage-work', seekingWork: true }, 'seekingWork'],
    [{ workStatus: 'family-work-unpaid', seekingWork: true }, 'seekingWork'],
    [{ labourContract: true, seekingWork: true }, 'seekingWork'],
  ])('is not in two work states: %o', (facts, field) => {
    expect(issuesOfMember(facts)).toMatchObject([
      { code: 'invalid-value', path: `members[0].${field}`, received: true },
    ]);
  });

  it('says which work state it is in already', () => {
    expect(issuesOfMember({ workStatus: 'employer', labourContract: true, seekingWork: true })).toMatchObject([
      { path: 'members[0].labourContract', expected: { kind: 'no-second-work-status-beside', than: 'employer' } },
      { path: 'members[0].seekingWork', expected: { kind: 'no-second-work-status-beside', than: 'employer' } },
    ]);
  });

  it.each([
    { workStatus: 'wage-work', labourContract: true, seekingWork: false },
    { workStatus: 'not-working', labourContract: false, seekingWork: true },
    { workStatus: 'own-account', labourContract: false, seekingWork: false },
  ] as const)('may say no to what it is not: %o', (facts) => {
    const assessment = assessDeprivations({ members: [{ id: 'a', ...facts }] }, vn2022, { on });
    expect(assessment.missing).not.toContainEqual({ path: 'members[0].workStatus' });
  });
});

describe('telecommunication of the household and of its members', () => {
  const members = [
    { id: 'a', telecomServices: ['internet'] },
    { id: 'b', telecomServices: [] },
  ];

  it('may not contradict each other', () => {
    expect(issuesOf({ members, telecomServices: { internet: false } })).toEqual([
      {
        code: 'invalid-value',
        path: 'members[0].telecomServices.internet',
        received: true,
        expected: { kind: 'no-use-that-the-household-denies' },
        member: 'a',
      },
    ]);
    expect(issuesOf({ members, telecomServices: ['internet', 'telephone-subscription'] })).toEqual([
      {
        code: 'invalid-value',
        path: 'telecomServices.telephone-subscription',
        received: true,
        expected: { kind: 'use-that-some-member-may-have' },
      },
    ]);
  });

  it('may go together', () => {
    const accepted = (facts: object) =>
      assessDeprivations({ members, ...facts } as Household, vn2022, { on }).statuses['telecom-use'];
    expect(accepted({ telecomServices: ['internet'] })).toBe('not-deprived');
    expect(accepted({ telecomServices: ['telephone-subscription', 'internet'], mayHaveMoreMembers: true })).toBe(
      'not-deprived',
    );
    expect(accepted({ members: [{ id: 'a' }, members[1]], telecomServices: [] })).toBe('deprived');
    expect(accepted({ members: [{ id: 'a' }, members[1]], telecomServices: ['internet'] })).toBe('not-deprived');
  });
});

it('all issues of a household come together, and the message counts them', () => {
  const household = {
    members: [
      { id: 'con', birthDate: '2030-01-01', healthInsurance: 'có' },
      { id: 'mẹ', age: -3 },
    ],
    dwelling: { floorAreaSquareMetres: -1 },
  };
  const error = thrownBy(() => assessDeprivations(household as unknown as Household, vn2022, { on }));
  expect(error).toMatchObject({
    message:
      'expected no issues (values: 2 negative-value, 1 invalid-value, 1 invalid-date; first: members[0].healthInsurance)',
    details: { received: 'an object' },
  });
  expect(issuesOf(household)).toHaveLength(4);
});
