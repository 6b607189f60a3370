import type { Add } from '../../foundation/shape/index.ts';
import { telecomServices } from '../../vocabulary/index.ts';
import type { KnownHousehold } from './known-household.ts';

/** Refuses facts of a household that contradict each other. */
export function checkHousehold(household: KnownHousehold, add: Add): void {
  checkMembers(household, add);
  checkTelecomServices(household, add);
  checkIncome(household, add);
}

function checkMembers({ members }: KnownHousehold, add: Add): void {
  const ids = new Set<string>();
  for (const { id, path } of members) {
    if (id && ids.has(id)) {
      add({ code: 'duplicate-code', path: `${path}.id`, received: id, expected: { kind: 'each-once' } });
    }
    ids.add(id);
  }
}

function checkTelecomServices(household: KnownHousehold, add: Add): void {
  for (const service of telecomServices) {
    const used = household.telecomServices?.[service];
    const users = household.members.filter((member) => member.telecomServices?.[service] !== false);
    for (const { path, telecomServices: services } of used === false ? users : []) {
      if (services?.[service]) {
        add({
          code: 'invalid-value',
          path: `${path}.telecomServices.${service}`,
          received: true,
          expected: { kind: 'no-use-that-the-household-denies' },
        });
      }
    }
    if (used && household.members.length && !users.length && !household.mayHaveMoreMembers) {
      add({
        code: 'invalid-value',
        path: `telecomServices.${service}`,
        received: true,
        expected: { kind: 'use-that-some-member-may-have' },
      });
    }
  }
}

function checkIncome({ income }: KnownHousehold, add: Add): void {
  if (income?.monthlyPerCapita !== undefined) {
    for (const field of ['total', 'months', 'excluded'] as const) {
      if (income[field] !== undefined) {
        add({
          code: 'invalid-value',
          path: `income.${field}`,
          received: income[field],
          expected: { kind: 'nothing-beside', values: ['monthlyPerCapita'] },
        });
      }
    }
  }
  const excluded = (income?.excluded ?? []).reduce(
    (sum, part?: { readonly dong?: number }) => sum + (part?.dong ?? 0),
    0,
  );
  if (excluded > (income?.total ?? Infinity)) {
    add({
      code: 'invalid-value',
      path: 'income.excluded',
      received: excluded,
      expected: { kind: 'together-at-most-the-total' },
    });
  }
}
