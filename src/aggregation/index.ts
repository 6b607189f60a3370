/**
 * Counts of units: added up to a higher level, and converted from the territory of a day to that of an earlier or later day.
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
export { recast } from './recast.ts';
export { type ReclassifiedUnit, findReclassified } from './reclassified-units.ts';
export { rollUp, type RollUpOptions } from './roll-up.ts';
export {
  type CountedRate,
  type MissingUnit,
  rateOf,
  type Recast,
  type RecastOptions,
  type RecastTally,
  type RollUp,
  type RollUpCheck,
  type RollUpLevel,
  type RollUpTotal,
  type RollUpUnit,
  type SplitPolicy,
  type SplitWeights,
  type Tally,
  type TallyCounts,
  type UnplacedReason,
  unplacedReasons,
  type UnplacedTally,
} from './tally.ts';
