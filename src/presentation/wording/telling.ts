import type { PovertyStandard } from '../../standards/index.ts';
import type { Locale } from '../../vocabulary/index.ts';

/** In which language something is told, and what it is about, as far as that was given. */
export interface Telling {
  /** The language. */
  readonly locale: Locale;
  /** The standard whose own names, acts and gaps are told. */
  readonly standard: PovertyStandard | undefined;
  /** Ids of the members, in the order of the household; without them a member is told by its place. */
  readonly members?: readonly string[] | undefined;
}
