import { describe, expect, it } from 'vitest';
import { vn2016, vn2022 } from '../../../src/standards/index.ts';
import { findingOf, statusOfMembers } from '../finding-of.ts';

const insured = { age: 40, healthInsurance: true };
const uninsured = { age: 40, healthInsurance: false };

describe.each([
  { standard: vn2022, on: '2024-09-30' },
  { standard: vn2016, on: '2020-09-30' },
])('health insurance under $standard.id', ({ standard, on }) => {
  const statusOf = (members: Parameters<typeof statusOfMembers>[0]) =>
    statusOfMembers(members, 'health-insurance', standard, on);
  const year = Number(on.slice(0, 4)) - 6;

  it('one member aged six or over without insurance is enough, whatever is not known of the others', () => {
    expect(statusOf([insured, uninsured])).toBe('deprived');
    expect(statusOf([{}, uninsured])).toBe('deprived');
  });

  it('all must be known to be insured', () => {
    expect(statusOf([insured, insured])).toBe('not-deprived');
    expect(statusOf([insured, { age: 40 }])).toBe('unknown');
    expect(statusOf([insured, {}])).toBe('unknown');
  });

  it('the sixth birthday counts, the day before it does not', () => {
    expect(statusOf([{ birthDate: `${String(year)}-10-01`, healthInsurance: false }])).toBe('not-deprived');
    expect(statusOf([{ birthDate: `${String(year)}-09-30`, healthInsurance: false }])).toBe('deprived');
    expect(statusOf([{ age: 5, healthInsurance: false }])).toBe('not-deprived');
    expect(statusOf([{ age: 6, healthInsurance: false }])).toBe('deprived');
  });

  it('the insurance of a child under six, and the age of an insured member, need not be known', () => {
    expect(statusOf([{ age: 5 }])).toBe('not-deprived');
    expect(statusOf([{ healthInsurance: true }])).toBe('not-deprived');
    expect(statusOf([{ healthInsurance: false }])).toBe('unknown');
  });
});

describe('whoever is born on 29 February', () => {
  const born = [{ birthDate: '2020-02-29', healthInsurance: false }];

  it('completes six years on 1 March of a common year', () => {
    expect(statusOfMembers(born, 'health-insurance', vn2022, '2026-02-28')).toBe('not-deprived');
    expect(statusOfMembers(born, 'health-insurance', vn2022, '2026-03-01')).toBe('deprived');
  });

  it('completes eight on the day itself in a leap year', () => {
    const standard = vn2022;
    const member = { id: 'a', ...born[0] };
    expect(findingOf({ members: [member] }, 'health-insurance', standard, '2028-02-28').reasons).toMatchObject([
      { age: 7 },
    ]);
    expect(findingOf({ members: [member] }, 'health-insurance', standard, '2028-02-29').reasons).toMatchObject([
      { age: 8 },
    ]);
  });
});

describe('the finding', () => {
  it('names the members, their age, what was observed and the age of the rule', () => {
    const members = [
      { id: 'mother', age: 30, healthInsurance: true },
      { id: 'son', birthDate: '2018-09-30', healthInsurance: false },
    ];
    expect(findingOf({ members }, 'health-insurance', vn2022)).toEqual({
      kind: 'finding',
      indicator: 'health-insurance',
      status: 'deprived',
      rule: 'member-without-health-insurance',
      reasons: [{ kind: 'member', member: 'son', age: 6, observed: { healthInsurance: false }, ages: { from: 6 } }],
      missing: [],
      gaps: [],
      citation: { act: 'nd-07-2021', annex: true },
      evidence: 'confirmed',
    });
  });

  it('asks for what would decide, member by member', () => {
    const members = [{ id: 'a', healthInsurance: true }, { id: 'b', age: 20 }, { id: 'c' }];
    expect(findingOf({ members }, 'health-insurance', vn2022).missing).toEqual([
      { path: 'members[1].healthInsurance' },
      { path: 'members[2].birthDate' },
      { path: 'members[2].healthInsurance' },
    ]);
  });
});
