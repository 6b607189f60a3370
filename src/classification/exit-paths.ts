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

/** The target of the exit paths. */
export interface ExitPathsOptions {
  /** The class or classes to reach; every class better than the present when absent. */
  readonly to?: HouseholdClass | readonly HouseholdClass[];
}

/** A minimal change that moves a household to a target class: no part of it suffices. */
export interface ExitPath<Indicator extends string = string> {
  /** Always `exit-path`. */
  readonly kind: 'exit-path';
  /** Least income per head and month that suffices, in whole đồng; absent if the income need not change. */
  readonly monthlyIncomePerCapita?: { readonly atLeast: number };
  /** Deprivations to resolve: any `count` of the codes in `of`; absent if none need be resolved. */
  readonly resolve?: { readonly count: number; readonly of: readonly Indicator[] };
  /** The classification after the change. */
  readonly classification: Classification;
}

/** Deprivations to resolve together: any `count` of those with the given indexes. */
interface Resolution {
  /** Identifies the resolution; for a set of deprivations, its bits. */
  readonly id: number;
  readonly count: number;
  /** Indexes in the indicators of the standard. */
  readonly of: readonly number[];
  /** Ids of the resolutions with one deprivation fewer. */
  readonly smaller: readonly number[];
}

/**
 * Lists all minimal changes that move a household to a target class: income per head raised to at least an amount, any given number
 * of its deprivations resolved, or both. No part of a change suffices, and each is verified by classifying again.
 *
 * A change counts if every class still possible after it is a target; so a cell that the law leaves undecided counts only if all its
 * classes are targets.
 *
 * @param facts - as for {@link classifyHousehold}; all facts must be known
 * @param standard - the standard to classify under
 * @param options - the class to reach; any better class when absent
 * @returns the changes, by ascending income; empty for a household that is in a target class already or cannot reach it
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
  const presentClasses = classesAt(present, pointsAt(deprivedAt));
  const targets =
    to === undefined
      ? householdClasses.slice(householdClasses.indexOf(presentClasses.at(-1) as HouseholdClass) + 1)
      : (Array.isArray(to) ? readList(to, 'to') : [to]).map((name) =>
          oneOf('invalid-value', 'to', name, householdClasses),
        );
  const isReached = (classes: readonly HouseholdClass[]): boolean => classes.every((name) => targets.includes(name));

  const minimal: (readonly [number, Resolution])[] = [];
  const resolvable = resolutions(deprivedAt, standard);
  // Resolutions that suffice in this band or a lower, and every resolution with more deprivations.
  const sufficient = new Set<number>();
  for (const band of [...bands.keys()].slice(present)) {
    for (const resolution of resolvable) {
      const { id, count, of, smaller } = resolution;
      const score = pointsAt(deprivedAt) - pointsAt(of.slice(0, count));
      if (sufficient.has(id) || smaller.some((smallerId) => sufficient.has(smallerId))) {
        sufficient.add(id);
      } else if (isReached(classesAt(band, score))) {
        sufficient.add(id);
        minimal.push([band, resolution]);
      }
    }
  }
  return isReached(presentClasses)
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

/** Reads facts all of which must be known. */
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

/** Every number of deprivations to resolve or, if their weights differ, every set of them, in ascending order of size. */
function resolutions(deprived: readonly number[], { indicators }: PovertyStandard): Resolution[] {
  const weights = new Set(deprived.map((index) => weightOf(indicators[index] as IndicatorDefinition)));
  if (weights.size < 2) {
    return [0, ...deprived.keys()].map((_, count) => ({
      id: count,
      count,
      of: deprived,
      smaller: count ? [count - 1] : [],
    }));
  }
  if (deprived.length > mostFreeIndicators) {
    fail('out-of-range', 'deprivations', deprived.length, {
      kind: 'deprivations-of-different-weights',
      most: mostFreeIndicators,
    });
  }
  const sets = Array.from({ length: 2 ** deprived.length }, (_, id) => setOf(id, deprived));
  return sets.sort((first, second) => first.count - second.count);
}

/** The lowest whole amount in đồng per month above the upper bound of a band. */
function leastBeyond(standard: PovertyStandard, band: number, area: string): number {
  const { amounts, operator } = own(standard.bands[band]).upTo as UpperBound;
  const amount = (amounts[area] as number) / monthsIn(standard);
  return operator === '<' ? Math.ceil(amount) : Math.floor(amount) + 1;
}

/** The set of deprivations whose bits make up `id`; the last deprivation is the lowest bit. */
function setOf(id: number, deprived: readonly number[]): Resolution {
  const bits = deprived.map((_, position) => 1 << (deprived.length - 1 - position));
  const resolved = bits.filter((bit) => id & bit);
  return {
    id,
    count: resolved.length,
    of: deprived.filter((_, position) => id & (bits[position] as number)),
    smaller: resolved.map((bit) => id - bit),
  };
}
