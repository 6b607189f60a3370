import type { Part } from './subject.ts';

/** A number to compare; NaN, which no comparison finds true, where there is none. */
export function numberOf({ value }: Part): number {
  return typeof value === 'number' ? value : NaN;
}
