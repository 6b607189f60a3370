import { refuse } from '../../foundation/errors/index.ts';
import { exact, type ExactValue } from '../../foundation/exact/index.ts';
import { readCount, readFields, readList } from '../../foundation/input/index.ts';
import type { TrajectoryOptions } from '../trajectory.ts';

/** The options of a plan, as far as they do not depend on its steps. */
interface ReadPlan {
  readonly decimals: number | undefined;
  readonly weights: readonly ExactValue[] | undefined;
  readonly totals: readonly number[] | undefined;
}

/** Reads the options of a plan. */
export function readPlan(options: TrajectoryOptions): ReadPlan {
  const fields = readFields(options, 'options', ['earlier', 'decimals', 'weights', 'totals']);
  const list = (name: string): readonly unknown[] | undefined =>
    fields.get(name) === undefined ? undefined : readList(fields.get(name), `options.${name}`);
  const decimals =
    fields.get('decimals') === undefined ? undefined : readCount(fields.get('decimals'), 'options.decimals');
  if (decimals !== undefined && decimals > mostDecimals) {
    refuse('invalid-value', 'options.decimals', decimals, { kind: 'whole-number', least: 0, most: mostDecimals });
  }
  return {
    decimals,
    weights: list('weights')?.map((weight, place) => {
      exact(weight as ExactValue, `options.weights[${place}]`);
      return weight as ExactValue;
    }),
    totals: list('totals')?.map((total, place) => readCount(total, `options.totals[${place}]`)),
  };
}

/** Refuses a list that has not one element a step. */
export function onePerStep(list: readonly unknown[] | undefined, name: string, steps: number): void {
  if (list !== undefined && list.length !== steps) {
    refuse('invalid-value', `options.${name}`, list, { kind: 'one-for-each-step-that-is-left', most: steps });
  }
}

const mostDecimals = 10;
