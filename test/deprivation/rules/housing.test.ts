import { describe, expect, it } from 'vitest';
import type { Dwelling } from '../../../src/deprivation/index.ts';
import { vn2016, vn2022 } from '../../../src/standards/index.ts';
import { findingOf, standardWith } from '../finding-of.ts';

const members = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('quality of housing under vn-2022', () => {
  const statusOf = (durable: Dwelling['durable']) =>
    findingOf({ dwelling: { durable } }, 'housing-quality', vn2022).status;

  it.each([
    [true, true, true, 'not-deprived'],
    [true, true, false, 'not-deprived'],
    [true, false, true, 'not-deprived'],
    [false, true, true, 'not-deprived'],
    [true, false, false, 'deprived'],
    [false, true, false, 'deprived'],
    [false, false, true, 'deprived'],
    [false, false, false, 'deprived'],
  ] as const)('wall %s, column %s, roof %s: %s', (wall, column, roof, status) => {
    expect(statusOf({ wall, column, roof })).toBe(status);
  });

  it('two of a kind decide', () => {
    expect(statusOf({ wall: false, roof: false })).toBe('deprived');
    expect(statusOf({ column: true, roof: true })).toBe('not-deprived');
    expect(statusOf({ wall: true, roof: false })).toBe('unknown');
    expect(statusOf({ wall: false })).toBe('unknown');
    expect(statusOf(undefined)).toBe('unknown');
  });

  it('a list names all that are durable', () => {
    expect(statusOf(['wall'])).toBe('deprived');
    expect(statusOf(['wall', 'roof'])).toBe('not-deprived');
    expect(statusOf([])).toBe('deprived');
  });

  it('the finding names the parts', () => {
    const durable = { wall: false, column: false };
    expect(findingOf({ dwelling: { durable } }, 'housing-quality', vn2022).reasons).toEqual([
      { kind: 'components', nonDurable: ['wall', 'column'], most: 3, operator: '>=', components: 2 },
    ]);
    expect(findingOf({ dwelling: { durable: ['wall', 'column'] } }, 'housing-quality', vn2022).reasons).toEqual([
      { kind: 'components', nonDurable: ['roof'], most: 1, operator: '<', components: 2 },
    ]);
    expect(findingOf({ dwelling: { durable: { roof: true } } }, 'housing-quality', vn2022)).toMatchObject({
      reasons: [],
      missing: [{ path: 'dwelling.durable.wall' }, { path: 'dwelling.durable.column' }],
    });
  });
});

describe('quality of housing under vn-2016', () => {
  it.each([
    ['permanent', 'not-deprived'],
    ['semi-permanent', 'not-deprived'],
    ['less-permanent', 'deprived'],
    ['simple', 'deprived'],
    [undefined, 'unknown'],
  ] as const)('%s: %s', (grade, status) => {
    expect(findingOf({ dwelling: { grade } }, 'housing-quality', vn2016).status).toBe(status);
  });

  it('the finding names the grade', () => {
    expect(findingOf({ dwelling: { grade: 'simple' } }, 'housing-quality', vn2016).reasons).toEqual([
      { kind: 'thing', observed: { 'dwelling.grade': 'simple' }, accepted: ['permanent', 'semi-permanent'] },
    ]);
    expect(findingOf({}, 'housing-quality', vn2016)).toMatchObject({
      reasons: [],
      missing: [{ path: 'dwelling.grade' }],
    });
  });
});

describe.each([vn2016, vn2022])('floor area per head under $id', (standard) => {
  const statusOf = (floorAreaSquareMetres: number | undefined, heads = members) =>
    findingOf({ members: heads, dwelling: { floorAreaSquareMetres } }, 'housing-area', standard).status;

  it('is deprived below 8 m², not at 8 m²', () => {
    expect(statusOf(23.97)).toBe('deprived');
    expect(statusOf(24)).toBe('not-deprived');
    expect(statusOf(24.03)).toBe('not-deprived');
    expect(statusOf(0)).toBe('deprived');
    expect(statusOf(undefined)).toBe('unknown');
  });

  it('in a household of one', () => {
    expect(statusOf(7.99, [{ id: 'a' }])).toBe('deprived');
    expect(statusOf(8, [{ id: 'a' }])).toBe('not-deprived');
  });

  it('is not divided: 56 m² for seven are 8 m² each', () => {
    const seven = Array.from({ length: 7 }, (_, index) => ({ id: String(index) }));
    expect(statusOf(56, seven)).toBe('not-deprived');
    expect(statusOf(55.999999999, seven)).toBe('deprived');
  });
});

describe('the finding on floor area', () => {
  it('says area, heads and threshold', () => {
    const dwelling = { floorAreaSquareMetres: 23.97 };
    expect(findingOf({ members, dwelling }, 'housing-area', vn2022).reasons).toEqual([
      { kind: 'floor-area', squareMetres: 23.97, members: 3, operator: '<', squareMetresPerHead: 8 },
    ]);
    expect(findingOf({ members, dwelling: { floorAreaSquareMetres: 30 } }, 'housing-area', vn2022).reasons).toEqual([
      { kind: 'floor-area', squareMetres: 30, members: 3, operator: '>=', squareMetresPerHead: 8 },
    ]);
    expect(findingOf({ members }, 'housing-area', vn2022)).toMatchObject({
      reasons: [],
      missing: [{ path: 'dwelling.floorAreaSquareMetres' }],
    });
  });

  it('members who are not listed can only lower the area per head', () => {
    const finding = (floorAreaSquareMetres?: number) =>
      findingOf({ members, mayHaveMoreMembers: true, dwelling: { floorAreaSquareMetres } }, 'housing-area', vn2022);
    expect(finding(20).status).toBe('deprived');
    expect(finding(30)).toMatchObject({ status: 'unknown', reasons: [], missing: [{ path: 'members' }] });
    expect(finding().missing).toEqual([{ path: 'dwelling.floorAreaSquareMetres' }, { path: 'members' }]);
  });

  it('a threshold with decimals is compared exactly', () => {
    // In binary 6.4 × 3 is a little more than 19.2.
    const standard = standardWith({ rule: 'floor-area-per-head-below', squareMetres: 6.4 });
    expect(findingOf({ members, dwelling: { floorAreaSquareMetres: 19.2 } }, 'custom', standard).status).toBe(
      'not-deprived',
    );
    expect(findingOf({ members, dwelling: { floorAreaSquareMetres: 19.1 } }, 'custom', standard).status).toBe(
      'deprived',
    );
  });
});
