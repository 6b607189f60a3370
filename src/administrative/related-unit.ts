import type { Succession } from '../law/index.ts';
import type { FoundUnit } from './unit-answer.ts';

/** A unit that follows another or comes before it, and what went between them. */
export interface RelatedUnit extends Omit<FoundUnit, 'kind'> {
  /** A unit beside another. */
  readonly kind: 'related-unit';
  /** What went from the one to the other. */
  readonly succession: Succession;
}
