import { PovertyStandardError } from '../foundation/errors/index.ts';
import { contains } from '../foundation/exact/index.ts';
import { frozenCopy } from '../foundation/frozen.ts';
import { own, readFilledList } from '../foundation/input/index.ts';
import type { Observation } from './observation.ts';
import { type Quantity, type ReadObservation, readObservation, subjectTexts } from './read-observation.ts';

/** A validated observation, with its index in the caller’s list. */
export interface IndexedObservation extends ReadObservation {
  readonly index: number;
  readonly observation: Observation;
}

/**
 * Sorts observations by day and merges those that agree on the same subject and moment: identical observations, and a rounded rate with
 * the counts or the further decimals that round to it, of which the more exact stays. Values of the same moment under two standards, as at
 * the end of 2021, both stay.
 *
 * @param observations - observations in any order, of any number of subjects; not empty
 * @returns frozen copies, earliest first; observations of the same day keep the order given
 * @throws PovertyStandardError `conflicting-observations` where two observations of the same subject and moment contradict each other, with
 *   the indexes of both; `empty-input` for an empty list; and as {@link changeBetween} for an invalid observation
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

/** Validates observations, merges those that agree, and sorts them by day, then by index. */
export function readSeries(observations: readonly Observation[]): IndexedObservation[] {
  const bySubjectAndMoment = new Map<string, IndexedObservation[]>();
  for (const [index, observation] of readFilledList(observations, 'observations').entries()) {
    const read = readObservation(observation as Observation, `observations[${index}]`);
    const key = JSON.stringify([read.on, read.standard ?? null, Object.values(subjectTexts(read))]);
    const added = own({ ...read, index, observation: observation as Observation });
    bySubjectAndMoment.set(key, merge(bySubjectAndMoment.get(key) ?? [], added));
  }
  return [...bySubjectAndMoment.values()]
    .flat()
    .sort((first, second) => (first.on < second.on ? -1 : first.on > second.on ? 1 : first.index - second.index));
}

/** Adds an observation to those of the same subject and moment; of two that agree the more exact stays. */
function merge(known: readonly IndexedObservation[], added: IndexedObservation): IndexedObservation[] {
  const related = known.find((observation) => shareQuantity(observation, added));
  if (related === undefined) {
    return [...known, added];
  }
  if (implies(related, added)) {
    return [...known];
  }
  if (!implies(added, related)) {
    failConflict(related, added);
  }
  const unrelated = known.filter((observation) => observation !== related);
  return merge(unrelated, added);
}

/** Whether both observations have a rate, or both a number. */
function shareQuantity(first: ReadObservation, second: ReadObservation): boolean {
  return Boolean((first.rate && second.rate) ?? (first.number && second.number));
}

/** Whether the second observation follows from the first: the first has its quantities, with intervals that are no wider. */
function implies(first: ReadObservation, second: ReadObservation): boolean {
  return (
    (first.rate !== undefined || second.rate === undefined) &&
    (first.number !== undefined || second.number === undefined) &&
    isWithin(first.rate, second.rate) &&
    isWithin(first.number, second.number)
  );
}

function failConflict(known: IndexedObservation, added: IndexedObservation): never {
  throw new PovertyStandardError('conflicting-observations', {
    path: `observations[${added.index}]`,
    received: added.observation,
    expected: { kind: 'the-same-as', than: `observations[${known.index}]` },
    places: [known.index, added.index],
  });
}

/** Whether the inner interval lies within the outer; true where either quantity is absent. */
function isWithin(inner: Quantity | undefined, outer: Quantity | undefined): boolean {
  return inner === undefined || outer === undefined || contains(outer.span, inner.span);
}
