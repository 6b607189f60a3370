import type { UpperBound } from '../standards/index.ts';
import { classesOf, completionsOf, isWithin, type OpenGrid } from './open-grid.ts';
import type { Quotient } from './read-facts.ts';

/** An input that is not known: its path, and what its dimension of the grid is after each answer, in step with one another. */
export type OpenInput = readonly [path: string, dimensions: readonly Partial<OpenGrid>[]];

/** An input that could still decide. */
export interface RankedInput {
  readonly path: string;
  /** Number of classes that remain possible after its answer, on the mean of the answers that the bounds can tell apart. */
  readonly remaining: number;
}

/** The inputs that could still decide, the most decisive first: two completions that differ in it alone give different classes. */
export function rankInputs(grid: OpenGrid, inputs: readonly OpenInput[]): RankedInput[] {
  return inputs
    .flatMap(([path, dimensions]) => {
      // Many scores of a form are one dimension, which is looked at once.
      const different = [...new Set(dimensions)];
      const answers = different.map((dimension) => completionsOf({ ...grid, ...dimension }));
      const matters = new Set(answers.map((cells) => cells.map(classesOf).join(';'))).size > 1;
      const classes = new Map(answers.map((cells, place) => [different[place], classesOf(cells.flat()).length]));
      const remaining = dimensions.reduce((sum, dimension) => sum + (classes.get(dimension) as number), 0);
      return matters ? { path, remaining: remaining / dimensions.length } : [];
    })
    .sort((one, other) => one.remaining - other.remaining);
}

/** One amount for every answer that the bounds can tell apart: nothing, and at, just below and just above each bound, without repetition. */
export function tellingAmounts(bounds: readonly (UpperBound | undefined)[], areas: readonly string[]): Quotient[] {
  const amounts = bounds.flatMap((upTo) => (upTo ? areas.map((area) => upTo.amounts.value[area] as number) : []));
  const told = (amount: Quotient): string =>
    areas.map((area) => bounds.findIndex((upTo) => isWithin(amount, upTo, area))).join();
  const telling = [0, ...amounts.flatMap((amount) => [amount - 0.5, amount, amount + 0.5])].map((numerator) => ({
    numerator,
    denominator: 1,
  }));
  return [...new Map(telling.map((amount) => [told(amount), amount])).values()];
}
