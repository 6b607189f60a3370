import { fail } from '../foundation/errors/index.ts';
import { exactNumber, type ExactValue, type PartOfWhole, percentOf, toNumber } from '../foundation/exact/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import type { CivilDate } from '../foundation/index.ts';
import { longestName, mostNames, mostRows } from '../foundation/limits.ts';
import { fieldOf, fieldPath, type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { UnitKey, UnitLevel } from '../law/index.ts';
import { unitLevels } from '../law/unit.ts';

/**
 * Whole numbers by name: `households`, `persons`, `poor`, `near-poor`, an indicator such as `nutrition`, or any name of the caller’s. A
 * name that is absent is unknown, not zero.
 */
export type TallyCounts = Readonly<Record<string, number>>;

/** What was counted in a unit. Those of a recast ({@link RecastTally}) are taken too; what they say besides is not read. */
export interface Tally<Level extends UnitLevel = UnitLevel> {
  /** A tally; may be left out. */
  readonly kind?: 'tally';
  /** Level of the unit. */
  readonly level: Level;
  /** Code of the unit. */
  readonly code: string;
  /** The counts. */
  readonly counts: TallyCounts;
}

/** A unit of which counts are wanting. */
export interface MissingUnit {
  /** What names it for good. */
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

/** Why a tally is in no total. */
export type UnplacedReason = (typeof reasons)[number];

/**
 * A tally that is in no total, as it came: a frozen copy.
 *
 * - `unknown-unit`: the registry has no unit of the code
 * - `not-valid-on-date`: the code names no unit on the day; `units` are those that took it over
 * - `reported-under-new-code-too`: the same, and one of those units is reported as well
 * - `duplicate`: an earlier tally says the same of the unit; `conflicting-duplicate`: another says something else, and neither is used
 * - `reported-with-parts`: units within it are reported as well, and counted instead; see `checks`
 * - `no-unit-above`: nothing of the level asked for stands above it, as above a village without a commune
 * - `above-target-level`: the unit is of a higher level than the one asked for
 * - `split`: its people went to several units, which are `units`, and nothing says how many to which
 * - `no-succession`: the unit ended, or began, and nothing is known of what it became, or came from
 * - `straddles`: it lies in several units of the day asked for, which are `units`
 * - `not-rebuilt`: the unit that it belongs to cannot be put together, because `units` are missing
 */
export interface UnplacedTally {
  /** A tally in no total. */
  readonly kind: 'unplaced-tally';
  /** Its index in the list that was given. */
  readonly index: number;
  /** The tally. */
  readonly tally: Tally;
  /** Why it was not placed. */
  readonly reason: UnplacedReason;
  /** The units that the reason is about; none where it is about none. */
  readonly units: readonly UnitKey[];
}

/** All levels to add up to, the highest first. */
export const rollUpLevels = ['country', 'province', 'district', 'commune', 'village'] as const;

/** A level to add up to; above the provinces stands the country. */
export type RollUpLevel = (typeof rollUpLevels)[number];

/** What counts were added up to: the country, or a unit. */
export type RollUpUnit = { readonly level: 'country' } | UnitKey;

/** A total. */
export interface RollUpTotal {
  /** A total. */
  readonly kind: 'total';
  /** Of what. */
  readonly unit: RollUpUnit;
  /** Name of the unit on the day; absent for the country. */
  readonly name?: string;
  /** The sums. */
  readonly counts: TallyCounts;
  /** How many tallies are in them. */
  readonly tallies: number;
  /** Names that some of the tallies do not tell, so that the sum is of the others only. */
  readonly incomplete: readonly string[];
}

/** A unit that was reported, against the units within it that were reported as well. */
export interface RollUpCheck {
  /** A whole against its parts. */
  readonly kind: 'roll-up-check';
  /** The unit. */
  readonly unit: UnitKey;
  /** Index of its tally in the list that was given. */
  readonly index: number;
  /** What it reports. */
  readonly reported: TallyCounts;
  /** What the units within it come to. */
  readonly parts: TallyCounts;
  /** Reported minus parts, of the names that both tell; a negative number says that the parts have more. */
  readonly difference: TallyCounts;
}

/** Counts added up. Every tally given is in one total or among the unplaced. */
export interface RollUp {
  /** Counts added up. */
  readonly kind: 'roll-up';
  /** The totals, in the order of the codes. */
  readonly totals: readonly RollUpTotal[];
  /** Every tally that is in no total, in the order given. */
  readonly unplaced: readonly UnplacedTally[];
  /** Units of the levels reported that lie in a total and of which nothing is reported, neither they nor what is above or within. */
  readonly missing: readonly MissingUnit[];
  /** Every unit that was reported beside its parts. */
  readonly checks: readonly RollUpCheck[];
}

/** How the people of a unit that was split went to its successors. */
export interface SplitWeights {
  /** Level of the unit. */
  readonly level: UnitLevel;
  /** Code of the unit that ended. */
  readonly from: string;
  /** Last day of the unit, where its code was given more than once. */
  readonly until?: CivilDate;
  /** The share of each successor, by its code; every successor has one, and together they are 1. */
  readonly shares: Readonly<Record<string, ExactValue>>;
}

/** What to do with splits where the caller has no weights. */
export const policiesWithoutWeights = ['refuse', 'people-share'] as const;

/**
 * What to do with a unit that was split.
 *
 * - `refuse`: its counts stay unplaced
 * - `people-share`: they go where the act says that all people went; where it does not say so, they stay unplaced
 * - weights of the caller’s: they are shared out in whole numbers by the largest remainder; where there are none, as by `people-share`
 */
export type SplitPolicy = (typeof policiesWithoutWeights)[number] | readonly SplitWeights[];

/** How tallies are converted from one day to another. */
export interface RecastOptions {
  /** The day to which the tallies belong. */
  readonly from: CivilDate;
  /** The day to whose units they are converted; earlier or later. */
  readonly to: CivilDate;
  /** What to do with units that were split; `refuse` when absent. */
  readonly onSplit?: SplitPolicy;
  /** Level of the result, not below that of the tallies; that of each tally when absent. */
  readonly level?: UnitLevel;
}

/** Counts of a unit of the other day, by its code on that day. */
export interface RecastTally extends Tally {
  /** A tally. */
  readonly kind: 'tally';
  /** What names the unit for good. */
  readonly key: UnitKey;
  /** How many tallies went into them. */
  readonly tallies: number;
  /** Names that some of those tallies do not tell. */
  readonly incomplete: readonly string[];
  /** Units that lie in this one, at least in part, and of which no counts are in it; none where the counts are whole. */
  readonly missing: readonly MissingUnit[];
}

/** Tallies converted to another day. What of each went somewhere and what is unplaced together are what was given. */
export interface Recast {
  /** Counts converted to another day. */
  readonly kind: 'recast';
  /** The counts of the units of the other day, in the order of levels and codes. */
  readonly tallies: readonly RecastTally[];
  /** Every tally that was not converted, in the order given. */
  readonly unplaced: readonly UnplacedTally[];
}

/** A rate, taken of counts that were added up. */
export interface CountedRate extends PartOfWhole {
  /** A rate. */
  readonly kind: 'rate';
  /** 100 × count ÷ total, the nearest double; absent of an empty whole, which has no rate. */
  readonly percent?: number;
  /** The same exactly, as a decimal or a fraction in lowest terms. */
  readonly exact?: string;
}

/** All reasons. */
export const unplacedReasons: readonly UnplacedReason[] = /* @__PURE__ */ freezeDeep(reasons);

/** Counts by name; a name that is absent, or null, is unknown. */
const countsShape: Shape = { kind: 'record', of: { kind: 'count' }, most: mostNames };

const level: Shape = { kind: 'one-of', values: unitLevels };

const code: Shape = { kind: 'text', most: longestName };

const key: FieldsOf<UnitKey> = { level, code, since: { kind: 'date' } };

const missing: FieldsOf<MissingUnit> = { unit: { kind: 'object', fields: key } };

/** A tally, and what a recast says of its tallies besides. */
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

/** What was counted in a unit. */
export const tallyShape: Shape = { kind: 'object', fields };

/**
 * The rate of a part in a whole: of sums, never of rates. Its `count` and `total` are what an {@link Observation} takes.
 *
 * @param counts - counts of a unit or a total
 * @param part - name of the part
 * @param whole - name of the whole; `households` when absent
 * @throws PovertyStandardError `missing-value` where the counts do not tell one of the two; `invalid-value` for a part above its whole;
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
  const told = readOrFail(countsShape, counts, 'counts');
  const read = (name: string, argument: string): number => {
    readOrFail({ kind: 'text' }, name, argument);
    return readOrFail({ kind: 'count' }, fieldOf(told, name), fieldPath('counts', name)) as number;
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
