import { fail } from '../foundation/errors/index.ts';
import { own, readList, readOptions } from '../foundation/input/index.ts';
import { mostFreeIndicators } from '../foundation/limits.ts';
import type {
  AreaOf,
  IncomeBand,
  IndicatorDefinition,
  IndicatorOf,
  PovertyStandard,
  UpperBound,
} from '../law/index.ts';
import { weightOf } from '../law/poverty-standard.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/index.ts';
import type { Classification } from './classification.ts';
import { classifyFacts } from './classify-household.ts';
import { cellOf, classesOf, isWithin, pointsOf } from './grid.ts';
import { type HouseholdFacts, monthsIn, oneOf, type Quotient, type ReadFacts, readFacts } from './household-facts.ts';

/** Where a household is to get to. */
export interface ExitPathsOptions {
  /** The class or classes that count as arrived; every class better than the present one when absent. */
  readonly to?: HouseholdClass | readonly HouseholdClass[];
}

/** A minimal change that moves a household: no part of it is enough. */
export interface ExitPath<Indicator extends string = string> {
  /** What is told. */
  readonly kind: 'exit-path';
  /** Income per head and month that is needed, in whole đồng; absent where the income may stay. */
  readonly monthlyIncomePerCapita?: { readonly atLeast: number };
  /** Deprivations to resolve: any so many of these; absent where they may stay. */
  readonly resolve?: { readonly count: number; readonly of: readonly Indicator[] };
  /** The class after the change, from classifying again. */
  readonly classification: Classification;
}

/** Deprivations that may be resolved together, under a number; the number of whatever lacks one of them. */
interface Resolution {
  readonly id: number;
  readonly count: number;
  readonly of: readonly number[];
  readonly lesser: readonly number[];
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
 * @throws PovertyStandardError `missing-value` for an unknown fact and for options that are `null`; `invalid-value` for an unknown class;
 *   `out-of-range` for more than 16 deprivations of different weights; otherwise as {@link classifyHousehold}
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
  const { to } = readOptions(options, 'options', ['to']);
  const { area, income, deprived } = readComplete(facts, standard);
  const { bands, indicators } = standard;
  const deprivedAt = [...deprived.keys()].filter((index) => deprived[index]);
  const pointsAt = (indices: readonly number[]): number =>
    pointsOf(indices.map((index) => indicators[index] as IndicatorDefinition));
  const classesAt = (band: number, score: number): HouseholdClass[] =>
    classesOf([cellOf(bands[band] as IncomeBand, score)]);
  const present = bands.findIndex((band) => isWithin(income, own(band).upTo, area));
  const now = classesAt(present, pointsAt(deprivedAt));
  const wanted =
    to === undefined
      ? householdClasses.slice(householdClasses.indexOf(now.at(-1) as HouseholdClass) + 1)
      : (Array.isArray(to) ? readList(to, 'to') : [to]).map((name) =>
          oneOf('invalid-value', 'to', name, householdClasses),
        );
  const arrived = (classes: readonly HouseholdClass[]): boolean => classes.every((name) => wanted.includes(name));

  const minimal: (readonly [number, Resolution])[] = [];
  const resolvable = resolutions(deprivedAt, standard);
  // What a smaller change is enough for, in this band or one before.
  const enough = new Set<number>();
  for (const band of [...bands.keys()].slice(present)) {
    for (const resolution of resolvable) {
      const { id, count, of, lesser } = resolution;
      const score = pointsAt(deprivedAt) - pointsAt(of.slice(0, count));
      if (enough.has(id) || lesser.some((one) => enough.has(one))) {
        enough.add(id);
      } else if (arrived(classesAt(band, score))) {
        enough.add(id);
        minimal.push([band, resolution]);
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
          kind: 'exit-path',
          ...(raised && { monthlyIncomePerCapita: { atLeast } }),
          ...(count && { resolve: { count, of: of.map((index) => indicators[index]?.code as IndicatorOf<Standard>) } }),
          classification: classifyFacts(after, standard),
        };
      });
}

/** Facts of which nothing is unknown: what is not known cannot be changed. */
function readComplete(
  facts: HouseholdFacts,
  standard: PovertyStandard,
): { area: string; income: Quotient; deprived: boolean[] } {
  const { income, deprived } = readFacts(facts, standard);
  const missing = (path: string): never => fail('missing-value', path, undefined, { kind: 'value' });
  return {
    area: own(facts).area ?? missing('area'),
    income: income ?? missing('monthlyIncomePerCapita'),
    deprived: standard.indicators.map(({ code }, index) => deprived[index] ?? missing(`deprivations.${code}`)),
  };
}

/** Every number of deprivations to resolve or, where their weights differ, every set of them; the smallest first. */
function resolutions(deprived: readonly number[], { indicators }: PovertyStandard): Resolution[] {
  const weights = new Set(deprived.map((index) => weightOf(indicators[index] as IndicatorDefinition)));
  if (weights.size < 2) {
    return [0, ...deprived.keys()].map((_, count) => ({
      id: count,
      count,
      of: deprived,
      lesser: count ? [count - 1] : [],
    }));
  }
  if (deprived.length > mostFreeIndicators) {
    fail('out-of-range', 'deprivations', deprived.length, {
      kind: 'deprivations-of-different-weights',
      most: mostFreeIndicators,
    });
  }
  const sets = Array.from({ length: 2 ** deprived.length }, (_, id) => setOf(id, deprived));
  return sets.sort((one, other) => one.count - other.count);
}

/** The least whole đồng a month beyond the upper bound of a band in an area. */
function leastBeyond(standard: PovertyStandard, band: number, area: string): number {
  const { amounts, operator } = own(standard.bands[band]).upTo as UpperBound;
  const amount = (amounts[area] as number) / monthsIn(standard);
  return operator === '<' ? Math.ceil(amount) : Math.floor(amount) + 1;
}

/** A set of deprivations as a number: the last is its lowest bit. */
function setOf(id: number, deprived: readonly number[]): Resolution {
  const bits = deprived.map((_, place) => 1 << (deprived.length - 1 - place));
  const resolved = bits.filter((bit) => id & bit);
  return {
    id,
    count: resolved.length,
    of: deprived.filter((_, place) => id & (bits[place] as number)),
    lesser: resolved.map((bit) => id - bit),
  };
}
