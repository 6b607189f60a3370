import type { UpperBound } from '../standards/index.ts';
import { classesOf, completionsOf, isWithin, type OpenGrid } from './open-grid.ts';
import type { Quotient } from './read-facts.ts';

/** An input that is not known: its path, and what its dimension of the grid is after each answer, in step with one another. */
export type OpenInput = readonly [path: string, dimensions: readonly Partial<OpenGrid>[]];

/**
 * Paths of the inputs that could still decide, the most decisive first.
 *
 * An input counts when two completions that differ in it alone give different classes. The order is by the number of classes
 * that remain possible after its answer, on the mean of the answers that the bounds can tell apart.
 */
export function missingInputs(grid: OpenGrid, inputs: readonly OpenInput[]): string[] {
  return inputs
    .map(([path, dimensions]) => {
      const answers = dimensions.map((dimension) => completionsOf({ ...grid, ...dimension }));
      return {
        path,
        matters: new Set(answers.map((cells) => cells.map(classesOf).join(';'))).size > 1,
        remaining: answers.reduce((sum, cells) => sum + classesOf(cells.flat()).length, 0) / answers.length,
      };
    })
    .filter(({ matters }) => matters)
    .sort((one, other) => one.remaining - other.remaining)
    .map(({ path }) => path);
}

/** One amount for every answer that the bounds can tell apart: at, just below and just above each bound, without repetition. */
export function tellingAmounts(bounds: readonly (UpperBound | undefined)[], areas: readonly string[]): Quotient[] {
  const amounts = bounds.flatMap((upTo) => (upTo ? areas.map((area) => upTo.amounts.value[area] as number) : []));
  const told = (amount: Quotient): string =>
    areas.map((area) => bounds.findIndex((upTo) => isWithin(amount, upTo, area))).join();
  const telling = amounts.flatMap((amount) =>
    [-0.5, 0, 0.5].map((step) => ({ numerator: amount + step, denominator: 1 })),
  );
  return [...new Map(telling.map((amount) => [told(amount), amount])).values()];
}
