import { describe, expect, it } from 'vitest';
import { nextQuestions } from '../../src/classification/index.ts';
import {
  assessDeprivations,
  assessHouseholds,
  type Household,
  issuesOfHousehold,
  type Member,
} from '../../src/deprivation/index.ts';
import { householdSchema, readRecords } from '../../src/schemas/index.ts';
import { vn2001, vn2016, vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const nothing = { completedSchool: 'primary', attendsSchool: 'none', attendsTraining: 'none' } as const;
const undated: Household = { members: [{ id: 'a', age: 40, healthInsurance: false }] };
const born: Household = { members: [{ id: 'a' }, { id: 'b', birthDate: '1990-03-01' }] };
const ofAge = (facts: Omit<Member, 'id'>): Household => ({ members: [{ id: 'a', ...facts }] });
const missing = {
  code: 'missing-value',
  details: { path: 'options.on', received: undefined, expected: { kind: 'calendar-date' } },
};

describe('without a day', () => {
  it('a household of which nothing depends on it is assessed as on any day', () => {
    const { on, ...dated } = assessDeprivations(undated, vn2022, { on: '2024-09-30' });
    for (const assessment of [
      assessDeprivations(undated, vn2022),
      assessDeprivations(undated, vn2022, {}),
      assessDeprivations(undated, vn2022, { on: undefined }),
      assessDeprivations(undated, vn2022, { on: null as never }),
    ]) {
      expect(assessment).toStrictEqual(dated);
      expect(assessment).not.toHaveProperty('on');
    }
    expect(on).toBe('2024-09-30');
    expect(assessHouseholds([undated], vn2022).ok[0]?.assessment).toStrictEqual(dated);
    expect(issuesOfHousehold(undated, vn2022)).toEqual([]);
    expect(nextQuestions(undated, vn2022)).toEqual(nextQuestions(undated, vn2022, { on: '2024-09-30' }));
    expect(readRecords(householdSchema(vn2022), [undated]).ok).toEqual([{ index: 0, value: undated }]);
  });

  it.each([
    ['assessDeprivations', () => assessDeprivations(born, vn2022)],
    ['assessHouseholds', () => assessHouseholds([undated, born], vn2022)],
    ['issuesOfHousehold', () => issuesOfHousehold(born, vn2022)],
    ['nextQuestions', () => nextQuestions(born, vn2022)],
    ['under a standard without indicators', () => assessDeprivations(born, vn2001)],
    ['beside other faults', () => assessHouseholds([{ ...born, income: { total: -1 } }], vn2022)],
  ])('a birth date is refused, as a fault of the call: %s', (_, call) => {
    expect(thrownBy(call)).toMatchObject(missing);
  });

  it('the schema names each birth date that needs it, after the other issues', () => {
    const { rejected } = readRecords(householdSchema(vn2022), [{ ...born, waterSource: 'lake' }]);
    expect(rejected[0]?.issues).toMatchObject([
      { code: 'invalid-value', path: 'waterSource' },
      {
        code: 'missing-value',
        path: 'members[1].birthDate',
        expected: { kind: 'day-on-which-ages-are-counted' },
        member: 'b',
      },
    ]);
    expect(rejected[0]?.issues).toHaveLength(2);
  });

  it('a birth date that is none is an issue of the household', () => {
    expect(issuesOfHousehold({ members: [{ id: 'a', birthDate: '1990-02-30' }] }, vn2022)).toMatchObject([
      { code: 'invalid-date', path: 'members[0].birthDate' },
    ]);
  });
});

describe('a rule that asks for the year of birth', () => {
  it.each<[string, Household]>([
    ['of somebody old enough', ofAge({ age: 32, ...nothing })],
    ['of somebody whose schooling is not known', ofAge({ age: 32 })],
  ])('needs the day of an age alone: %s', (_, household) => {
    expect(thrownBy(() => assessDeprivations(household, vn2016))).toMatchObject(missing);
    expect(thrownBy(() => issuesOfHousehold(household, vn2016))).toMatchObject(missing);
    expect(readRecords(householdSchema(vn2016), [household]).rejected[0]?.issues).toMatchObject([
      { code: 'missing-value', path: 'members[0].birthDate', member: 'a' },
    ]);
    expect(issuesOfHousehold(household, vn2022)).toEqual([]);
  });

  it.each<[string, Household, string]>([
    ['who is too young', ofAge({ age: 14, ...nothing }), 'not-deprived'],
    ['whose schooling is enough', ofAge({ age: 32, completedSchool: 'lower-secondary' }), 'not-deprived'],
    ['whose age is not known', ofAge(nothing), 'unknown'],
  ])('does not need it of somebody %s', (_, household, status) => {
    expect(assessDeprivations(household, vn2016).statuses['adult-education']).toBe(status);
    expect(issuesOfHousehold(household, vn2016)).toEqual([]);
  });
});
