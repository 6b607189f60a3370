import type { Explainable, ExplainContext } from '../../../src/language/index.ts';

/** A result of the library's own functions, with what it is a result of. */
export interface Sample {
  readonly name: string;
  readonly result: Explainable;
  readonly context: ExplainContext;
}

/** One sample. */
export function sample(name: string, result: Explainable, context: ExplainContext = {}): Sample {
  return { name, result, context };
}

/** The samples of a list of results, by their places. */
export function eachOf(name: string, results: readonly Explainable[], context?: ExplainContext): Sample[] {
  return results.map((result, place) => sample(`${name} ${place + 1}`, result, context));
}
