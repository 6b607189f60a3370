import type { CivilDate } from '../foundation/index.ts';
import type { Gap, HouseholdClass, IndicatorRule, LocalizedText, PovertyGround } from '../vocabulary/index.ts';
import type { BoundOperator, IncomePeriod, ServiceDefinition, StandardTerritory } from './poverty-standard.ts';
import type { OwnSource, Source, Sourced } from './source.ts';

/** The sources of a standard by section: a value without one of its own has that of its section, and a section that of the standard. */
interface StandardSources {
  readonly standard: Source;
  readonly cutOff?: Source;
  readonly indicators?: Source;
  readonly reviewScores?: Source;
  readonly lowIncomeWorker?: Source;
}

/** The upper end of a band: amounts by area, and whether the amount itself still belongs to it. */
interface BoundRow<Area extends string> extends Sourced {
  readonly amounts: Readonly<Record<Area, number>>;
  readonly operator: BoundOperator;
  /** Where the operator stands, if not where the amounts do. */
  readonly operatorSource?: OwnSource;
}

/** A cell of the grid: a class, or the gap that leaves it open. */
interface OutcomeRow extends Sourced {
  readonly from: number;
  readonly class?: HouseholdClass;
  readonly ground?: PovertyGround;
  readonly open?: { readonly gap: string; readonly possible: readonly HouseholdClass[] };
}

/** A row of the grid. */
interface BandRow<Area extends string> {
  readonly id: string;
  readonly upTo?: BoundRow<Area>;
  readonly outcomes: readonly OutcomeRow[];
}

/** An indicator under its service. It counts one point. */
export interface IndicatorRow<Indicator extends string> extends Sourced {
  readonly service: string;
  readonly code: Indicator;
  readonly name?: LocalizedText;
  readonly rule: IndicatorRule;
}

/** A standard as its act prints it: values, each beside what its source adds to that of its section. */
export interface StandardRows<Indicator extends string, Area extends string> {
  readonly id: string;
  readonly name: LocalizedText;
  readonly territory?: StandardTerritory;
  readonly sources: StandardSources;
  readonly periods: readonly (Sourced & { readonly from: CivilDate; readonly until?: CivilDate })[];
  readonly areas: readonly Area[];
  readonly incomePeriod: IncomePeriod;
  readonly bands: readonly BandRow<Area>[];
  readonly cutOff?: number;
  readonly services: readonly ServiceDefinition[];
  readonly indicators: readonly IndicatorRow<Indicator>[];
  readonly reviewScores?: {
    readonly pointsPerIndicator: number;
    readonly bands: readonly { readonly bands: readonly string[]; readonly upTo?: BoundRow<Area> }[];
  };
  readonly lowIncomeWorker?: BoundRow<Area>;
  readonly gaps: readonly Gap[];
}
