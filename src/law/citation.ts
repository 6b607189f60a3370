import type { Evidence } from '../vocabulary/index.ts';
import type { ActId } from './acts.ts';

/**
 * Where in the law a value stands.
 *
 * @typeParam Act - keys of the acts that it may name: those of the register, {@link acts}, unless a standard of one’s own brings others
 */
export interface Citation<Act extends string = ActId> {
  /** Key of the act; absent where the sources do not name the act. */
  readonly act?: Act;
  /** Article (điều), where it is known. */
  readonly article?: number;
  /** Clause (khoản) of the article. */
  readonly clause?: number;
  /** The value stands in an annex (phụ lục). */
  readonly annex?: true;
}

/** A value of the law with its source and how well it is attested. */
export interface Attested<Value, Act extends string = string> {
  /** The value itself. */
  readonly value: Value;
  /** Where it stands. */
  readonly citation: Citation<Act>;
  /** How well it is attested. */
  readonly evidence: Evidence;
  /** Which part of the value is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}
