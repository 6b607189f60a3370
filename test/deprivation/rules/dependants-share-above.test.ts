import { describe, expect, it } from 'vitest';
import { vn2022 } from '../../../src/standards/index.ts';
import { findingOf, standardWith, statusOfMembers } from '../finding-of.ts';

const statusOf = (members: Parameters<typeof statusOfMembers>[0]) => statusOfMembers(members, 'dependants', vn2022);
const child = { age: 15 };
const adult = { age: 40, monthlySocialAllowance: false };
const unknown = {};

describe('the share of dependants', () => {
  it('deprives above one half, not at one half', () => {
    expect(statusOf([child, child, adult])).toBe('deprived');
    expect(statusOf([child, adult])).toBe('not-deprived');
    expect(statusOf([child, child, adult, adult])).toBe('not-deprived');
    expect(statusOf([child, child, child, adult, adult])).toBe('deprived');
    expect(statusOf([child, child, adult, adult, adult])).toBe('not-deprived');
  });

  it('in a household of one, that one', () => {
    expect(statusOf([child])).toBe('deprived');
    expect(statusOf([adult])).toBe('not-deprived');
    expect(statusOf([unknown])).toBe('unknown');
  });

  it('is decided as soon as those known decide', () => {
    expect(statusOf([child, child, unknown])).toBe('deprived');
    expect(statusOf([child, unknown])).toBe('unknown');
    expect(statusOf([adult, unknown])).toBe('not-deprived');
    expect(statusOf([child, adult, unknown])).toBe('unknown');
    expect(statusOf([child, adult, adult, unknown])).toBe('not-deprived');
  });
});

describe('a dependant', () => {
  it('is a child until the day before the sixteenth birthday', () => {
    expect(statusOf([{ birthDate: '2008-10-01', monthlySocialAllowance: false }])).toBe('deprived');
    expect(statusOf([{ birthDate: '2008-09-30', monthlySocialAllowance: false }])).toBe('not-deprived');
  });

  it('is an elderly person or a person with disability who receives the monthly social allowance', () => {
    expect(statusOf([{ age: 82, elderly: true, monthlySocialAllowance: true }])).toBe('deprived');
    expect(statusOf([{ age: 35, disability: true, monthlySocialAllowance: true }])).toBe('deprived');
    expect(statusOf([{ age: 82, elderly: true, disability: true, monthlySocialAllowance: false }])).toBe(
      'not-deprived',
    );
    expect(statusOf([{ age: 35, elderly: false, disability: false, monthlySocialAllowance: true }])).toBe(
      'not-deprived',
    );
  });

  it('may not be known', () => {
    expect(statusOf([{ age: 82, elderly: true }])).toBe('unknown');
    expect(statusOf([{ age: 82, elderly: false, monthlySocialAllowance: true }])).toBe('unknown');
    expect(statusOf([{ age: 82, elderly: false, disability: false }])).toBe('not-deprived');
    expect(statusOf([{ elderly: true, monthlySocialAllowance: true }])).toBe('deprived');
    expect(statusOf([{ monthlySocialAllowance: false }])).toBe('unknown');
  });
});

describe('the finding', () => {
  it('names the dependants and how their share stands to the threshold', () => {
    const members = [{ id: 'a', ...child }, { id: 'b', ...child }, { id: 'c' }];
    expect(findingOf({ members }, 'dependants', vn2022).reasons).toEqual([
      { kind: 'dependants', dependants: ['a', 'b'], most: 3, members: 3, operator: '>', percent: 50 },
    ]);
    const less = [
      { id: 'a', ...adult },
      { id: 'b', ...child },
    ];
    expect(findingOf({ members: less }, 'dependants', vn2022).reasons).toEqual([
      { kind: 'dependants', dependants: ['b'], most: 1, members: 2, operator: '<=', percent: 50 },
    ]);
  });

  it('asks for what would make a dependant', () => {
    const finding = findingOf({ members: [{ id: 'a', age: 70, monthlySocialAllowance: true }] }, 'dependants', vn2022);
    expect(finding).toMatchObject({
      reasons: [],
      missing: [{ path: 'members[0].elderly' }, { path: 'members[0].disability' }],
    });
  });

  it('is open while there may be more members', () => {
    const members = [{ id: 'a', ...child }];
    expect(findingOf({ members, mayHaveMoreMembers: true }, 'dependants', vn2022)).toMatchObject({
      status: 'unknown',
      missing: [{ path: 'members' }],
    });
    expect(findingOf({ members, mayHaveMoreMembers: false }, 'dependants', vn2022).status).toBe('deprived');
  });
});

it('at exactly a threshold with decimals it is not deprived', () => {
  const standard = standardWith({ rule: 'dependants-share-above', percent: 33.3, childUnder: 16 });
  const members = (children: number) => Array.from({ length: 1000 }, (_, index) => (index < children ? child : adult));
  expect(statusOfMembers(members(333), 'custom', standard)).toBe('not-deprived');
  expect(statusOfMembers(members(334), 'custom', standard)).toBe('deprived');
});
