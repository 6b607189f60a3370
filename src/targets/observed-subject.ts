import type { Observation } from './observation.ts';
import type { ReadSubject } from './reading/read-observation.ts';

/** What the observations of a result are of. */
export type ObservedSubject = Pick<Observation, 'measure' | 'base' | 'standard' | 'territory' | 'group'>;

/** What an observation is of, as a result tells it. */
export function observedSubject({ measure, base, standard, territory, group }: ReadSubject): ObservedSubject {
  return {
    measure,
    ...(base !== undefined && { base }),
    ...(standard !== undefined && { standard }),
    territory,
    ...(group !== undefined && { group }),
  };
}
