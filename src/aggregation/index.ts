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
