import type { Household } from '../deprivation/index.ts';
import type { PovertyStandard } from '../law/index.ts';

/** What `explain` may draw on besides the result. */
export interface ExplainContext {
  /**
   * The standard of the result: the acts it brings itself, its own names of indicators, its gaps in words. Without it an act that is not in
   * the register is told by its key, and a gap by its id.
   */
  readonly standard?: PovertyStandard | undefined;
  /** The household of the result, for the ids of its members. Without it a member whose fact is missing is told by the place in the list. */
  readonly household?: Pick<Household, 'members'> | undefined;
}
