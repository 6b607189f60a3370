import type { Target } from '../target.ts';

/** Whether every year must meet a target. */
export function isEveryYear(target: Target): boolean {
  return target.kind === 'annual-reduction'
    ? target.judged === 'every-year'
    : target.kind === 'count' && target.per === 'year';
}
