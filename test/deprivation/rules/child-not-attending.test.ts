import { expect, it } from 'vitest';
import type { Member } from '../../../src/deprivation/index.ts';
import { vn2016 } from '../../../src/standards/index.ts';
import { findingOf, statusOfMembers } from '../finding-of.ts';

const on = '2018-06-15';
const statusOf = (member: Omit<Member, 'id'>) => statusOfMembers([member], 'child-schooling', vn2016, on);

it('is about children from the fifth birthday to the day before the fifteenth', () => {
  expect(statusOf({ birthDate: '2013-06-16', attendsSchool: 'none' })).toBe('not-deprived');
  expect(statusOf({ birthDate: '2013-06-15', attendsSchool: 'none' })).toBe('deprived');
  expect(statusOf({ birthDate: '2003-06-16', attendsSchool: 'none' })).toBe('deprived');
  expect(statusOf({ birthDate: '2003-06-15', attendsSchool: 'none' })).toBe('not-deprived');
});

it('any school will do', () => {
  expect(statusOf({ age: 14, attendsSchool: 'primary' })).toBe('not-deprived');
  expect(statusOf({ attendsSchool: 'preschool' })).toBe('not-deprived');
});

it('what is not known leaves it open', () => {
  expect(statusOf({ age: 5 })).toBe('unknown');
  expect(statusOf({ attendsSchool: 'none' })).toBe('unknown');
  expect(statusOf({ age: 40 })).toBe('not-deprived');
});

it('the finding names the child', () => {
  const members = [{ id: 'a', age: 8, attendsSchool: 'none' }] as const;
  expect(findingOf({ members }, 'child-schooling', vn2016, on).reasons).toEqual([
    { kind: 'member', member: 'a', age: 8, observed: { attendsSchool: 'none' }, ages: { from: 5, under: 15 } },
  ]);
});
