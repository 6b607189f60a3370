import { refuse } from '../../foundation/errors/index.ts';
import { readMoment } from '../../foundation/period.ts';
import type { DivisorCheck, DivisorMeaning } from '../claim-check.ts';
import type { AverageClaim, ClaimMoments } from '../claim.ts';

/** A number of steps, and what it is. */
interface Candidate {
  readonly divisor: number;
  readonly meaning: DivisorMeaning;
}

/** A divisor and all that it is. */
export type Divisor = Pick<DivisorCheck, 'divisor' | 'meanings'>;

/** What the change of an average may have been divided by. */
export interface Divisors {
  /** The steps between the moments that the source names. */
  readonly ofMoments: number | undefined;
  /** Every divisor that the source names in some way, the natural one first. */
  readonly named: readonly Divisor[];
  /** The numbers beside the natural one, by which sources miscount; tried where none of the named gives the figure. */
  readonly besides: readonly Divisor[];
}

/** Collects what the change of an average may have been divided by. */
export function divisorsOf({ steps, moments }: AverageClaim): Divisors {
  const ofMoments = fromMoments(moments);
  const named = distinct([...fromSteps(steps), ...ofMoments]);
  const natural = named.at(0)?.divisor ?? 0;
  const besides = distinct([
    { divisor: natural + 1, meaning: 'one-step-more' },
    { divisor: natural - 1, meaning: 'one-step-fewer' },
  ]);
  return {
    ofMoments: ofMoments.at(0)?.divisor,
    named,
    besides: besides.filter(({ divisor }) => named.every((other) => other.divisor !== divisor)),
  };
}

function fromMoments(moments: ClaimMoments | undefined): Candidate[] {
  if (moments === undefined) {
    return [];
  }
  const from = readMoment(moments.from, 'moments.from');
  const to = readMoment(moments.to, 'moments.to');
  if (to.endOf <= from.endOf) {
    refuse('invalid-claim', 'moments.to', moments.to, { kind: 'moment-after', than: moments.from });
  }
  return [
    { divisor: to.endOf - from.endOf, meaning: 'steps-between-moments' },
    { divisor: to.year - from.year + 1, meaning: 'calendar-years-named' },
    { divisor: to.year - from.year, meaning: 'difference-of-years' },
  ];
}

/** Joins what is the same number; nothing is divided by zero. */
function distinct(candidates: readonly Candidate[]): Divisor[] {
  const meanings = new Map<number, DivisorMeaning[]>();
  for (const { divisor, meaning } of candidates.filter((candidate) => candidate.divisor > 0)) {
    meanings.set(divisor, [...(meanings.get(divisor) ?? []), meaning]);
  }
  return [...meanings].map(([divisor, all]) => ({ divisor, meanings: all }));
}

function fromSteps(steps: number | undefined): Candidate[] {
  return steps === undefined ? [] : [{ divisor: steps, meaning: 'stated-steps' }];
}
