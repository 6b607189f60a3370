import type { AverageClaim } from '../claim.ts';
import type { DivisorCheck, DivisorMeaning } from '../claim-check.ts';
import { readMoment } from './read-moment.ts';
import { fieldsOf, onlyFields, refuse, within } from './validation.ts';

/** A number of steps, and what it is. */
interface Candidate {
  readonly divisor: number;
  readonly meaning: DivisorMeaning;
}

/** What the change of an average may have been divided by. */
export interface Divisors {
  /** The steps that the source states, or else those between its moments. */
  readonly natural: number | undefined;
  /** The steps between the moments that the source names. */
  readonly ofMoments: number | undefined;
  /** Every divisor to be tried, the natural one first. */
  readonly tried: readonly Pick<DivisorCheck, 'divisor' | 'meanings'>[];
}

function fromSteps(steps: unknown, path: string): Candidate[] {
  if (steps === undefined) {
    return [];
  }
  return Number.isSafeInteger(steps) && Number(steps) > 0
    ? [{ divisor: Number(steps), meaning: 'stated-steps' }]
    : refuse('fractional-count', path, steps, 'a whole number from 1');
}

function fromMoments(moments: unknown, path: string): Candidate[] {
  if (moments === undefined) {
    return [];
  }
  const fields = fieldsOf(moments, path);
  onlyFields(fields, path, ['from', 'to']);
  const from = readMoment(fields['from'], within(path, 'from'));
  const to = readMoment(fields['to'], within(path, 'to'));
  if (to.endOf <= from.endOf) {
    refuse('invalid-claim', within(path, 'to'), fields['to'], `a moment after ${String(fields['from'])}`);
  }
  return [
    { divisor: to.endOf - from.endOf, meaning: 'steps-between-moments' },
    { divisor: to.year - from.year + 1, meaning: 'calendar-years-named' },
    { divisor: to.year - from.year, meaning: 'difference-of-years' },
  ];
}

/** The numbers beside the natural divisor, by which sources miscount. */
function besides(natural: number | undefined): Candidate[] {
  return natural === undefined
    ? []
    : [
        { divisor: natural + 1, meaning: 'one-step-more' },
        { divisor: natural - 1, meaning: 'one-step-fewer' },
      ];
}

/** Collects what the change of an average may have been divided by. */
export function divisorsOf({ steps, moments }: AverageClaim, at: (field: string) => string): Divisors {
  const ofMoments = fromMoments(moments, at('moments'));
  const named = [...fromSteps(steps, at('steps')), ...ofMoments];
  const natural = named[0]?.divisor;
  const tried = new Map<number, DivisorMeaning[]>();
  for (const { divisor, meaning } of named) {
    tried.set(divisor, [...(tried.get(divisor) ?? []), meaning]);
  }
  for (const { divisor, meaning } of besides(natural)) {
    tried.set(divisor, tried.get(divisor) ?? [meaning]);
  }
  tried.delete(0);
  return {
    natural,
    ofMoments: ofMoments[0]?.divisor,
    tried: [...tried].map(([divisor, meanings]) => ({ divisor, meanings })),
  };
}
