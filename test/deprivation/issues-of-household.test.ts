import { describe, expect, it } from 'vitest';
import { issuesOfHousehold } from '../../src/deprivation/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { reviewDay as on } from './finding-of.ts';

const issuesOf = (household: unknown) => issuesOfHousehold(household, vn2022, { on });

describe('issuesOfHousehold', () => {
  it('finds nothing wrong with facts that can be', () => {
    expect(issuesOf({ members: [{ id: 'a' }] })).toEqual([]);
  });

  it('gives every issue as plain data', () => {
    const household = { members: [{ id: 'a', age: Number.NaN, ill: {} }], dwelling: { floorAreaSquareMetres: -1 } };
    expect(issuesOf(household)).toEqual([
      {
        code: 'invalid-number',
        path: 'members[0].age',
        received: 'NaN',
        expected: { kind: 'whole-number', least: 0 },
        member: 'a',
      },
      {
        code: 'invalid-value',
        path: 'members[0].ill',
        received: 'an object',
        expected: { kind: 'true-or-false' },
        member: 'a',
      },
      {
        code: 'negative-value',
        path: 'dwelling.floorAreaSquareMetres',
        received: -1,
        expected: { kind: 'number', least: 0 },
      },
    ]);
  });

  it.each([null, undefined])('says that %j is missing', (household) => {
    expect(issuesOf(household)).toMatchObject([{ code: 'missing-value', path: '', expected: { kind: 'value' } }]);
  });

  it.each([7, [], 'hộ', new Map()])('says that %j is no household', (household) => {
    expect(issuesOf(household)).toMatchObject([{ code: 'invalid-value', path: '', expected: { kind: 'object' } }]);
  });

  it('counts ages on the day', () => {
    const born = { members: [{ id: 'a', birthDate: '2024-09-30' }] };
    expect(issuesOfHousehold(born, vn2022, { on: '2024-09-30' })).toEqual([]);
    expect(issuesOfHousehold(born, vn2022, { on: '2024-09-29' })).toMatchObject([
      { code: 'invalid-date', path: 'members[0].birthDate', member: 'a' },
    ]);
  });

  it('needs a day', () => {
    expect(thrownBy(() => issuesOfHousehold({}, vn2022, { on: '2024-02-30' }))).toMatchObject({ code: 'invalid-date' });
  });

  it('names the right member beside one that cannot be read', () => {
    expect(issuesOf({ members: [null, { id: 'b', age: -1 }, { id: 'b' }] })).toMatchObject([
      { path: 'members[0]' },
      { path: 'members[1].age', member: 'b' },
      { path: 'members[2].id', member: 'b' },
    ]);
    expect(issuesOf({ members: [null, { id: 'b' }] })[0]).not.toHaveProperty('member');
  });

  it('says nothing of services that somebody who cannot be read may use', () => {
    const telecomServices = ['internet'];
    expect(issuesOf({ members: [], telecomServices })).toHaveLength(1);
    expect(issuesOf({ members: [7, { id: 'b', telecomServices: [] }], telecomServices })).toHaveLength(1);
    expect(issuesOf({ members: [{ id: 'b', telecomServices: [] }], telecomServices })).toMatchObject([
      { path: 'telecomServices.internet', expected: { kind: 'use-that-some-member-may-have' } },
    ]);
  });
});
