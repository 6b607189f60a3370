import type { Evidence } from './evidence.ts';

/** Where in the law a value stands. */
export interface Citation {
  /** Id of the act, one of the acts of the standard that carries the value; absent where the sources do not name the act. */
  readonly act?: string;
  /** Article (điều), where it is known. */
  readonly article?: number;
  /** Clause (khoản) of the article. */
  readonly clause?: number;
  /** The value stands in an annex (phụ lục). */
  readonly annex?: true;
}

/** A value of the law with its source and how well it is attested. */
export interface Attested<Value> {
  /** The value itself. */
  readonly value: Value;
  /** Where it stands. */
  readonly citation: Citation;
  /** How well it is attested. */
  readonly evidence: Evidence;
  /** Which part of the value is attested less well, or how a doubtful wording is read. */
  readonly note?: string;
}
