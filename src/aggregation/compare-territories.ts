import type { CivilDate } from '../foundation/dates.ts';
import { own } from '../foundation/input/index.ts';
import { type FieldsOf, readOrFail } from '../foundation/shape/index.ts';
import type { UnitKey, UnitLevel } from '../law/index.ts';
import { indexOf } from '../units/create-registry.ts';
import type { Registry } from '../units/index.ts';
import { type ReadTallies, readTallies } from './match-tallies.ts';
import { convertTallies, comparisonShape } from './recast.ts';
import { type ReclassifiedUnit, findReclassified } from './reclassified-units.ts';
import type { MissingUnit, RecastTally, SplitPolicy, Tally, TallyCounts, UnplacedTally } from './tally.ts';

/** Counts of the units of a day. */
export interface DatedTallies {
  /** The day. */
  readonly on: CivilDate;
  /** The counts. */
  readonly tallies: readonly Tally[];
}

/** How {@link compareTerritories} carries the older counts to the newer day. */
export interface TerritoryComparisonOptions {
  /** What to do with units that were split; `refuse` when absent. */
  readonly onSplit?: SplitPolicy;
  /** Level at which the two are compared; that of each tally when absent. */
  readonly level?: UnitLevel;
}

/** Counts of one territory on two days. */
export interface ComparablePair {
  /** The unit, as it is on the newer day. */
  readonly unit: UnitKey;
  /** The older counts, converted to that unit. */
  readonly older: TallyCounts;
  /** The newer counts. */
  readonly newer: TallyCounts;
}

/** A unit of which only one day can be told, and why. */
export interface IncomparableUnit {
  /** The unit, as it is on the newer day. */
  readonly unit: UnitKey;
  /**
   * Why.
   *
   * - `older-incomplete`: the older counts lack `missing`, which lie in the unit too
   * - `newer-incomplete`: the newer counts do
   * - `older-only`, `newer-only`: only one day has counts of it
   */
  readonly reason: 'older-incomplete' | 'newer-incomplete' | 'older-only' | 'newer-only';
  /** The units of which counts are wanting; none where the reason names none. */
  readonly missing: readonly MissingUnit[];
}

/** Whether counts of two days are of the same territory. */
export interface TerritoryComparison {
  /** Whether territories can be compared. */
  readonly kind: 'comparability';
  /** Whether all of the counts are: every unit is in a pair, and no tally is left over. */
  readonly complete: boolean;
  /** The day to which both belong now. */
  readonly on: CivilDate;
  /** The units that can be compared. */
  readonly pairs: readonly ComparablePair[];
  /** The units that cannot. */
  readonly incomparable: readonly IncomparableUnit[];
  /** Tallies of the older day that were not converted. */
  readonly unplacedOlder: readonly UnplacedTally[];
  /** Tallies of the newer day that are of no unit. */
  readonly unplacedNewer: readonly UnplacedTally[];
  /** Communes whose rural or urban class changed between the days, and with it the income line; of the whole registry. */
  readonly reclassified: readonly ReclassifiedUnit[];
}

/**
 * Says whether counts of two days are of the same territories, and carries the older to the newer day ({@link recast}), so that a change
 * between them is one of people and not of borders. Which of the two is the older their days say.
 *
 * @param registry - the units and their successions
 * @param a - counts of one day
 * @param b - counts of another
 * @param options - what to do with splits; the level of the comparison
 * @returns the units that can be compared, with both counts; those that cannot, with the reason; and what changed its class in between
 * @throws PovertyStandardError as {@link recast}
 *
 * @example
 * ```ts
 * const registry = createRegistry({ units: provinces, successions: provinceSuccessions });
 * const older = { on: '2024-12-31', tallies: [{ level: 'province', code: '19', counts: { poor: 12 } }, { level: 'province', code: '06', counts: { poor: 15 } }] } as const;
 * const newer = { on: '2025-12-31', tallies: [{ level: 'province', code: '19', counts: { poor: 20 } }] } as const;
 * const { complete, pairs } = compareTerritories(registry, older, newer);
 * [complete, pairs.map(({ older, newer }) => [older, newer])]; // => [true, [[{ poor: 27 }, { poor: 20 }]]]
 * const partly = compareTerritories(registry, { ...older, tallies: older.tallies.slice(0, 1) }, newer);
 * partly.incomparable.map(({ reason, missing }) => [reason, missing.map(({ unit }) => unit.code)]); // => [['older-incomplete', ['06']]]
 * ```
 */
export function compareTerritories(
  registry: Registry,
  a: DatedTallies,
  b: DatedTallies,
  options: TerritoryComparisonOptions = {},
): TerritoryComparison {
  const [first, second] = [readDated(a, 'a'), readDated(b, 'b')];
  const index = indexOf(registry);
  const read = readOrFail(comparisonShape(), options, 'options') as TerritoryComparisonOptions;
  const [older, newer] = first.on <= second.on ? [first, second] : [second, first];
  const { on } = newer;
  const converted = convertTallies(index, older.tallies, own({ ...read, from: older.on, to: on }));
  const present = convertTallies(index, newer.tallies, own({ ...read, from: on, to: on }));
  const byUnit = new Map<string, { older?: RecastTally; newer?: RecastTally }>(
    converted.tallies.map((tally) => [keyText(tally.key), { older: tally }]),
  );
  for (const tally of present.tallies) {
    byUnit.set(keyText(tally.key), { ...byUnit.get(keyText(tally.key)), newer: tally });
  }
  const keys = new Map([...converted.tallies, ...present.tallies].map(({ key }) => [keyText(key), key]));
  const pairs: ComparablePair[] = [];
  const incomparable: IncomparableUnit[] = [];
  for (const [unit, both] of byUnit) {
    const { older: before, newer: after } = own(both) as Required<typeof both>;
    const obstacle = obstacleOf(before, after);
    if (obstacle) {
      incomparable.push({ unit: keys.get(unit) as UnitKey, ...obstacle });
    } else {
      pairs.push({ unit: after.key, older: before.counts, newer: after.counts });
    }
  }
  return {
    kind: 'comparability',
    complete: incomparable.length + converted.unplaced.length + present.unplaced.length === 0,
    on,
    pairs,
    incomparable,
    unplacedOlder: converted.unplaced,
    unplacedNewer: present.unplaced,
    reclassified: findReclassified(registry, { from: older.on, to: on }),
  };
}

function readDated(value: DatedTallies, path: string): { readonly on: CivilDate; readonly tallies: ReadTallies } {
  const fields: FieldsOf<DatedTallies> = { on: { kind: 'date' }, tallies: { kind: 'anything' } };
  const { on, tallies } = readOrFail({ kind: 'object', fields }, value, path) as DatedTallies;
  return { on, tallies: readTallies(tallies, `${path}.tallies`) };
}

const keyText = ({ level, code, since }: UnitKey): string => `${level} ${code} ${since}`;

/** Why the two counts of a unit cannot be compared, if they cannot. */
function obstacleOf(
  older: RecastTally | undefined,
  newer: RecastTally | undefined,
): Omit<IncomparableUnit, 'unit'> | undefined {
  if (!older || !newer) {
    return { reason: older ? 'older-only' : 'newer-only', missing: [] };
  }
  if (older.missing.length > 0) {
    return { reason: 'older-incomplete', missing: older.missing };
  }
  return newer.missing.length > 0 ? { reason: 'newer-incomplete', missing: newer.missing } : undefined;
}
