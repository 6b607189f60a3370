import { own } from '../foundation/reading/index.ts';
import type { Evidence } from '../vocabulary/index.ts';
import type { Citation } from './citation.ts';

/** Where the values of a file or of a section stand, and how well they are attested. */
export interface Source extends Citation {
  /** How well they are attested. */
  readonly evidence: Evidence;
}

/**
 * In what the source of a value differs from that of its section. What names another act tells its whole place: no article is taken over
 * from the section.
 */
export interface OwnSource extends Partial<Source> {
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/** A value that may say in what its source differs from that of the section it stands in. */
export interface Sourced {
  /** The difference; absent where there is none. */
  readonly source?: OwnSource;
}

/** The source of one value, in full. */
export interface FullSource {
  /** Where it stands. */
  readonly citation: Citation;
  /** How well it is attested. */
  readonly evidence: Evidence;
  /** Which part is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}

/** The full source of a value: that of its section, but for what the value says itself. */
export function sourceOf(section: Source, difference?: OwnSource): FullSource {
  const said = own(difference);
  const { evidence, note, ...citation } = own<OwnSource & Source>({
    ...(said.act ? { evidence: section.evidence } : section),
    ...said,
  });
  return { citation, evidence, ...(note && { note }) };
}
