import { refuse } from '../../foundation/errors/index.ts';
import { own, readFields, readFilledText, readOneOf, within } from '../../foundation/reading/index.ts';
import { type CivilDate, readDay } from '../../foundation/time/index.ts';
import { type MeasureBase, measureBases } from '../../vocabulary/index.ts';
import type { Observation, Territory } from '../observation.ts';
import { readTerritory, territoryText } from './read-territory.ts';
import { type ReadValue, readValue } from './read-value.ts';

/** The measures that mean nothing without the standard under which households were classified. */
const classMeasures: readonly string[] = ['poor', 'near-poor', 'poor-or-near-poor'];

/** What an observation is of; two with the same are of one series. */
export interface ReadSubject {
  readonly measure: string;
  readonly base: MeasureBase | undefined;
  readonly standard: string | undefined;
  readonly territory: Territory;
  readonly group: string | undefined;
}

/** An observation that has been read. */
export interface ReadObservation extends ReadSubject, ReadValue {
  /** Its day. */
  readonly on: CivilDate;
}

const names = ['at', 'measure', 'base', 'standard', 'territory', 'group', 'value', 'source'];

/** Reads an observation that stands at a path. */
export function readObservation(observation: Observation, path: string): ReadObservation {
  const fields = readFields(observation, path, names);
  const at = (name: string): string => within(path, name);
  const textIfThere = (name: string): string | undefined =>
    fields.get(name) === undefined ? undefined : readFilledText(fields.get(name), at(name));
  const measure = readFilledText(fields.get('measure'), at('measure'));
  const standard = textIfThere('standard');
  if (standard === undefined && classMeasures.includes(measure)) {
    refuse('missing-value', at('standard'), standard, 'the id of the standard under which households were classified');
  }
  textIfThere('source');
  const on = readDay(fields.get('at'), at('at'));
  const territory = readTerritory(fields.get('territory'), at('territory'));
  return own({
    on,
    measure,
    base: fields.get('base') === undefined ? undefined : readOneOf(fields.get('base'), at('base'), measureBases),
    standard,
    territory,
    group: textIfThere('group'),
    ...readValue(fields.get('value'), at('value')),
  });
}

/** What an observation is of, but for its standard, as texts that can be compared. */
export function subjectTexts({
  measure,
  base,
  territory,
  group,
}: ReadSubject): Readonly<Record<'measure' | 'base' | 'territory' | 'group', string | undefined>> {
  return { measure, base, territory: territoryText(territory), group };
}
