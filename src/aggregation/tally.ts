import { fail } from '../foundation/errors/index.ts';
import { exactNumber, type ExactValue, type PartOfWhole, percentOf, toNumber } from '../foundation/exact/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import { longestName, mostNames, mostRows } from '../foundation/limits.ts';
import { fieldOf, fieldPath, type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { UnitKey, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';

/**
 * Whole numbers by name: `households`, `persons`, `poor`, `near-poor`, an indicator such as `nutrition`, or any name of the caller. A name
 * that is absent is unknown, not zero.
 */
export type TallyCounts = Readonly<Record<string, number>>;

/** Counts of a unit. A tally of a recast ({@link RecastTally}) is accepted too; its additional fields are ignored. */
export interface Tally<Level extends UnitLevel = UnitLevel> {
  /** Always `tally`; may be absent. */
  readonly kind?: 'tally';
  /** Level of the unit. */
  readonly level: Level;
  /** Code of the unit on the day of the tally. */
  readonly code: string;
  /** Counts by name, whole numbers from 0. */
  readonly counts: TallyCounts;
}

/** A unit without counts. */
export interface MissingUnit {
  /** Permanent key of the unit. */
  readonly unit: UnitKey;
}

const reasons = [
  'unknown-unit',
  'not-valid-on-date',
  'reported-under-new-code-too',
  'duplicate',
  'conflicting-duplicate',
  'reported-with-parts',
  'no-unit-above',
  'above-target-level',
  'split',
  'no-succession',
  'straddles',
  'not-rebuilt',
] as const;

/** Why a tally is in no total; see {@link UnplacedTally}. */
export type UnplacedReason = (typeof reasons)[number];

/**
 * A tally that is in no total.
 *
 * - `unknown-unit`: the registry has no unit of the code
 * - `not-valid-on-date`: the code names no unit on the day; `units` are its successors
 * - `reported-under-new-code-too`: the code names no unit on the day, and a successor in `units` is reported as well
 * - `duplicate`: an earlier tally of the unit has the same counts
 * - `conflicting-duplicate`: two tallies of the unit have different counts, and neither is used
 * - `reported-with-parts`: units within it are reported as well, and counted instead; see `checks`
 * - `no-unit-above`: it has no unit of the target level above it, as a village without a commune
 * - `above-target-level`: the unit is of a higher level than the target
 * - `split`: its people went to the several `units`, in unknown shares
 * - `no-succession`: the successors of the unit, or its predecessors, are unknown
 * - `straddles`: it lies in the several `units` of the target day
 * - `not-rebuilt`: its unit of the target day is incomplete, because `units` are missing
 */
export interface UnplacedTally {
  /** Always `unplaced-tally`. */
  readonly kind: 'unplaced-tally';
  /** Index of the tally in the given list, from 0. */
  readonly index: number;
  /** A frozen copy of the tally. */
  readonly tally: Tally;
  /** Why it is unplaced. */
  readonly reason: UnplacedReason;
  /** The units that the reason concerns; empty if it concerns none. */
  readonly units: readonly UnitKey[];
}

/** All target levels of a roll-up, from the highest. */
export const rollUpLevels = ['country', 'province', 'district', 'commune', 'village'] as const;

/** A target level of a roll-up; the country is above the provinces. */
export type RollUpLevel = (typeof rollUpLevels)[number];

/** The unit of a total: the country, or an administrative unit. */
export type RollUpUnit = { readonly level: 'country' } | UnitKey;

/** The sum of the tallies of a unit. */
export interface RollUpTotal {
  /** Always `total`. */
  readonly kind: 'total';
  /** The unit of the total. */
  readonly unit: RollUpUnit;
  /** Name of the unit on the day; absent for the country. */
  readonly name?: string;
  /** Sums by name. */
  readonly counts: TallyCounts;
  /** Number of tallies in the total. */
  readonly tallies: number;
  /** Names without a count in some of the tallies, so that their sum is partial. */
  readonly incomplete: readonly string[];
}

/** The comparison of a reported unit with the reported units within it. */
export interface RollUpCheck {
  /** Always `roll-up-check`. */
  readonly kind: 'roll-up-check';
  /** The unit that was reported together with its parts. */
  readonly unit: UnitKey;
  /** Index of its tally in the given list, from 0. */
  readonly index: number;
  /** Its counts. */
  readonly reported: TallyCounts;
  /** Sums over the units within it. */
  readonly parts: TallyCounts;
  /** Reported minus parts, for the names that both have. */
  readonly difference: TallyCounts;
}

/** The result of a roll-up. Every given tally is in exactly one total or in `unplaced`. */
export interface RollUp {
  /** Always `roll-up`. */
  readonly kind: 'roll-up';
  /** The totals, in the order of the codes. */
  readonly totals: readonly RollUpTotal[];
  /** Every tally that is in no total, in the order given. */
  readonly unplaced: readonly UnplacedTally[];
  /** Units expected in a total but not reported at any level. */
  readonly missing: readonly MissingUnit[];
  /** A check of every unit that was reported together with its parts. */
  readonly checks: readonly RollUpCheck[];
}

/** The shares of a split unit that its successors received. */
export interface SplitWeights {
  /** Level of the unit. */
  readonly level: UnitLevel;
  /** Code of the unit that ended. */
  readonly from: string;
  /** Last day of the unit; needed if its code was used for several split units. */
  readonly until?: CivilDate;
  /** The share of every successor by code, from 0; together they must be 1. */
  readonly shares: Readonly<Record<string, ExactValue>>;
}

/** The policies for splits without weights. */
export const policiesWithoutWeights = ['refuse', 'people-share'] as const;

/**
 * The policy for a unit that was split.
 *
 * - `refuse`: its counts stay unplaced
 * - `people-share`: its counts go where the act says that all people went; otherwise they stay unplaced
 * - weights of the caller: its counts are apportioned in whole numbers by the largest remainder; without weights for it, as `people-share`
 */
export type SplitPolicy = (typeof policiesWithoutWeights)[number] | readonly SplitWeights[];

/** The options of a recast. */
export interface RecastOptions {
  /** The day to which the tallies belong. */
  readonly from: CivilDate;
  /** The day to whose units the tallies are converted; earlier or later. */
  readonly to: CivilDate;
  /** Policy for units that were split; `refuse` when absent. */
  readonly onSplit?: SplitPolicy;
  /** Level of the result, not below that of the tallies; that of each tally when absent. */
  readonly level?: UnitLevel;
}

/** Counts of a unit of the target day, by its code on that day. */
export interface RecastTally extends Tally {
  /** Always `tally`. */
  readonly kind: 'tally';
  /** Permanent key of the unit. */
  readonly key: UnitKey;
  /** Number of tallies in the counts. */
  readonly tallies: number;
  /** Names without a count in some of those tallies, so that their sum is partial. */
  readonly incomplete: readonly string[];
  /** Units that belong to this unit, at least in part, but are not in its counts; empty if the counts are complete. */
  readonly missing: readonly MissingUnit[];
}

/** Tallies converted to the target day. Every tally is either converted or listed in `unplaced`. */
export interface Recast {
  /** Always `recast`. */
  readonly kind: 'recast';
  /** The counts of the units of the target day, in the order of levels and codes. */
  readonly tallies: readonly RecastTally[];
  /** Every tally that was not converted, in the order given. */
  readonly unplaced: readonly UnplacedTally[];
}

/** A rate computed from counts. */
export interface CountedRate extends PartOfWhole {
  /** Always `rate`. */
  readonly kind: 'rate';
  /** 100 × count ÷ total, as the nearest double; absent for a total of zero, which has no rate. */
  readonly percent?: number;
  /** The exact percentage, as a decimal or a fraction in lowest terms; absent for a total of zero. */
  readonly exact?: string;
}

/** All reasons for an unplaced tally. */
export const unplacedReasons: readonly UnplacedReason[] = /* @__PURE__ */ freezeDeep(reasons);

/** The shape of counts; a name that is absent, or null, is unknown. */
const countsShape: Shape = { kind: 'record', of: { kind: 'count' }, most: mostNames };

const level: Shape = { kind: 'one-of', values: unitLevels };

const code: Shape = { kind: 'text', most: longestName };

const key: FieldsOf<UnitKey> = { level, code, since: { kind: 'date' } };

const missing: FieldsOf<MissingUnit> = { unit: { kind: 'object', fields: key } };

/** The fields of a tally, and the additional fields of a tally of a recast. */
const fields: FieldsOf<Tally> & FieldsOf<Partial<Omit<RecastTally, keyof Tally>>> = {
  'kind?': { kind: 'one-of', values: ['tally'] },
  level,
  code,
  counts: countsShape,
  'key?': { kind: 'object', fields: key },
  'tallies?': { kind: 'count' },
  'incomplete?': { kind: 'list', of: { kind: 'text', most: longestName }, most: mostNames },
  'missing?': { kind: 'list', of: { kind: 'object', fields: missing }, most: mostRows },
};

/** The shape of a tally. */
export const tallyShape: Shape = { kind: 'object', fields };

/**
 * Computes the rate of a part in a whole, from counts and never from rates. Its `count` and `total` fit an {@link Observation}.
 *
 * @param counts - counts of a unit or a total
 * @param part - name of the part
 * @param whole - name of the whole; `households` when absent
 * @throws PovertyStandardError `missing-value` if either count is absent; `invalid-value` for a part above its whole;
 *   `invalid-number`, `negative-value`, `fractional-count` for any count
 *
 * @example
 * ```ts
 * rateOf({ households: 17_000, poor: 65 }, 'poor'); // => { kind: 'rate', count: 65, total: 17000, percent: 0.38235294117647056, exact: '13/34' }
 * rateOf({ households: 0, poor: 0 }, 'poor'); // => { kind: 'rate', count: 0, total: 0 }
 * ```
 */
export function rateOf<Counts extends TallyCounts>(
  counts: Counts,
  part: keyof NoInfer<Counts> & string,
  whole: (keyof NoInfer<Counts> & string) | 'households' = 'households',
): CountedRate {
  const countsByName = readOrFail(countsShape, counts, 'counts');
  const read = (name: string, argument: string): number => {
    readOrFail({ kind: 'text' }, name, argument);
    return readOrFail({ kind: 'count' }, fieldOf(countsByName, name), fieldPath('counts', name)) as number;
  };
  const [count, total] = [read(part, 'part'), read(whole, 'whole')];
  if (count > total) {
    fail('invalid-value', fieldPath('counts', part), count, { kind: 'not-above', than: total });
  }
  const percent = percentOf({ count, total });
  return {
    kind: 'rate',
    count,
    total,
    ...(percent && { percent: toNumber(percent), exact: exactNumber(percent).text }),
  };
}
