import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { classifyHousehold, type HouseholdFacts } from '../../src/classification/index.ts';
import { nationalStandards, type PovertyStandard } from '../../src/standards/index.ts';
import { type HouseholdClass, householdClasses } from '../../src/vocabulary/index.ts';
import { classesOf } from './classes-of.ts';
import { naiveClasses, printedBounds } from './naive-classes.ts';

interface PartialFacts {
  readonly standard: PovertyStandard;
  readonly area: string | undefined;
  readonly income: number | undefined;
  readonly statuses: Readonly<Record<string, boolean | undefined>>;
}

/** Incomes that the bounds of a standard can tell apart. */
function telling(standard: PovertyStandard): number[] {
  const bounds = new Set(Object.values(printedBounds[standard.id] ?? {}).flat());
  return [...bounds].flatMap((bound) => [bound - 1, bound, bound + 1]);
}

/** Facts of which any may be unknown; at most seven indicators, so that completions can be counted out. */
const partialFacts: fc.Arbitrary<PartialFacts> = fc.constantFrom(...nationalStandards).chain((standard) =>
  fc.record({
    standard: fc.constant(standard),
    area: fc.option(fc.constantFrom(...standard.areas), { nil: undefined }),
    income: fc.option(fc.constantFrom(...telling(standard)), { nil: undefined }),
    statuses: fc
      .tuple(...standard.indicators.map(() => fc.constantFrom(true, false, undefined)))
      .map((all) =>
        Object.fromEntries(
          standard.indicators.map(({ code }, index) => [code, index < 7 ? all[index] : (all[index] ?? false)]),
        ),
      ),
  }),
);

interface Completion {
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  readonly classes: readonly HouseholdClass[];
}

/** All completions of the facts, and what the second implementation makes of each. */
function completions({ standard, area, income, statuses }: PartialFacts): Completion[] {
  const codes = Object.keys(statuses);
  let rows: Record<string, string | number | boolean>[] = [{}];
  const extend = (name: string, values: readonly (string | number | boolean)[]): void => {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  };
  extend('area', area === undefined ? standard.areas : [area]);
  extend('monthlyIncomePerCapita', income === undefined ? telling(standard) : [income]);
  for (const code of codes) {
    const status = statuses[code];
    extend(`deprivations.${code}`, status === undefined ? [true, false] : [status]);
  }
  return rows.map((inputs) => {
    const deprived = codes.filter((code) => inputs[`deprivations.${code}`] === true).length;
    return {
      inputs,
      classes: naiveClasses(standard.id, String(inputs['area']), Number(inputs['monthlyIncomePerCapita']), deprived),
    };
  });
}

/** The inputs of which two answers, all else equal, give different classes. */
function pivotalInputs(all: readonly Completion[]): string[] {
  return Object.keys(all[0]?.inputs ?? {}).filter((name) => {
    const byOthers = new Map<string, string>();
    return all.some(({ inputs, classes }) => {
      const others = JSON.stringify({ ...inputs, [name]: null });
      const seen = byOthers.get(others);
      byOthers.set(others, classes.join());
      return seen !== undefined && seen !== classes.join();
    });
  });
}

const partly = ({ area, income, statuses }: PartialFacts): HouseholdFacts => ({
  area,
  monthlyIncomePerCapita: income,
  deprivations: statuses,
});

describe('partial facts', () => {
  test.prop([partialFacts], { numRuns: 150 })('the possible classes are those of all completions', (facts) => {
    const found = new Set(completions(facts).flatMap(({ classes }) => classes));
    expect(classesOf(classifyHousehold(partly(facts), facts.standard))).toEqual(
      householdClasses.filter((name) => found.has(name)),
    );
  });

  test.prop([partialFacts], { numRuns: 150 })('the missing inputs are those on which two completions turn', (facts) => {
    const result = classifyHousehold(partly(facts), facts.standard);
    const missing = result.decided ? [] : result.missing.map(({ path }) => path);
    expect([...missing].sort()).toEqual(result.decided ? [] : pivotalInputs(completions(facts)).sort());
  });

  test.prop([partialFacts], { numRuns: 150 })(
    'no later input leaves fewer classes after its answers than an earlier one',
    (facts) => {
      const result = classifyHousehold(partly(facts), facts.standard);
      const all = completions(facts);
      const remaining = (result.decided ? [] : result.missing).map(({ path: name }) => {
        // Incomes that no area tells apart are one answer.
        const answers = new Map<string, Set<HouseholdClass>>();
        for (const { inputs, classes } of all) {
          const answer =
            name === 'monthlyIncomePerCapita' ? bandsOf(facts, Number(inputs[name])) : String(inputs[name]);
          answers.set(answer, new Set([...(answers.get(answer) ?? []), ...classes]));
        }
        return [...answers.values()].reduce((sum, { size }) => sum + size, 0) / answers.size;
      });
      expect(remaining).toEqual([...remaining].sort((one, other) => one - other));
    },
  );

  test.prop([partialFacts], { numRuns: 100 })('another deprivation never improves the class', (facts) => {
    const { standard, statuses } = facts;
    const before = classesOf(classifyHousehold(partly(facts), standard));
    for (const code of Object.keys(statuses)) {
      const after = classesOf(
        classifyHousehold(partly({ ...facts, statuses: { ...statuses, [code]: true } }), standard),
      );
      const best = (classes: readonly HouseholdClass[]): number =>
        Math.max(...classes.map((name) => householdClasses.indexOf(name)));
      expect(best(after)).toBeLessThanOrEqual(best(before));
    }
  });
});

/** In which band of each possible area an income falls, counted from the printed bounds. */
function bandsOf({ standard, area }: PartialFacts, income: number): string {
  const areas = area === undefined ? standard.areas : [area];
  const strict = (bound: number): boolean =>
    standard.id === 'vn-2001' || (standard.id === 'vn-2011' && bound === 900_000);
  return areas
    .map(
      (one) =>
        (printedBounds[standard.id]?.[one] ?? []).filter((bound) => (strict(bound) ? income >= bound : income > bound))
          .length,
    )
    .join();
}
