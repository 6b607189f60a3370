import { PovertyStandardError } from '../foundation/errors/index.ts';
import { contains } from '../foundation/exact/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { own, readFilledList } from '../foundation/input/index.ts';
import type { Observation } from './observation.ts';
import { type Quantity, type ReadObservation, readObservation, subjectTexts } from './read-observation.ts';

/** An observation that has been read, with its index in the list that it came from. */
export interface PlacedObservation extends ReadObservation {
  readonly index: number;
  readonly observation: Observation;
}

/**
 * Puts observations in the order of their days. Two that say the same of one moment are one: the identical, and a printed rate beside the
 * counts or the further decimals that round to it, of which the more exact stays. Two values for one moment under two standards, as at the end of 2021, both stay.
 *
 * @param observations - figures in any order, of one thing or of several; at least one
 * @returns frozen copies of the observations, the earliest first, of one day in the order given
 * @throws PovertyStandardError `conflicting-observations` where two of one moment say different things, with the places of both;
 *   `empty-input` without observations; and as {@link changeBetween} for one that cannot be read
 *
 * @example
 * ```ts
 * const national = { measure: 'poor', base: 'households', territory: { level: 'country' } } as const;
 * const end2022 = { ...national, at: 'cuối năm 2022', standard: 'vn-2022', value: { percent: '4.03' } } as const;
 * const end2021 = { ...national, at: 'cuối năm 2021', standard: 'vn-2022', value: { percent: '5.20' } } as const;
 * const underOld = { ...end2021, standard: 'vn-2016', value: { percent: '2.23' } } as const;
 * sortObservations([end2022, end2021, underOld, end2022]).map(({ standard, value }) => [standard, value]);
 * // => [['vn-2022', { percent: '5.20' }], ['vn-2016', { percent: '2.23' }], ['vn-2022', { percent: '4.03' }]]
 * sortObservations([end2022, { ...end2022, value: { percent: '4.04' } }]); // throws conflicting-observations
 * ```
 */
export function sortObservations(observations: readonly Observation[]): Observation[] {
  return readSeries(observations).map(({ observation }) => frozenCopy(observation));
}

/** Reads observations, merges those that say the same, and puts them in the order of their days, of one day in the order given. */
export function readSeries(observations: readonly Observation[]): PlacedObservation[] {
  const moments = new Map<string, PlacedObservation[]>();
  for (const [index, observation] of readFilledList(observations, 'observations').entries()) {
    const read = readObservation(observation as Observation, `observations[${index}]`);
    const key = JSON.stringify([read.on, read.standard ?? null, Object.values(subjectTexts(read))]);
    moments.set(key, merge(moments.get(key) ?? [], own({ ...read, index, observation: observation as Observation })));
  }
  return [...moments.values()]
    .flat()
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.index - other.index));
}

/** Adds an observation to those of one moment, unless one of them says it already; the more exact stays. */
function merge(known: readonly PlacedObservation[], added: PlacedObservation): PlacedObservation[] {
  const rival = known.find((one) => !areApart(one, added));
  if (rival === undefined) {
    return [...known, added];
  }
  if (covers(rival, added)) {
    return [...known];
  }
  return covers(added, rival)
    ? merge(
        known.filter((one) => one !== rival),
        added,
      )
    : refuseConflict(rival, added);
}

/** Whether two observations say nothing of one and the same thing: one is a rate and the other a number. */
function areApart(one: ReadObservation, other: ReadObservation): boolean {
  return !(one.rate && other.rate) && !(one.number && other.number);
}

/** Whether the first says no less than the second, and nothing against it. */
function covers(one: ReadObservation, other: ReadObservation): boolean {
  return (
    (one.rate !== undefined || other.rate === undefined) &&
    (one.number !== undefined || other.number === undefined) &&
    isWithin(one.rate, other.rate) &&
    isWithin(one.number, other.number)
  );
}

function refuseConflict(one: PlacedObservation, other: PlacedObservation): never {
  throw new PovertyStandardError('conflicting-observations', {
    path: `observations[${other.index}]`,
    received: other.observation,
    expected: { kind: 'the-same-as', than: `observations[${one.index}]` },
    places: [one.index, other.index],
  });
}

/** Whether every value that one leaves possible is possible under the other. */
function isWithin(inner: Quantity | undefined, outer: Quantity | undefined): boolean {
  return inner === undefined || outer === undefined || contains(outer.span, inner.span);
}
