import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/deprivation/index.ts';
import { vn2022 } from '../../../src/standards/index.ts';
import { findingOf, standardWith, statusOfMembers } from '../finding-of.ts';

const statusOf = (member: Omit<Member, 'id'>) => statusOfMembers([member], 'child-schooling', vn2022);

describe('the level that is right for the age', () => {
  it.each([
    ['third', '2021', undefined, 'preschool'],
    ['sixth', '2018', 'preschool', 'primary'],
    ['twelfth', '2012', 'primary', 'lower-secondary'],
    ['sixteenth', '2008', 'lower-secondary', undefined],
  ] as const)('changes on the %s birthday', (_, year, before, from) => {
    const [dayBefore, birthday] = [`${year}-10-01`, `${year}-09-30`];
    expect(statusOf({ birthDate: dayBefore, attendsSchool: before ?? 'none' })).toBe('not-deprived');
    expect(statusOf({ birthDate: birthday, attendsSchool: from ?? 'none' })).toBe('not-deprived');
    expect(statusOf({ birthDate: birthday, attendsSchool: before ?? 'none' })).toBe(from ? 'deprived' : 'not-deprived');
    expect(statusOf({ birthDate: dayBefore, attendsSchool: from ?? 'none' })).toBe(
      before ? 'deprived' : 'not-deprived',
    );
  });

  it('not attending at all deprives', () => {
    expect(statusOf({ age: 3, attendsSchool: 'none' })).toBe('deprived');
    expect(statusOf({ age: 15, attendsSchool: 'none', completedSchool: 'lower-secondary' })).toBe('deprived');
  });

  it('a child ahead of its age is literally not at the right level', () => {
    expect(statusOf({ age: 11, attendsSchool: 'lower-secondary' })).toBe('deprived');
    expect(statusOf({ age: 15, attendsSchool: 'upper-secondary' })).toBe('deprived');
  });

  it('with no child in the household it is not deprived', () => {
    expect(statusOf({ age: 16 })).toBe('not-deprived');
    expect(statusOf({ age: 2 })).toBe('not-deprived');
  });

  it('what is not known leaves it open', () => {
    expect(statusOf({ age: 7 })).toBe('unknown');
    expect(statusOf({ attendsSchool: 'primary' })).toBe('unknown');
    expect(statusOf({})).toBe('unknown');
  });
});

describe('where a higher level suffices', () => {
  const standard = standardWith({
    rule: 'child-not-at-level',
    bands: [{ from: 6, under: 12, level: 'primary' }],
    higherLevelSuffices: true,
  });

  it.each([
    ['none', 'deprived'],
    ['preschool', 'deprived'],
    ['primary', 'not-deprived'],
    ['lower-secondary', 'not-deprived'],
  ] as const)('a child of eleven who attends %s: %s', (attendsSchool, status) => {
    expect(statusOfMembers([{ age: 11, attendsSchool }], 'custom', standard)).toBe(status);
  });
});

it('the finding names the child, what it attends and what would be right', () => {
  const members = [
    { id: 'a', age: 13, attendsSchool: 'primary' },
    { id: 'b', age: 5, attendsSchool: 'preschool' },
  ] as const;
  expect(findingOf({ members }, 'child-schooling', vn2022).reasons).toEqual([
    {
      kind: 'member',
      member: 'a',
      age: 13,
      observed: { attendsSchool: 'primary' },
      ages: { from: 12, under: 16 },
      accepted: ['lower-secondary'],
    },
  ]);
});
