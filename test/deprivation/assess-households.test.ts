import { describe, expect, it } from 'vitest';
import { assessDeprivations, assessHouseholds, type Household } from '../../src/deprivation/index.ts';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import type { IndicatorRule } from '../../src/vocabulary/index.ts';
import { thrownBy } from '../foundation/thrown-by.ts';
import { reviewDay as on, standardWith } from './finding-of.ts';

const good = (index: number): Household => ({
  members: [
    { id: 'a', age: 20 + (index % 50), healthInsurance: index % 3 > 0 },
    { id: 'b', birthDate: '2015-05-05', attendsSchool: index % 2 ? 'primary' : 'none' },
  ],
  dwelling: { floorAreaSquareMetres: index % 40 },
});
const bad = {
  members: [{ id: 'a', age: -1 }, { id: 'a', birthDate: '2024-13-01' }, { name: 'c' }],
  sanitation: 'bush',
} as unknown as Household;
const issuesOfBad = [
  { code: 'negative-value', path: 'members[0].age', member: 'a' },
  { code: 'invalid-date', path: 'members[1].birthDate', member: 'a' },
  { code: 'missing-value', path: 'members[2].id' },
  { code: 'unknown-field', path: 'members[2].name' },
  { code: 'invalid-value', path: 'sanitation' },
  { code: 'duplicate-code', path: 'members[1].id', member: 'a' },
];

describe('a list of 10 000 households with bad rows', () => {
  const isBad = (index: number): boolean => index % 97 === 5;
  const rows = Array.from({ length: 10_000 }, (_, index) => (isBad(index) ? bad : good(index)));
  const { ok, rejected } = assessHouseholds(rows, vn2022, { on });

  it('loses none', () => {
    const indices = rows.map((_, index) => index);
    expect(ok.map(({ index }) => index)).toEqual(indices.filter((index) => !isBad(index)));
    expect(rejected.map(({ index }) => index)).toEqual(indices.filter(isBad));
    expect(rejected).toHaveLength(104);
  });

  it('gives each good row what it gets alone', () => {
    for (const { index, assessment } of ok.filter((_, place) => place % 251 === 0)) {
      expect(assessment).toEqual(assessDeprivations(good(index), vn2022, { on }));
    }
  });

  it('gives all issues of each bad row', () => {
    for (const { issues } of rejected) {
      expect(issues).toMatchObject(issuesOfBad);
      expect(issues).toHaveLength(issuesOfBad.length);
    }
  });
});

it('an empty list gives empty lists', () => {
  expect(assessHouseholds([], vn2022, { on })).toEqual({ ok: [], rejected: [] });
});

it('an impossible day is refused, for an empty list too', () => {
  const error = thrownBy(() => assessHouseholds([], vn2022, { on: '2024-02-30' }));
  expect(isPovertyStandardError(error, 'invalid-date')).toBe(true);
});

it('a rule that the library does not have is no fault of the household', () => {
  const standard = standardWith({ rule: 'guesswork' } as unknown as IndicatorRule);
  const error = thrownBy(() => assessHouseholds([good(0)], standard, { on }));
  expect(isPovertyStandardError(error, 'invalid-value')).toBe(true);
});

it('what is no list is refused', () => {
  const error = thrownBy(() => assessHouseholds(good(0) as unknown as Household[], vn2022, { on }));
  expect(isPovertyStandardError(error, 'invalid-value')).toBe(true);
  expect(error).toMatchObject({ details: { path: 'households' } });
});

it('issues come out as plain data', () => {
  const members = [{ id: 'a', age: Number.NaN, healthInsurance: 5n, birthDate: new Date(0), stunted: 1, ill: 'x' }];
  const { rejected } = assessHouseholds([{ members } as unknown as Household], vn2022, { on });
  expect(rejected[0]?.issues.map(({ received }) => received)).toEqual(['an object', 'NaN', '5n', 1, 'x']);
  expect(JSON.parse(JSON.stringify(rejected))).toEqual(rejected);
});
