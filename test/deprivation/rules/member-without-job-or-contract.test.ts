import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/deprivation/index.ts';
import { vn2022 } from '../../../src/standards/index.ts';
import { findingOf, statusOfMembers } from '../finding-of.ts';

const statusOf = (member: Omit<Member, 'id'>) => statusOfMembers([member], 'employment', vn2022);
const jobless = { workStatus: 'not-working', ofWorkingAge: true, ableToWork: true, seekingWork: true } as const;

describe('a member without work', () => {
  it('deprives the household when of working age, able and finding none', () => {
    expect(statusOf(jobless)).toBe('deprived');
  });

  it.each(['ofWorkingAge', 'ableToWork', 'seekingWork'] as const)(
    'is not counted when %s is false, whatever else is not known',
    (field) => {
      expect(statusOf({ ...jobless, [field]: false })).toBe('not-deprived');
      expect(statusOf({ workStatus: 'not-working', [field]: false })).toBe('not-deprived');
    },
  );

  it.each(['ofWorkingAge', 'ableToWork', 'seekingWork'] as const)('leaves it open while %s is not known', (field) => {
    expect(statusOf({ ...jobless, [field]: undefined })).toBe('unknown');
  });

  it('who seeks work is known to have none', () => {
    expect(statusOf({ ...jobless, workStatus: undefined })).toBe('deprived');
  });
});

describe('a member with work', () => {
  it('deprives the household in wage work without a labour contract', () => {
    expect(statusOf({ workStatus: 'wage-work', labourContract: false })).toBe('deprived');
    expect(statusOf({ workStatus: 'wage-work', labourContract: true })).toBe('not-deprived');
    expect(statusOf({ workStatus: 'wage-work' })).toBe('unknown');
  });

  it('also outside working age', () => {
    expect(statusOf({ workStatus: 'wage-work', labourContract: false, ofWorkingAge: false })).toBe('deprived');
  });

  it.each(['own-account', 'employer', 'family-work-unpaid'] as const)('is not counted in %s', (workStatus) => {
    expect(statusOf({ workStatus })).toBe('not-deprived');
    expect(statusOf({ workStatus, labourContract: false, ofWorkingAge: true, ableToWork: true })).toBe('not-deprived');
  });

  it('who has a labour contract is known to be in wage work', () => {
    expect(statusOf({ labourContract: true })).toBe('not-deprived');
  });

  it('whose work is not known leaves it open', () => {
    expect(statusOf({ labourContract: false, seekingWork: false })).toBe('unknown');
    expect(statusOf({})).toBe('unknown');
  });
});

describe('the finding', () => {
  it('says what was observed, by member', () => {
    const members = [
      { id: 'father', workStatus: 'wage-work', labourContract: false },
      { id: 'daughter', age: 20, ...jobless },
      { id: 'mother', workStatus: 'own-account' },
    ] as const;
    expect(findingOf({ members }, 'employment', vn2022).reasons).toEqual([
      { kind: 'member', member: 'father', observed: { workStatus: 'wage-work', labourContract: false } },
      { kind: 'member', member: 'daughter', age: 20, observed: jobless },
    ]);
  });

  it('asks only for what can still matter', () => {
    const members = [
      { id: 'a', workStatus: 'wage-work' },
      { id: 'b', workStatus: 'not-working', ableToWork: true },
      { id: 'c', ableToWork: false },
    ] as const;
    expect(findingOf({ members }, 'employment', vn2022).missing).toEqual([
      { path: 'members[0].labourContract' },
      { path: 'members[1].ofWorkingAge' },
      { path: 'members[1].seekingWork' },
      { path: 'members[2].workStatus' },
      { path: 'members[2].labourContract' },
    ]);
  });
});
