import type { Evidence } from '../vocabulary/index.ts';
import type { ActId } from './acts.ts';
import type { Citation } from './citation.ts';

/** Where the values of a table or of a section stand, and how well they are attested. */
export interface Source<Act extends string = ActId> extends Citation<Act> {
  /** How well they are attested. */
  readonly evidence: Evidence;
}

/**
 * In what the source of a value differs from that of its section. What names another act tells its whole place: no article is taken over
 * from the section.
 */
export interface OwnSource<Act extends string = ActId> extends Partial<Source<Act>> {
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/** A value that may say in what its source differs from that of the section it stands in. */
export interface Sourced<Act extends string = ActId> {
  /** In what its source differs from that of its section; absent where it does not. */
  readonly source?: OwnSource<Act>;
}

/** The source of one value, in full. */
export interface FullSource<Act extends string = ActId> {
  /** Where it stands. */
  readonly citation: Citation<Act>;
  /** How well it is attested. */
  readonly evidence: Evidence;
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}
