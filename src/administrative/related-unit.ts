import type { Succession } from './succession.ts';
import type { FoundUnit } from './unit-answer.ts';

/** A unit that follows another or comes before it, and what went between them. */
export interface RelatedUnit extends FoundUnit {
  /** What went from the one to the other. */
  readonly succession: Succession;
}
