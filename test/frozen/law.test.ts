import { describe, expect, it } from 'vitest';
import {
  assessDeprivations,
  classifyHousehold,
  exitPaths,
  householdClasses,
  localStandards,
  programmeTarget,
  provincesAt,
  standardInForce,
  vietnamese,
  vn2022,
} from '../../src/index.ts';
import { schoolLevels } from '../../src/vocabulary/index.ts';
import { unitTypes } from '../../src/units/index.ts';

/** A value as a caller without types, or with a cast, has it. */
type Loose<Value> = { -readonly [Name in keyof Value]: Loose<Value[Name]> };

const loose = <Value>(value: Value) => value as Loose<Value>;

/** For what is known to be there. */
const never = (): never => expect.unreachable();

/** The error of a change to what is frozen, in strict mode. */
const refusal = /read.?only|not extensible|Cannot (?:assign|add|delete)/u;

describe('nobody changes the law for others', () => {
  it('a bound cannot be raised, and a later household is classified as before', () => {
    const household = { area: 'rural', monthlyIncomePerCapita: 1_450_000, deprivations: [] } as const;
    const before = classifyHousehold(household, vn2022);
    const amounts = loose(standardInForce('2024-10-15').bands[0]?.upTo?.amounts ?? {});
    expect(() => (amounts['rural'] = 1_000_000)).toThrow(refusal);
    expect(classifyHousehold(household, vn2022)).toEqual(before);
    expect(before).toMatchObject({ decided: true, class: 'near-poor' });
  });

  it('a list of standards cannot lose, gain or reorder any', () => {
    expect(() => loose(localStandards).pop()).toThrow(refusal);
    expect(() => loose(localStandards).push(vn2022 as never)).toThrow(refusal);
    expect(() => loose(vn2022.bands).reverse()).toThrow(refusal);
  });

  it('classes cannot be turned round, and there are as many ways out as before', () => {
    const household = {
      area: 'rural',
      monthlyIncomePerCapita: 1_200_000,
      deprivations: ['nutrition', 'sanitation', 'telecom-use'],
    } as const;
    expect(() => loose(householdClasses).reverse()).toThrow(refusal);
    expect(exitPaths(household, vn2022, { to: ['near-poor', 'average-living-standard'] })).toHaveLength(2);
  });

  it('levels of schooling cannot be turned round, and an adult of too little schooling is still deprived', () => {
    const household = {
      members: [
        {
          id: 'a',
          age: 20,
          completedSchool: 'primary',
          attendsSchool: 'none',
          attendsTraining: 'none',
          diplomas: [],
          onTheJobTrainingCertificate: false,
        },
      ],
    } as const;
    const assess = () => assessDeprivations(household, vn2022, { on: '2024-09-30' });
    const before = assess();
    expect(() => loose(schoolLevels).reverse()).toThrow(refusal);
    expect(assess()).toEqual(before);
    expect(before.statuses['adult-education']).toBe('deprived');
  });

  it('where a value stands is told anew by every result, and cannot be changed by way of one', () => {
    const result = classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 1_450_000, deprivations: [] }, vn2022);
    const [reason] = result.reasons;
    const comparison = reason?.kind === 'income' ? reason.comparisons[0] : undefined;
    loose(comparison ?? never()).citation.act = 'another';
    expect(vn2022.sources.standard.act).toBe('nd-07-2021');
    expect(classifyHousehold({ area: 'rural', monthlyIncomePerCapita: 1_450_000 }, vn2022).reasons[0]).toMatchObject({
      comparisons: [{ citation: { act: 'nd-07-2021' } }],
    });
  });

  it('nor provinces, targets, unit types and names', () => {
    expect(() => (loose(provincesAt({ on: '2025-07-01' })[0] ?? never()).name = 'Hà Nam')).toThrow(refusal);
    expect(() => (loose(programmeTarget('qd-90-2022/poor')).id = 'mine')).toThrow(refusal);
    expect(() => (loose(unitTypes).ward.level = 'province')).toThrow(refusal);
    expect(() => (loose(vietnamese.labels).indicator.nutrition = '')).toThrow(refusal);
  });

  it('a copy is the caller’s own', () => {
    const { amounts } = loose(structuredClone(vn2022)).bands[0]?.upTo ?? never();
    amounts.rural = 1;
    expect(vn2022.bands[0]?.upTo?.amounts.rural).toBe(1_500_000);
    expect([...householdClasses].reverse()[0]).toBe('none');
  });
});
