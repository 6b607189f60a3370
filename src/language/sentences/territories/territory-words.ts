import type { IncomparableUnit, UnplacedReason } from '../../../aggregation/index.ts';
import type { AreaClass, AreaFactName, RegionCode, Share, UnitArea } from '../../../law/index.ts';
import type { NamedUnit, NoRegion, NoUnit } from '../../../units/index.ts';
import type { AreaReason } from '../../../zones/index.ts';
import type { ListLabels } from '../../wording/names.ts';
import type { UnitWords } from '../../wording/unit-in-words.ts';

/** A number that is reported, what its parts come to, and how far the two are apart, in words. */
interface ReportedNumber {
  readonly reported: string;
  readonly parts: string;
  readonly far: string;
  readonly isTooMany: boolean;
}

/** Words for units and their counts. */
export interface TerritoryWords {
  readonly units: UnitWords;
  /** A unit that is known by its name. */
  readonly unit: (type: string, name: string, code: string, since: string) => string;
  readonly noUnit: Readonly<Record<NoUnit['reason'], string>>;
  /** What was asked for: a code of a level on a day. */
  readonly askedFor: (level: string, code: string, day: string) => string;
  readonly lastDay: string;
  readonly firstDay: string;
  readonly takenOverBy: string;
  readonly matched: Readonly<Record<NamedUnit['matched'], string>>;
  /** What went from one unit to another, on which day. */
  readonly succession: SuccessionWords;
  readonly regions: Readonly<Record<RegionCode, string>>;
  readonly region: (province: string, region: string) => string;
  readonly noRegion: Readonly<Record<NoRegion['reason'], (province: string) => string>>;
  readonly areaClasses: Readonly<Record<AreaClass, string>>;
  readonly areaFacts: Readonly<Record<AreaFactName, string>>;
  readonly areaOperators: Readonly<Record<AreaReason['operator'], string>>;
  readonly conditionMet: string;
  readonly conditionNotMet: string;
  readonly conclusion: string;
  readonly areaOpen: string;
  readonly needed: string;
  readonly areas: Readonly<Record<UnitArea, string>>;
  /** What counts are of. */
  readonly counts: readonly ListLabels[];
  /** Where nothing is counted. */
  readonly noCounts: string;
  readonly missing: string;
  readonly unplaced: Readonly<Record<UnplacedReason, string>>;
  readonly incomparable: Readonly<Record<IncomparableUnit['reason'], string>>;
  /** Before a unit of the counts of the older day, or of the newer. */
  readonly older: string;
  readonly newer: string;
  readonly sameTerritory: string;
  readonly notSameTerritory: string;
  readonly onDay: (day: string) => string;
  readonly incomplete: (names: string) => string;
  readonly reportedAndParts: (name: string, number: ReportedNumber) => string;
  readonly agrees: string;
  readonly rate: (count: string, total: string, percent: string | undefined) => string;
}

/** Words for what went from one unit to another. */
interface SuccessionWords {
  readonly on: (day: string, from: string, to: string) => string;
  readonly territory: Readonly<Record<Share, string>>;
  readonly people: Readonly<Record<Share, string>>;
}
