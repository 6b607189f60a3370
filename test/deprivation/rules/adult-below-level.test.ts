import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/deprivation/index.ts';
import { vn2016 } from '../../../src/standards/index.ts';
import { findingOf, statusOfMembers } from '../finding-of.ts';

const statusOf = (member: Omit<Member, 'id'>, on = '2018-06-15') =>
  statusOfMembers([member], 'adult-education', vn2016, on);
const nothing = { completedSchool: 'primary', attendsSchool: 'none', attendsTraining: 'none' } as const;

describe('education of adults under vn-2016', () => {
  it('is about members from the fifteenth birthday', () => {
    expect(statusOf({ ...nothing, birthDate: '2003-06-16' })).toBe('not-deprived');
    expect(statusOf({ ...nothing, birthDate: '2003-06-15' })).toBe('deprived');
  });

  it('born in 1986 or later', () => {
    expect(statusOf({ ...nothing, birthDate: '1986-01-01' })).toBe('deprived');
    expect(statusOf({ ...nothing, birthDate: '1985-12-31' })).toBe('not-deprived');
    expect(statusOf({ birthDate: '1985-12-31' })).toBe('not-deprived');
  });

  it('an age alone leaves two years of birth possible', () => {
    // On 15 June 2018, 31 years completed mean a birth in 1986 or 1987, 32 in 1985 or 1986, 33 in 1984 or 1985.
    expect(statusOf({ ...nothing, age: 31 })).toBe('deprived');
    expect(statusOf({ ...nothing, age: 32 })).toBe('unknown');
    expect(statusOf({ ...nothing, age: 33 })).toBe('not-deprived');
  });

  it('but one alone on 31 December', () => {
    expect(statusOf({ ...nothing, age: 32 }, '2018-12-31')).toBe('deprived');
    expect(statusOf({ ...nothing, age: 33 }, '2018-12-31')).toBe('not-deprived');
  });

  it.each([
    { completedSchool: 'lower-secondary' },
    { completedSchool: 'upper-secondary' },
    { attendsSchool: 'primary' },
    { attendsTraining: 'elementary-vocational' },
  ] as const)('%o is enough, at any age', (enough) => {
    expect(statusOf({ ...nothing, birthDate: '1990-01-01', ...enough })).toBe('not-deprived');
    expect(statusOf(enough)).toBe('not-deprived');
  });

  it('what is not known leaves it open', () => {
    expect(statusOf(nothing)).toBe('unknown');
    expect(statusOf({ ...nothing, age: 20, attendsTraining: undefined })).toBe('unknown');
  });

  it('the finding names the member and the level', () => {
    const members = [{ id: 'a', birthDate: '1990-01-01', ...nothing }];
    expect(findingOf({ members }, 'adult-education', vn2016, '2018-06-15').reasons).toEqual([
      {
        kind: 'member',
        member: 'a',
        age: 28,
        observed: { birthDate: '1990-01-01', ...nothing },
        ages: { from: 15 },
        accepted: ['lower-secondary'],
      },
    ]);
  });

  it('asks for the birth date where the age does not tell the year', () => {
    const members = [{ id: 'a', age: 32, ...nothing }];
    expect(findingOf({ members }, 'adult-education', vn2016, '2018-06-15').missing).toEqual([
      { path: 'members[0].birthDate' },
    ]);
  });
});
