import { refuse } from '../../foundation/errors/index.ts';

/** Refuses that there is no day, where some facts need one: the call is at fault, and not the household. */
export function refuseUndated(undated: readonly unknown[]): void {
  if (undated.length > 0) {
    refuse('missing-value', 'options.on', undefined, { kind: 'calendar-date' });
  }
}
