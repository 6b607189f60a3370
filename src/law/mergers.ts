import type { CivilDate } from '../foundation/index.ts';
import type { ActId } from './acts.ts';

/** Units of one level that an act joins, each with all of its territory and people. */
export interface Mergers {
  /** The act. */
  readonly act: ActId;
  /** The day from which the new units work. */
  readonly on: CivilDate;
  /** The code of each new unit, and the codes of those that it is made of. */
  readonly into: readonly (readonly [to: string, from: readonly string[]])[];
}
