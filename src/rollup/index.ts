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
export type { Recast, RecastOptions, RecastTally, SplitPolicy, SplitWeights } from './recast-result.ts';
export { recast } from './recast.ts';
export { type ReclassifiedUnit, reclassifiedUnits } from './reclassified-units.ts';
export type { RollUp, RollUpCheck, RollUpLevel, RollUpTotal, RollUpUnit } from './roll-up-result.ts';
export { rollUp, type RollUpOptions } from './roll-up.ts';
export {
  type MissingUnit,
  type Tally,
  type TallyCounts,
  type UnplacedReason,
  unplacedReasons,
  type UnplacedTally,
} from './tally.ts';
