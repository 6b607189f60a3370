/**
 * Counts over the units of a day: adding up to a level above, and carrying counts from the territory of one day to that of another.
 *
 * @packageDocumentation
 */
export {
  type ComparablePair,
  compareTerritories,
  type DatedTallies,
  type IncomparableUnit,
  type TerritoryComparison,
  type TerritoryComparisonOptions,
} from './compare-territories.ts';
export { type CountedRate, rateOf } from './rate-of.ts';
export { recast } from './recast.ts';
export type * from './recast-result.ts';
export { type ReclassifiedUnit, reclassifiedUnits } from './reclassified-units.ts';
export { type RollUpOptions, rollUp } from './roll-up.ts';
export type * from './roll-up-result.ts';
export {
  type MissingUnit,
  type Tally,
  type TallyCounts,
  type UnplacedReason,
  type UnplacedTally,
  unplacedReasons,
} from './tally.ts';
