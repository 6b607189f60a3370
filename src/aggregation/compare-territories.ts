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

/** Counts of units on a day. */
export interface DatedTallies {
  /** The day to which the counts and codes belong. */
  readonly on: CivilDate;
  /** The counts by unit. */
  readonly tallies: readonly Tally[];
}

/** How {@link compareTerritories} converts the older counts to the newer day. */
export interface TerritoryComparisonOptions {
  /** Policy for units that were split; `refuse` when absent. */
  readonly onSplit?: SplitPolicy;
  /** Level of the comparison; that of each tally when absent. */
  readonly level?: UnitLevel;
}

/** Counts of the same territory on two days. */
export interface ComparablePair {
  /** The unit on the newer day. */
  readonly unit: UnitKey;
  /** The older counts, converted to that unit. */
  readonly older: TallyCounts;
  /** The newer counts. */
  readonly newer: TallyCounts;
}

/** A unit whose counts cannot be compared. */
export interface IncomparableUnit {
  /** The unit on the newer day. */
  readonly unit: UnitKey;
  /**
   * Why.
   *
   * - `older-incomplete`: the older counts lack the units in `missing`, which lie in the unit too
   * - `newer-incomplete`: the newer counts lack the units in `missing`
   * - `older-only`, `newer-only`: a single day has counts of the unit
   */
  readonly reason: 'older-incomplete' | 'newer-incomplete' | 'older-only' | 'newer-only';
  /** The units without counts; empty unless counts are incomplete. */
  readonly missing: readonly MissingUnit[];
}

/** The comparison of counts of two days by territory. */
export interface TerritoryComparison {
  /** Always `comparability`. */
  readonly kind: 'comparability';
  /** Whether all counts can be compared: every unit is in a pair, and every tally is converted. */
  readonly complete: boolean;
  /** The newer day, to which both counts refer. */
  readonly on: CivilDate;
  /** The units that can be compared, with both counts. */
  readonly pairs: readonly ComparablePair[];
  /** The units that cannot be compared, with the reason. */
  readonly incomparable: readonly IncomparableUnit[];
  /** Tallies of the older day that were not converted. */
  readonly unplacedOlder: readonly UnplacedTally[];
  /** Tallies of the newer day that match no unit. */
  readonly unplacedNewer: readonly UnplacedTally[];
  /** Communes of the whole registry whose rural or urban class, and with it the income line, changed between the days. */
  readonly reclassified: readonly ReclassifiedUnit[];
}

/**
 * Compares counts of two days by territory: the older counts are converted to the newer day ({@link recast}), so that a change between
 * them is a change of people and not of borders. The days decide which counts are the older.
 *
 * @param registry - the units and their successions
 * @param a - counts of a day
 * @param b - counts of an earlier or later day
 * @param options - the policy for splits, and the level of the comparison
 * @returns the units that can be compared with both counts, those that cannot with the reason, and the units reclassified in between
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
  const current = convertTallies(index, newer.tallies, own({ ...read, from: on, to: on }));
  const byUnit = new Map<string, { older?: RecastTally; newer?: RecastTally }>(
    converted.tallies.map((tally) => [keyText(tally.key), { older: tally }]),
  );
  for (const tally of current.tallies) {
    byUnit.set(keyText(tally.key), { ...byUnit.get(keyText(tally.key)), newer: tally });
  }
  const keys = new Map([...converted.tallies, ...current.tallies].map(({ key }) => [keyText(key), key]));
  const pairs: ComparablePair[] = [];
  const incomparable: IncomparableUnit[] = [];
  for (const [unit, tallies] of byUnit) {
    const { older: before, newer: after } = own(tallies) as Required<typeof tallies>;
    const obstacle = obstacleOf(before, after);
    if (obstacle) {
      incomparable.push({ unit: keys.get(unit) as UnitKey, ...obstacle });
    } else {
      pairs.push({ unit: after.key, older: before.counts, newer: after.counts });
    }
  }
  return {
    kind: 'comparability',
    complete: incomparable.length + converted.unplaced.length + current.unplaced.length === 0,
    on,
    pairs,
    incomparable,
    unplacedOlder: converted.unplaced,
    unplacedNewer: current.unplaced,
    reclassified: findReclassified(registry, { from: older.on, to: on }),
  };
}

function readDated(value: DatedTallies, path: string): { readonly on: CivilDate; readonly tallies: ReadTallies } {
  const fields: FieldsOf<DatedTallies> = { on: { kind: 'date' }, tallies: { kind: 'anything' } };
  const { on, tallies } = readOrFail({ kind: 'object', fields }, value, path) as DatedTallies;
  return { on, tallies: readTallies(tallies, `${path}.tallies`) };
}

const keyText = ({ level, code, since }: UnitKey): string => `${level} ${code} ${since}`;

/** Why the counts of a unit cannot be compared; undefined if they can. */
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
