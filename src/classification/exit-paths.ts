import { own } from '../foundation/reading/index.ts';
import { refuse } from '../foundation/errors/index.ts';
import type { AreaOf, IncomeBand, IndicatorOf, PovertyStandard, UpperBound } from '../standards/index.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/household-class.ts';
import type { Classification } from './classification.ts';
import { classifyFacts } from './classify-household.ts';
import type { HouseholdFacts } from './household-facts.ts';
import { cellOf, classesOf, isWithin } from './open-grid.ts';
import { monthsIn, oneOf, type Quotient, type ReadFacts, readFacts } from './read-facts.ts';

/** Where a household is to get to. */
export interface ExitPathsOptions {
  /** The class or classes that count as arrived; every class better than the present one when absent. */
  readonly to?: HouseholdClass | readonly HouseholdClass[];
}

/** A minimal change that moves a household: no part of it is enough. */
export interface ExitPath<Indicator extends string = string> {
  /** Income per head and month that is needed, in whole đồng; absent where the income may stay. */
  readonly monthlyIncomePerCapita?: { readonly atLeast: number };
  /** Deprivations to resolve: any so many of these; absent where they may stay. */
  readonly resolve?: { readonly count: number; readonly of: readonly Indicator[] };
  /** The class after the change, from classifying again. */
  readonly classification: Classification;
}

/** Facts of which nothing is unknown: what is not known cannot be changed. */
function readComplete(
  facts: HouseholdFacts,
  standard: PovertyStandard,
): { area: string; income: Quotient; deprived: boolean[] } {
  const { income, deprived } = readFacts(facts, standard);
  const missing = (path: string): never => refuse('missing-value', path, undefined, 'a fact that is known');
  return {
    area: own(facts).area ?? missing('area'),
    income: income ?? missing('monthlyIncomePerCapita'),
    deprived: standard.indicators.map(({ code }, index) => deprived[index] ?? missing(`deprivations.${code}`)),
  };
}

/** The least whole đồng a month beyond the upper bound of a band in an area. */
function leastBeyond(standard: PovertyStandard, band: number, area: string): number {
  const { amounts, operator } = own(standard.bands[band]).upTo as UpperBound;
  const amount = (amounts.value[area] as number) / monthsIn(standard);
  return operator.value === '<' ? Math.ceil(amount) : Math.floor(amount) + 1;
}

/** Deprivations that may be resolved together. */
interface Resolution {
  readonly count: number;
  readonly of: readonly number[];
}

/** Every number of deprivations to resolve or, where their weights differ, every set of them; the smallest first. */
function resolutions(deprived: readonly number[], { indicators }: PovertyStandard): Resolution[] {
  const weights = new Set(deprived.map((index) => indicators[index]?.weight));
  if (weights.size < 2) {
    return [0, ...deprived.keys()].map((_, count) => ({ count, of: deprived }));
  }
  const sets = deprived.reduce<readonly (readonly number[])[]>(
    (all, index) => all.flatMap((one) => [one, [...one, index]]),
    [[]],
  );
  return sets.map((of) => ({ count: of.length, of })).sort((one, other) => one.count - other.count);
}

/** Whether one change is a part of another. */
function isPart(one: readonly [number, Resolution], other: readonly [number, Resolution]): boolean {
  return (
    one[0] <= other[0] && one[1].count <= other[1].count && one[1].of.every((index) => other[1].of.includes(index))
  );
}

/**
 * All minimal changes that move a household to another class: income per head raised to at least an amount, any so many of its
 * deprivations resolved, or both. No part of a change is enough, and each is verified by classifying again.
 *
 * A change counts where every class that remains possible after it is among those asked for; so a cell that the law leaves open
 * counts only when all its classes do.
 *
 * @param facts - as for {@link classifyHousehold}, with nothing unknown
 * @param standard - the standard to classify under
 * @param options - the class to get to; any better class when absent
 * @returns the changes, those with the least income first; none for a household that is there already or cannot get there
 * @throws PovertyStandardError `missing-value` for an unknown fact; `invalid-value` for an unknown class; otherwise as {@link classifyHousehold}
 *
 * @example
 * ```ts
 * const household = { area: 'rural', monthlyIncomePerCapita: 1_200_000, deprivations: ['nutrition', 'sanitation', 'telecom-use'] } as const;
 * const paths = exitPaths(household, vn2022, { to: ['near-poor', 'average-living-standard'] });
 * paths.map((path) => path.resolve); // => [{ count: 1, of: ['nutrition', 'sanitation', 'telecom-use'] }, undefined]
 * paths.map((path) => path.monthlyIncomePerCapita); // => [undefined, { atLeast: 1500001 }]
 * ```
 */
export function exitPaths<Standard extends PovertyStandard>(
  facts: HouseholdFacts<NoInfer<IndicatorOf<Standard>>, NoInfer<AreaOf<Standard>>>,
  standard: Standard,
  options: ExitPathsOptions = {},
): ExitPath<IndicatorOf<Standard>>[] {
  const { area, income, deprived } = readComplete(facts, standard);
  const { bands, indicators } = standard;
  const deprivedAt = [...deprived.keys()].filter((index) => deprived[index]);
  const weightOf = (indices: readonly number[]): number =>
    indices.reduce((sum, index) => sum + (indicators[index]?.weight as number), 0);
  const classesAt = (band: number, score: number): HouseholdClass[] =>
    classesOf([cellOf(bands[band] as IncomeBand, score)]);
  const present = bands.findIndex((band) => isWithin(income, own(band).upTo, area));
  const now = classesAt(present, weightOf(deprivedAt));
  const { to } = own(options);
  const wanted =
    to === undefined
      ? householdClasses.slice(householdClasses.indexOf(now.at(-1) as HouseholdClass) + 1)
      : [to].flat().map((name) => oneOf('invalid-value', 'to', name, householdClasses));
  const arrived = (classes: readonly HouseholdClass[]): boolean => classes.every((name) => wanted.includes(name));

  const minimal: (readonly [number, Resolution])[] = [];
  const resolvable = resolutions(deprivedAt, standard);
  for (const band of [...bands.keys()].slice(present)) {
    for (const resolution of resolvable) {
      const change = [band, resolution] as const;
      const score = weightOf(deprivedAt) - weightOf(resolution.of.slice(0, resolution.count));
      if (arrived(classesAt(band, score)) && !minimal.some((one) => isPart(one, change))) {
        minimal.push(change);
      }
    }
  }
  return arrived(now)
    ? []
    : minimal.map(([band, { count, of }]) => {
        const raised = band > present;
        const atLeast = raised ? leastBeyond(standard, band - 1, area) : 0;
        const resolved = of.slice(0, count);
        const after: ReadFacts = {
          areas: [area],
          income: raised ? { numerator: atLeast * monthsIn(standard), denominator: 1 } : income,
          deprived: deprived.map((status, index) => status && !resolved.includes(index)),
        };
        return {
          ...(raised && { monthlyIncomePerCapita: { atLeast } }),
          ...(count && { resolve: { count, of: of.map((index) => indicators[index]?.code as IndicatorOf<Standard>) } }),
          classification: classifyFacts(after, standard),
        };
      });
}
