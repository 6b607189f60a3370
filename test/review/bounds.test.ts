import { describe, expect, it } from 'vitest';
import { isPovertyStandardError } from '../../src/foundation/index.ts';
import { addWorkingDays, definePointTable, type PointTable, scorePoints, weekdays } from '../../src/review/index.ts';
import { refused } from '../foundation/refused.ts';
import { thrownBy } from '../foundation/thrown-by.ts';

const table = (items: number, regions = 1): PointTable => {
  const names = Array.from({ length: regions }, (_, place) => `r${place}`);
  const points = Object.fromEntries(names.map((name) => [name, 1]));
  return {
    id: 'long',
    regions: names,
    items: Array.from({ length: items }, (_, place) => ({
      kind: 'yes-no',
      code: `i${place}`,
      yes: points,
      no: points,
    })),
  };
};

function issuesOf(value: PointTable): string[] {
  const error = thrownBy(() => definePointTable(value));
  return isPovertyStandardError(error, 'invalid-point-table')
    ? error.details.issues.map(({ code, path }) => `${code} ${path}`)
    : [String(error)];
}

describe('a table of points', () => {
  it('has at most 1000 items and 100 regions', () => {
    expect(issuesOf(table(100_000))).toEqual(['out-of-range items']);
    expect(issuesOf(table(1, 101))).toContain('out-of-range regions');
    expect(definePointTable(table(1_000, 100)).items).toHaveLength(1_000);
  });

  it('has options of which any number is scored', () => {
    const options = Array.from({ length: 100_000 }, (_, place) => ({ code: `o${place}`, points: { r0: place } }));
    const long: PointTable = { id: 'long', regions: ['r0'], items: [{ kind: 'choice', code: 'i', options }] };
    const score = scorePoints({}, long, { region: 'r0' });
    expect(score.decided ? [] : score.possible).toEqual({ from: 0, to: 99_999 });
    expect(scorePoints({ i: 'o7' }, long, { region: 'r0' })).toMatchObject({ score: 7 });
  });
});

describe('a term', () => {
  it('has at most 250 working days', () => {
    expect(refused(() => addWorkingDays('2024-11-01', 251, { nonWorkingDays: [] }))).toBe('out-of-range days');
    expect(addWorkingDays('2024-11-01', 250, { nonWorkingDays: [] })).toBe('2025-10-17');
  });

  it('in a calendar without weekdays has only the days that are listed', () => {
    const calendar = { nonWorkingDays: [], weekend: weekdays, workingDays: ['9999-12-31', '2024-11-07', '2024-11-01'] };
    expect(addWorkingDays('2024-11-01', 0, calendar)).toBe('2024-11-01');
    expect(addWorkingDays('2024-11-01', 1, calendar)).toBe('2024-11-07');
    expect(addWorkingDays('2024-11-01', 2, calendar)).toBe('9999-12-31');
    expect(refused(() => addWorkingDays('2024-11-01', 3, calendar))).toBe('invalid-date days');
  });
});
