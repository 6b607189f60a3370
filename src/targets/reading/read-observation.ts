import type { CivilDate } from '../../foundation/dates.ts';
import { refuse } from '../../foundation/errors/index.ts';
import { own, within } from '../../foundation/input/index.ts';
import { readDay } from '../../foundation/period.ts';
import { readOrRefuse } from '../../foundation/shape/index.ts';
import type { MeasureBase } from '../../vocabulary/index.ts';
import type { Observation, Territory } from '../observation.ts';
import { observationShape } from './observation-shape.ts';
import { type ReadValue, readValue } from './read-value.ts';
import { territoryText } from './territory-text.ts';

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

/** Reads an observation that stands at a path. */
export function readObservation(observation: Observation, path: string): ReadObservation {
  const { at, measure, base, standard, territory, group, value } = readOrRefuse(
    shape,
    observation,
    path,
  ) as Observation;
  if (standard === undefined && classMeasures.includes(measure)) {
    refuse('missing-value', within(path, 'standard'), standard, { kind: 'standard-of-the-classification' });
  }
  const on = readDay(at, within(path, 'at'));
  return own({ on, measure, base, standard, territory, group, ...readValue(value, within(path, 'value')) });
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

const shape = /* @__PURE__ */ observationShape();

/** The measures that mean nothing without the standard under which households were classified. */
const classMeasures: readonly string[] = ['poor', 'near-poor', 'poor-or-near-poor'];
