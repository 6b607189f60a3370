import { telecomServices } from '../../vocabulary/indicator-rule.ts';
import type { KnownHousehold } from './known-household.ts';
import type { Refuse } from './reader.ts';

function checkMembers({ members }: KnownHousehold, refuse: Refuse): void {
  const ids = new Set<string>();
  for (const { id, path } of members) {
    if (id && ids.has(id)) {
      refuse('invalid-value', `${path}.id`, id, 'an id that no other member has');
    }
    ids.add(id);
  }
}

function checkTelecomServices(household: KnownHousehold, refuse: Refuse): void {
  for (const service of telecomServices) {
    const used = household.telecomServices?.[service];
    const users = household.members.filter((member) => member.telecomServices?.[service] !== false);
    for (const { path, telecomServices: services } of used === false ? users : []) {
      if (services?.[service]) {
        refuse('invalid-value', `${path}.telecomServices.${service}`, true, 'no use that the household denies');
      }
    }
    if (used && household.members.length && !users.length && !household.mayHaveMoreMembers) {
      refuse('invalid-value', `telecomServices.${service}`, true, 'a use that not every member denies');
    }
  }
}

function checkIncome({ income }: KnownHousehold, refuse: Refuse): void {
  if (income?.monthlyPerCapita !== undefined) {
    for (const field of ['total', 'months', 'excluded'] as const) {
      if (income[field] !== undefined) {
        refuse('invalid-value', `income.${field}`, income[field], 'nothing beside monthlyPerCapita');
      }
    }
  }
  if (income?.months === 0) {
    refuse('fractional-count', 'income.months', 0, 'a whole number from 1');
  }
  const excluded = (income?.excluded ?? []).reduce(
    (sum, part?: { readonly dong?: number }) => sum + (part?.dong ?? 0),
    0,
  );
  if (excluded > (income?.total ?? Infinity)) {
    refuse('invalid-value', 'income.excluded', excluded, 'together no more than the total');
  }
}

/** Refuses facts of a household that contradict each other. */
export function checkHousehold(household: KnownHousehold, refuse: Refuse): void {
  checkMembers(household, refuse);
  checkTelecomServices(household, refuse);
  checkIncome(household, refuse);
}
