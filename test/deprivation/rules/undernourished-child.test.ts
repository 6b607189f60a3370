import { describe, expect, it } from 'vitest';
import { vn2022 } from '../../../src/standards/index.ts';
import { findingOf, statusOfMembers } from '../finding-of.ts';

const statusOf = (members: Parameters<typeof statusOfMembers>[0]) => statusOfMembers(members, 'nutrition', vn2022);

describe('nutrition', () => {
  it('either low height or low weight for the age is enough', () => {
    expect(statusOf([{ age: 4, stunted: true }])).toBe('deprived');
    expect(statusOf([{ age: 4, underweight: true, stunted: false }])).toBe('deprived');
    expect(statusOf([{ age: 4, stunted: false, underweight: false }])).toBe('not-deprived');
    expect(statusOf([{ age: 4, stunted: false }])).toBe('unknown');
  });

  it('children are under sixteen', () => {
    expect(statusOf([{ birthDate: '2008-10-01', stunted: true }])).toBe('deprived');
    expect(statusOf([{ birthDate: '2008-09-30', stunted: true }])).toBe('not-deprived');
  });

  it('with no child in the household it is not deprived', () => {
    expect(statusOf([{ age: 16 }, { age: 40 }])).toBe('not-deprived');
    expect(statusOf([{ age: 40 }])).toBe('not-deprived');
  });

  it('a member whose age is not known may be a child', () => {
    expect(statusOf([{ stunted: true }])).toBe('unknown');
    expect(statusOf([{ stunted: false, underweight: false }])).toBe('not-deprived');
    expect(statusOf([{ age: 40 }, {}])).toBe('unknown');
  });

  it('with nobody listed of that age it stays open while there may be more members', () => {
    const finding = findingOf({ members: [{ id: 'a', age: 40 }], mayHaveMoreMembers: true }, 'nutrition', vn2022);
    expect(finding).toMatchObject({ status: 'unknown', missing: [{ path: 'members' }] });
    const child = { id: 'a', age: 4, stunted: true };
    expect(findingOf({ members: [child], mayHaveMoreMembers: true }, 'nutrition', vn2022).status).toBe('deprived');
  });

  it('the finding names the child', () => {
    const members = [{ id: 'a', age: 4, stunted: false, underweight: true }];
    expect(findingOf({ members }, 'nutrition', vn2022).reasons).toEqual([
      { kind: 'member', member: 'a', age: 4, observed: { stunted: false, underweight: true }, ages: { under: 16 } },
    ]);
  });
});
