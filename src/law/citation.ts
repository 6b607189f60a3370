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
