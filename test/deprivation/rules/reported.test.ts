import { describe, expect, it } from 'vitest';
import { assessDeprivations } from '../../../src/deprivation/index.ts';
import { vn2022, vn2027 } from '../../../src/standards/index.ts';
import { findingOf, standardWith } from '../finding-of.ts';

const standard = standardWith({ rule: 'reported', gap: 'cut-off' });
const members = [{ id: 'a' }];

describe('an indicator whose cut-off is not known', () => {
  it.each([
    [true, 'deprived'],
    [false, 'not-deprived'],
    ['deprived', 'deprived'],
    ['not-deprived', 'not-deprived'],
  ] as const)('reported as %s is %s', (status, expected) => {
    const assessment = assessDeprivations({ members, reported: { custom: status } }, standard, { on: '2028-01-01' });
    expect(assessment.statuses).toEqual({ custom: expected });
    expect(assessment.gaps).toEqual([]);
    expect(assessment.findings).toMatchObject([
      { rule: 'reported', gaps: ['cut-off'], reasons: [{ kind: 'reported' }], missing: [] },
    ]);
  });

  it.each(['unknown', undefined] as const)('reported as %s is a gap', (status) => {
    const assessment = assessDeprivations({ members, reported: { custom: status } }, standard, { on: '2028-01-01' });
    expect(assessment.statuses).toEqual({ custom: 'unknown' });
    expect(assessment.gaps).toEqual(['cut-off']);
    expect(assessment.findings).toMatchObject([
      { gaps: ['cut-off'], reasons: [], missing: [{ path: 'reported.custom' }] },
    ]);
  });
});

describe('vn-2027', () => {
  it('answers from facts where the cut-off is attested, with a gap where it is not', () => {
    const { statuses, gaps } = assessDeprivations(
      { members: [{ id: 'a', age: 10, stunted: true, healthInsurance: false }] },
      vn2027,
      { on: '2027-10-01' },
    );
    expect(statuses).toMatchObject({ nutrition: 'deprived', dependants: 'deprived', 'health-insurance': 'unknown' });
    expect(gaps).toEqual([
      'health-insurance-cut-off',
      'adult-education-cut-off',
      'child-schooling-cut-off',
      'housing-quality-cut-off',
      'housing-area-cut-off',
      'telecom-use-cut-off',
      'water-source-cut-off',
      'sanitation-cut-off',
      'waste-treatment-cut-off',
    ]);
  });

  it('takes what the household reports', () => {
    const reported = { 'waste-treatment': true, 'water-source': false };
    expect(findingOf({ reported }, 'waste-treatment', vn2027, '2027-10-01').status).toBe('deprived');
    expect(findingOf({ reported }, 'water-source', vn2027, '2027-10-01').status).toBe('not-deprived');
  });
});

it('a report does not stand in for the facts where there is a rule', () => {
  const facts = { reported: { 'water-source': false }, waterSource: 'surface-water' } as const;
  expect(findingOf(facts, 'water-source', vn2022).status).toBe('deprived');
  expect(findingOf({ reported: { 'water-source': false } }, 'water-source', vn2022).status).toBe('unknown');
});
