import { describe, expect, it } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { assessDeprivations } from '../../src/deprivation/index.ts';
import { vn2022 } from '../../src/standards/index.ts';
import { withOnEveryObject } from '../foundation/on-every-object.ts';

describe('what somebody put on every object is no fact', () => {
  it('no months of an income', () => {
    const facts = {
      area: 'rural',
      monthlyIncomePerCapita: { total: 10_000_000, members: 1 },
      deprivations: ['nutrition', 'sanitation', 'housing-area'],
    } as const;
    expect(withOnEveryObject('months', 12, () => classifyHousehold(facts, vn2022))).toMatchObject({ class: 'none' });
  });

  it('no area', () => {
    const facts = {
      monthlyIncomePerCapita: 1_800_000,
      deprivations: ['nutrition', 'sanitation', 'housing-area'],
    } as const;
    const clean = classifyHousehold(facts, vn2022);
    expect(clean.decided).toBe(false);
    expect(withOnEveryObject('area', 'urban', () => classifyHousehold(facts, vn2022))).toEqual(clean);
  });

  it('no bound of the last band, and no gap', () => {
    const facts = { area: 'rural', monthlyIncomePerCapita: 9_000_000, deprivations: [] } as const;
    const clean = classifyHousehold(facts, vn2022);
    for (const name of ['upTo', 'open', 'ground', 'cutOff', '1']) {
      expect(withOnEveryObject(name, {}, () => classifyHousehold(facts, vn2022))).toEqual(clean);
    }
  });

  it('no age from which a rule holds', () => {
    const household = { members: [{ id: 'child', age: 3, stunted: true }] };
    const status = withOnEveryObject(
      'from',
      90,
      () => assessDeprivations(household, vn2022, { on: '2024-09-30' }).statuses.nutrition,
    );
    expect(status).toBe('deprived');
  });
});
