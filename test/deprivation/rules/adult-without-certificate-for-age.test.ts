import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/deprivation/index.ts';
import { vn2022 } from '../../../src/standards/index.ts';
import { findingOf, standardWith, statusOfMembers } from '../finding-of.ts';

const statusOf = (member: Omit<Member, 'id'>) => statusOfMembers([member], 'adult-education', vn2022);

/** Nothing attended, nothing completed. */
const nothing = {
  attendsSchool: 'none',
  completedSchool: 'none',
  attendsTraining: 'none',
  diplomas: [],
  onTheJobTrainingCertificate: false,
} as const;

describe('the ages', () => {
  it('run from the sixteenth birthday to the day before the thirty-first', () => {
    expect(statusOf({ ...nothing, birthDate: '2008-10-01' })).toBe('not-deprived');
    expect(statusOf({ ...nothing, birthDate: '2008-09-30' })).toBe('deprived');
    expect(statusOf({ ...nothing, birthDate: '1993-10-01' })).toBe('deprived');
    expect(statusOf({ ...nothing, birthDate: '1993-09-30' })).toBe('not-deprived');
    expect(statusOf({ ...nothing, age: 30 })).toBe('deprived');
    expect(statusOf({ ...nothing, age: 31 })).toBe('not-deprived');
  });

  it('ask for lower secondary until the day before the eighteenth birthday, then for upper secondary', () => {
    const lower = { ...nothing, completedSchool: 'lower-secondary' } as const;
    expect(statusOf({ ...lower, birthDate: '2006-10-01' })).toBe('not-deprived');
    expect(statusOf({ ...lower, birthDate: '2006-09-30' })).toBe('deprived');
  });

  it('outside them nothing else need be known', () => {
    expect(statusOf({ age: 15 })).toBe('not-deprived');
    expect(statusOf({ age: 31 })).toBe('not-deprived');
  });

  it('when not known leave it open, unless every age would do', () => {
    expect(statusOf(nothing)).toBe('unknown');
    expect(statusOf({ completedSchool: 'lower-secondary' })).toBe('unknown');
    expect(statusOf({ completedSchool: 'upper-secondary' })).toBe('not-deprived');
    expect(statusOf({ onTheJobTrainingCertificate: true })).toBe('not-deprived');
  });
});

describe('at 16 and 17', () => {
  it.each([
    { attendsSchool: 'lower-secondary' },
    { attendsSchool: 'upper-secondary' },
    { completedSchool: 'lower-secondary' },
    { completedSchool: 'upper-secondary' },
    { onTheJobTrainingCertificate: true },
  ] as const)('%o is suitable', (suitable) => {
    expect(statusOf({ ...nothing, age: 16, ...suitable })).toBe('not-deprived');
    expect(statusOf({ age: 17, ...suitable })).toBe('not-deprived');
  });

  it.each([
    { attendsSchool: 'primary' },
    { completedSchool: 'primary' },
    { attendsTraining: 'intermediate-vocational' },
    { diplomas: ['elementary-vocational'] },
  ] as const)('%o is not: the rule names lower secondary alone', (unsuitable) => {
    expect(statusOf({ ...nothing, age: 16, ...unsuitable })).toBe('deprived');
  });
});

describe('from 18 to 30', () => {
  it.each([
    { attendsSchool: 'upper-secondary' },
    { attendsSchool: 'higher-education' },
    { completedSchool: 'upper-secondary' },
    { completedSchool: 'higher-education' },
    { attendsTraining: 'elementary-vocational' },
    { attendsTraining: 'intermediate-vocational' },
    { attendsTraining: 'college-vocational' },
    { diplomas: ['elementary-vocational'] },
    { diplomas: ['intermediate-vocational'] },
    { diplomas: { 'college-vocational': true } },
    { onTheJobTrainingCertificate: true },
  ] as const)('%o is suitable', (suitable) => {
    expect(statusOf({ ...nothing, age: 18, ...suitable })).toBe('not-deprived');
    expect(statusOf({ age: 30, ...suitable })).toBe('not-deprived');
  });

  it.each([{ attendsSchool: 'lower-secondary' }, { completedSchool: 'lower-secondary' }] as const)(
    '%o is not',
    (unsuitable) => {
      expect(statusOf({ ...nothing, age: 18, ...unsuitable })).toBe('deprived');
    },
  );

  it.each(Object.keys(nothing))('%s must be known to say deprived', (field) => {
    expect(statusOf({ ...nothing, age: 25, [field]: undefined })).toBe('unknown');
  });
});

describe('the finding', () => {
  it('names the member, what was observed and what would have been suitable', () => {
    const members = [
      { id: 'a', age: 17, ...nothing },
      { id: 'b', age: 40 },
    ];
    expect(findingOf({ members }, 'adult-education', vn2022).reasons).toEqual([
      {
        kind: 'member',
        member: 'a',
        age: 17,
        observed: {
          attendsSchool: 'none',
          completedSchool: 'none',
          attendsTraining: 'none',
          'diplomas.elementary-vocational': false,
          'diplomas.intermediate-vocational': false,
          'diplomas.college-vocational': false,
          onTheJobTrainingCertificate: false,
        },
        ages: { from: 16, under: 18 },
        accepted: ['lower-secondary'],
      },
    ]);
  });

  it('asks for what can still decide', () => {
    const member = { id: 'a', age: 17, attendsSchool: 'primary' } as const;
    expect(findingOf({ members: [member] }, 'adult-education', vn2022).missing).toEqual([
      { path: 'members[0].completedSchool' },
      { path: 'members[0].onTheJobTrainingCertificate' },
    ]);
    const older = { id: 'a', age: 18, attendsSchool: 'none', diplomas: { 'college-vocational': false } } as const;
    expect(findingOf({ members: [older] }, 'adult-education', vn2022).missing).toEqual([
      { path: 'members[0].completedSchool' },
      { path: 'members[0].attendsTraining' },
      { path: 'members[0].diplomas.elementary-vocational' },
      { path: 'members[0].diplomas.intermediate-vocational' },
      { path: 'members[0].onTheJobTrainingCertificate' },
    ]);
  });
});

it('training on the job does not count where the standard does not say so', () => {
  const standard = standardWith({
    rule: 'adult-without-certificate-for-age',
    bands: [{ from: 16, under: 31, suitable: ['lower-secondary'] }],
    onTheJobTraining: false,
  });
  const member = { ...nothing, age: 20, onTheJobTrainingCertificate: true };
  expect(statusOfMembers([member], 'custom', standard)).toBe('deprived');
});
