import { PovertyStandardError, fail, showValue } from '../foundation/errors/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own, ownValue } from '../foundation/input/index.ts';
import type { Gap, HouseholdClass, IndicatorRule, LocalizedText, PovertyGround } from '../vocabulary/index.ts';
import type { ActId, LegalAct } from './acts.ts';
import { fullSource, type FullSource, type OwnSource, type Source, type Sourced } from './source.ts';

/** All operators. */
export const boundOperators = ['<=', '<'] as const;

/** How an observed amount compares with a bound: "từ X trở xuống" is `<=`, "dưới X" is `<`. */
export type BoundOperator = (typeof boundOperators)[number];

/** All periods of income. */
export const incomePeriods = ['month', 'year'] as const;

/** The period of the amounts of a standard, which are per head. */
export type IncomePeriod = (typeof incomePeriods)[number];

/** An amount, in đồng per head and period, for every area of the standard. */
export type AmountByArea<Area extends string = string> = Readonly<Record<Area, number>>;

/**
 * The sources of a standard by section. A value without a source of its own has that of its section, and a section without one that of the
 * standard; `sourceOf` combines them.
 */
export interface StandardSources<Act extends string = string> {
  /** Source of every value without a section: periods, bounds, outcomes. */
  readonly standard: Source<Act>;
  /** Source of the cut-off. */
  readonly cutOff?: Source<Act>;
  /** Source of the indicators. */
  readonly indicators?: Source<Act>;
  /** Source of the review scores. */
  readonly reviewScores?: Source<Act>;
  /** Source of the bound of a low-income worker. */
  readonly lowIncomeWorker?: Source<Act>;
}

/** The upper bound of a band. */
export interface UpperBound<Area extends string = string, Act extends string = string> extends Sourced<Act> {
  /** Amounts by area. */
  readonly amounts: AmountByArea<Area>;
  /** Whether the amount itself belongs to the band: `<=` if it does. */
  readonly operator: BoundOperator;
  /** Source of the operator, where it differs from that of the section. */
  readonly operatorSource?: OwnSource<Act>;
}

/** The outcome of a cell of the grid: a class, or a gap with the classes that remain possible. */
export interface BandOutcome<Act extends string = string> extends Sourced<Act> {
  /** Least deprivation score of this outcome, in points. The last outcome of a band starts at 0. */
  readonly from: number;
  /** The class; absent where the law leaves it undecided. */
  readonly class?: HouseholdClass;
  /** The ground of poverty, where the standard distinguishes grounds. */
  readonly ground?: PovertyGround;
  /** Where the class is undecided: id of the gap, and the classes that remain possible. */
  readonly open?: { readonly gap: string; readonly possible: readonly HouseholdClass[] };
}

/** A row of the decision grid: incomes above the bound of the previous row and up to its own. */
export interface IncomeBand<Area extends string = string, Act extends string = string> {
  /** Id, unique within the standard. */
  readonly id: string;
  /** Upper bound; absent in the last band. */
  readonly upTo?: UpperBound<Area, Act>;
  /** The outcomes by deprivation score, the highest first. */
  readonly outcomes: readonly BandOutcome<Act>[];
}

/** A period of application, with the act that sets it. Both ends are days of application, not of signature or entry into force. */
export interface ApplicationPeriod<Act extends string = string> extends Sourced<Act> {
  /** First day. */
  readonly from: CivilDate;
  /** Last day; absent while the period has no end, or where the end is not known. */
  readonly until?: CivilDate;
}

/** A basic social service (dimension) that groups indicators. */
export interface ServiceDefinition {
  /** Code, unique within the standard. */
  readonly code: string;
  /** Name, where the act words it differently from the labels of the languages, or they have none. */
  readonly name?: LocalizedText;
}

/** An indicator of deprivation. */
export interface IndicatorDefinition<Indicator extends string = string, Act extends string = string>
  extends Sourced<Act> {
  /** Code, unique within the standard. */
  readonly code: Indicator;
  /** Code of its service. */
  readonly service: string;
  /** Name, where the act words it differently from the labels of the languages, or they have none. */
  readonly name?: LocalizedText;
  /** Points that it adds to the deprivation score; 1 when absent, because the law counts indicators. */
  readonly weight?: number;
  /** The rule that decides it from the facts of a household. */
  readonly rule: IndicatorRule;
}

/** A band of review scores. */
export interface ScoreBand<Area extends string = string, Act extends string = string> {
  /** Ids of the income bands to which these scores belong; several where scores do not distinguish them. */
  readonly bands: readonly string[];
  /** Highest score; absent in the last band. */
  readonly upTo?: UpperBound<Area, Act>;
}

/** The points by which a review decides the income band and the deprivations. */
export interface ReviewScores<Area extends string = string, Act extends string = string> {
  /** Points of form B2 for each deprived indicator. */
  readonly pointsPerIndicator: number;
  /** Bands of form B1, ascending. */
  readonly bands: readonly ScoreBand<Area, Act>[];
}

