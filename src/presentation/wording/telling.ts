import type { PovertyStandard } from '../../standards/index.ts';
import type { Locale } from '../../vocabulary/index.ts';

/** In which language something is told, and which standard it is about, if that was given. */
export interface Telling {
  /** The language. */
  readonly locale: Locale;
  /** The standard whose own names, acts and gaps are told. */
  readonly standard: PovertyStandard | undefined;
}
