import { tell } from '../../foundation/unknown.ts';
import type { Judgement } from '../judgement.ts';
import type { KnownHousehold } from '../reading/known-household.ts';

/** What the caller reports of an indicator whose cut-off is not known. */
export function reported(household: KnownHousehold, indicator: string): Judgement {
  const status = household.reported?.[indicator];
  const deprived = tell(
    status === 'unknown' ? undefined : status,
    `reported.${indicator}`,
    (each) => each === true || each === 'deprived',
  );
  return { deprived, reasons: typeof deprived === 'boolean' ? [{ kind: 'reported' }] : [] };
}