/** The territory of a local standard, which applies beside the national one. */
export interface StandardTerritory {
  /** Name of the administrative unit at the time. */
  readonly name: LocalizedText;
}

/** Keys of the acts that a standard may cite: of the register, or its own, which are inferred from `acts` alone. */
export type CitableAct<OwnAct extends string> = ActId | NoInfer<OwnAct>;

/**
 * A poverty standard as data: the single source of classification, explanations and documentation tables. Standards of the library and
 * those that `defineStandard` returns are frozen at every depth; any other is read anew at each call.
 *
 * @typeParam Indicator - codes of its indicators
 * @typeParam Area - codes of its areas
 * @typeParam OwnAct - keys of acts of its own; `never` where it cites the register only
 */
export interface PovertyStandard<
  Indicator extends string = string,
  Area extends string = string,
  OwnAct extends string = string,
> {
  /** Id, such as `vn-2022`. */
  readonly id: AnyStandardId;
  /** Name. */
  readonly name: LocalizedText;
  /** The territory of a local standard; absent in a national one. */
  readonly territory?: StandardTerritory;
  /** Acts of its own by key, beside the register, {@link acts}; for a key in both, its own act counts. */
  readonly acts?: Readonly<Record<OwnAct, LegalAct>>;
  /** Sources of its values; a value has a `source` only where it differs. */
  readonly sources: StandardSources<CitableAct<OwnAct>>;
  /** When it applies, ascending, without overlap. */
  readonly periods: readonly ApplicationPeriod<CitableAct<OwnAct>>[];
  /** The residence areas that it distinguishes. */
  readonly areas: readonly Area[];
  /** The period of its amounts. */
  readonly incomePeriod: IncomePeriod;
  /** The decision grid, incomes ascending. */
  readonly bands: readonly IncomeBand<Area, CitableAct<OwnAct>>[];
  /** The services, in the order of the act. */
  readonly services: readonly ServiceDefinition[];
  /** The indicators, in the order of the act. */
  readonly indicators: readonly IndicatorDefinition<Indicator, CitableAct<OwnAct>>[];
  /** Least score, in points, that counts as multidimensionally deprived; absent in a standard by income alone. */
  readonly cutOff?: number;
  /** Review scores; absent where the standard has none. */
  readonly reviewScores?: ReviewScores<Area, CitableAct<OwnAct>>;
  /** Upper bound of the income of a low-income worker (người lao động có thu nhập thấp); absent where the law sets none. */
  readonly lowIncomeWorker?: UpperBound<Area, CitableAct<OwnAct>>;
  /** What is not known. */
  readonly gaps: readonly Gap[];
}

/** The indicator codes of a standard; `never` for a standard by income alone. */
export type IndicatorOf<Standard extends PovertyStandard> = Standard['indicators'][number]['code'];

/** The area codes of a standard. */
export type AreaOf<Standard extends PovertyStandard> = Standard['areas'][number];

/** Ids of the standards of the library. A standard of the caller’s has an id of its own. */
export type StandardId =
  | 'vn-2001'
  | 'vn-2006'
  | 'vn-2011'
  | 'vn-2016'
  | 'vn-2022'
  | 'vn-2027'
  | 'hanoi-2011'
  | 'binh-duong-2016'
  | 'da-nang-2016'
  | 'hanoi-2016'
  | 'ho-chi-minh-city-2016'
  | 'ho-chi-minh-city-2019'
  | 'ho-chi-minh-city-2021'
  | 'dong-nai-2022'
  | 'hanoi-2022'
  | 'quang-ninh-2023'
  | 'ho-chi-minh-city-2024'
  | 'bac-ninh-2025';

/** The id of any standard: an editor completes those of the library, and one of one’s own is text. */
export type AnyStandardId = StandardId | (string & Record<never, never>);

/** Points that an indicator adds to the deprivation score. */
export function weightOf(indicator: IndicatorDefinition): number {
  return ownValue(indicator, 'weight') ?? 1;
}

/** The complete source of a value of a standard, by its section. */
export function sourceInStandard(
  { sources }: { readonly sources: StandardSources },
  section: keyof StandardSources,
  difference?: OwnSource<string>,
): FullSource<string> {
  return fullSource(ownValue(sources, section) ?? sources.standard, difference);
}

/** Refuses an argument that cannot be a standard, such as an id. Elements of its lists are not checked; `defineStandard` does that. */
export function requireStandard(standard: unknown, path = 'standard'): void {
  const expected = { kind: 'standard' } as const;
  const { areas, indicators, bands, sources } = own(
    (standard ?? fail('missing-value', path, standard, expected)) as PovertyStandard,
  );
  if (![areas, indicators, bands].every(Array.isArray) || !own<Partial<StandardSources>>(sources).standard) {
    const details = { path, received: showValue(standard), expected };
    throw new PovertyStandardError('invalid-standard', { ...details, issues: [{ code: 'invalid-value', ...details }] });
  }
}
