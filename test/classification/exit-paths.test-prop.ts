import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type Classification, classifyHousehold, exitPaths } from '../../src/classification/index.ts';
import { localStandards, nationalStandards, type PovertyStandard } from '../../src/standards/index.ts';
import { type HouseholdClass, householdClasses } from '../../src/vocabulary/index.ts';
import { classesOf } from './classes-of.ts';

interface Case {
  readonly standard: PovertyStandard;
  readonly area: string;
  readonly income: number;
  readonly deprived: readonly string[];
  readonly to: readonly HouseholdClass[];
}

/** Incomes per month at the bounds of an area and beside them. */
function telling({ bands, incomePeriod }: PovertyStandard, area: string): number[] {
  const months = incomePeriod === 'year' ? 12 : 1;
  return bands.flatMap(({ upTo }) => {
    const amount = (upTo?.amounts[area] ?? 0) / months;
    return upTo ? [Math.floor(amount) - 1, Math.floor(amount), Math.floor(amount) + 1] : [];
  });
}

const cases: fc.Arbitrary<Case> = fc.constantFrom(...nationalStandards, ...localStandards).chain((standard) =>
  fc.constantFrom(...standard.areas).chain((area) =>
    fc.record({
      standard: fc.constant(standard),
      area: fc.constant(area),
      income: fc.constantFrom(...telling(standard, area)),
      deprived: fc.subarray(
        standard.indicators.map(({ code }) => code),
        { maxLength: Math.min(5, standard.indicators.length) },
      ),
      to: fc.subarray([...householdClasses], { minLength: 1 }),
    }),
  ),
);

const classify = (
  { standard, area }: Case,
  monthlyIncomePerCapita: number,
  deprivations: readonly string[],
): Classification => classifyHousehold({ area, monthlyIncomePerCapita, deprivations }, standard);

function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((all, item) => all.flatMap((one) => [one, [...one, item]]), [[]]);
}

describe('exit paths', () => {
  test.prop([cases], { numRuns: 300 })('each is sufficient, each is minimal, and none is left out', (one) => {
    const { standard, area, income, deprived, to } = one;
    const arrived = (result: Classification): boolean => classesOf(result).every((name) => to.includes(name));
    // Counted out: every income beside a bound with every set of resolved indicators.
    const incomes = [income, ...new Set(telling(standard, area).filter((amount) => amount > income))];
    const working = incomes.flatMap((amount) =>
      subsets(deprived)
        .filter((resolved) =>
          arrived(
            classify(
              one,
              amount,
              deprived.filter((code) => !resolved.includes(code)),
            ),
          ),
        )
        .map((resolved) => ({ amount, resolved })),
    );
    const minimal = working.filter(
      (change) =>
        !working.some(
          (other) =>
            other !== change &&
            other.amount <= change.amount &&
            other.resolved.every((code) => change.resolved.includes(code)),
        ),
    );
    const found = exitPaths({ area, monthlyIncomePerCapita: income, deprivations: deprived }, standard, { to }).flatMap(
      ({ monthlyIncomePerCapita, resolve }) =>
        subsets(resolve?.of ?? [])
          .filter(({ length }) => length === (resolve?.count ?? 0))
          .map((resolved) => ({ amount: monthlyIncomePerCapita?.atLeast ?? income, resolved })),
    );
    const written = (changes: readonly { amount: number; resolved: readonly string[] }[]): string[] =>
      changes.map(({ amount, resolved }) => `${String(amount)} ${[...resolved].sort().join()}`).sort();
    expect(written(found)).toEqual(arrived(classify(one, income, deprived)) ? [] : written(minimal));
  });

  test.prop([cases], { numRuns: 100 })('each is verified by the classification it carries', (one) => {
    for (const path of exitPaths(
      { area: one.area, monthlyIncomePerCapita: one.income, deprivations: one.deprived },
      one.standard,
      { to: one.to },
    )) {
      const resolved = path.resolve?.of.slice(0, path.resolve.count) ?? [];
      const again = classify(
        one,
        path.monthlyIncomePerCapita?.atLeast ?? one.income,
        one.deprived.filter((code) => !resolved.includes(code)),
      );
      expect(path.classification).toEqual(again);
      expect(one.to).toEqual(expect.arrayContaining([...classesOf(again)]));
    }
  });
});
