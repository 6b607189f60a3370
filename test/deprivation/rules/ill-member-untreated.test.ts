import { expect, it } from 'vitest';
import { vn2016 } from '../../../src/standards/index.ts';
import { findingOf, statusOfMembers } from '../finding-of.ts';

const statusOf = (members: Parameters<typeof statusOfMembers>[0]) =>
  statusOfMembers(members, 'health-care', vn2016, '2020-10-01');

it('a member who was ill and did not seek treatment deprives the household', () => {
  expect(statusOf([{ ill: true, soughtTreatment: false }])).toBe('deprived');
  expect(statusOf([{}, { ill: true, soughtTreatment: false }])).toBe('deprived');
});

it('who was not ill, or sought treatment, does not', () => {
  expect(statusOf([{ ill: true, soughtTreatment: true }])).toBe('not-deprived');
  expect(statusOf([{ ill: false }])).toBe('not-deprived');
  expect(statusOf([{ soughtTreatment: true }])).toBe('not-deprived');
});

it('what is not known leaves it open', () => {
  expect(statusOf([{ ill: true }])).toBe('unknown');
  expect(statusOf([{ soughtTreatment: false }])).toBe('unknown');
  expect(statusOf([{ ill: false }, {}])).toBe('unknown');
});

it('the finding names the member', () => {
  const members = [{ id: 'a', ill: true, soughtTreatment: false }];
  expect(findingOf({ members }, 'health-care', vn2016, '2020-10-01').reasons).toEqual([
    { kind: 'member', member: 'a', observed: { ill: true, soughtTreatment: false } },
  ]);
});
