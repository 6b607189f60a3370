import { PovertyStandardError, fail, showValue } from '../foundation/errors/index.ts';
import type { CivilDate } from '../foundation/index.ts';
import { own, ownValue } from '../foundation/input/index.ts';
import type { Gap, HouseholdClass, IndicatorRule, LocalizedText, PovertyGround } from '../vocabulary/index.ts';
import type { ActId, LegalAct } from './acts.ts';
import { fullSource, type FullSource, type OwnSource, type Source, type Sourced } from './source.ts';

/** Both operators. */
export const boundOperators = ['<=', '<'] as const;

/** How an observed amount compares with a bound: "từ X trở xuống" is `<=`, "dưới X" is `<`. */
export type BoundOperator = (typeof boundOperators)[number];

/** Both periods. */
export const incomePeriods = ['month', 'year'] as const;

/** Whether the amounts of a standard are per head and month, or per head and year. */
export type IncomePeriod = (typeof incomePeriods)[number];

/** An amount, in đồng per head and period, for every area of the standard. */
export type AmountByArea<Area extends string = string> = Readonly<Record<Area, number>>;

/**
 * The sources of a standard by section. A value that says nothing of its own stands where its section does, and a section that is not
 * there stands where the standard does; `sourceOf` puts them together.
 */
export interface StandardSources<Act extends string = string> {
  /** Source of whatever has no section of its own: periods, bounds, outcomes. */
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
  /** Whether the amount itself still belongs to the band. */
  readonly operator: BoundOperator;
  /** In what the source of the operator differs from that of the section, if it does not stand where the amounts do. */
  readonly operatorSource?: OwnSource<Act>;
}

/** What a cell of the grid gives: a class, or a gap with the classes that remain possible. */
export interface BandOutcome<Act extends string = string> extends Sourced<Act> {
  /** Least deprivation score, in points, from which this outcome holds. The last outcome of a band starts at 0. */
  readonly from: number;
  /** The class; absent where the law leaves it open. */
  readonly class?: HouseholdClass;
  /** On what ground, where the standard keeps grounds apart. */
  readonly ground?: PovertyGround;
  /** Where the class is open: the gap, and the classes that remain possible. */
  readonly open?: { readonly gap: string; readonly possible: readonly HouseholdClass[] };
}

/** A row of the decision grid: incomes above the row before and up to this row's bound. */
export interface IncomeBand<Area extends string = string, Act extends string = string> {
  /** Name of the band within the standard. */
  readonly id: string;
  /** Upper bound; absent in the last band, which has none. */
  readonly upTo?: UpperBound<Area, Act>;
  /** The class by deprivation score, highest first. */
  readonly outcomes: readonly BandOutcome<Act>[];
}

/** A period in which a standard applies, by the act that says so. Both ends are days of application, not of signature or entry into force. */
export interface ApplicationPeriod<Act extends string = string> extends Sourced<Act> {
  /** First day. */
  readonly from: CivilDate;
  /** Last day; absent while open, or where the end is not known. */
  readonly until?: CivilDate;
}

/** A basic social service (dimension) under which indicators stand. */
export interface ServiceDefinition {
  /** Code, unique within the standard. */
  readonly code: string;
  /** Name, where the act words it otherwise than the labels of the languages, or these have none. */
  readonly name?: LocalizedText;
}

/** An indicator of deprivation. */
export interface IndicatorDefinition<Indicator extends string = string, Act extends string = string>
  extends Sourced<Act> {
  /** Code, unique within the standard. */
  readonly code: Indicator;
  /** The service it stands under. */
  readonly service: string;
  /** Name, where the act words it otherwise than the labels of the languages, or these have none. */
  readonly name?: LocalizedText;
  /** Points it adds to the deprivation score; 1 when absent, because the law counts indicators. */
  readonly weight?: number;
  /** How the facts of a household decide it. */
  readonly rule: IndicatorRule;
}

/** A band of review scores. */
export interface ScoreBand<Area extends string = string, Act extends string = string> {
  /** The income bands that this score stands for; more than one where the score does not tell them apart. */
  readonly bands: readonly string[];
  /** Highest score; absent in the last band. */
  readonly upTo?: UpperBound<Area, Act>;
}

/** How a review decides the income band and counts deprivations by points. */
export interface ReviewScores<Area extends string = string, Act extends string = string> {
  /** Points of form B2 for each deprived indicator. */
  readonly pointsPerIndicator: number;
  /** Bands of form B1, ascending. */
  readonly bands: readonly ScoreBand<Area, Act>[];
}

/** Who applies a standard beside the national one. */
export interface StandardTerritory {
  /** The unit, as it was named then. */
  readonly name: LocalizedText;
}

/** An act that a standard may cite: of the register, or one of its own, which its citations do not add to. */
export type CitableAct<OwnAct extends string> = ActId | NoInfer<OwnAct>;

/**
 * A poverty standard as data: the single source of classification, explanations and documentation tables. Those of the library are frozen at
 * every depth, and so is what `defineStandard` returns; of one that is given as it is, results are computed from what it holds at each call.
 *
 * @typeParam Indicator - codes of its indicators
 * @typeParam Area - codes of its areas
 * @typeParam OwnAct - keys of the acts that it brings itself; `never` where it cites those of the register alone
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
  /** Acts that it cites and the register, {@link acts}, does not have, by their keys; of one key, its own goes before that of the register. */
  readonly acts?: Readonly<Record<OwnAct, LegalAct>>;
  /** Where its values stand; a value says only in what it differs. */
  readonly sources: StandardSources<CitableAct<OwnAct>>;
  /** When it applies, ascending, without overlap. */
  readonly periods: readonly ApplicationPeriod<CitableAct<OwnAct>>[];
  /** The areas it distinguishes; their order is their code in columns. */
  readonly areas: readonly Area[];
  /** What its amounts are reckoned by. */
  readonly incomePeriod: IncomePeriod;
  /** The decision grid, incomes ascending. */
  readonly bands: readonly IncomeBand<Area, CitableAct<OwnAct>>[];
  /** The services, in the order of the act. */
  readonly services: readonly ServiceDefinition[];
  /** The indicators, in the order of the act; their order is their bit in columns. */
  readonly indicators: readonly IndicatorDefinition<Indicator, CitableAct<OwnAct>>[];
  /** Least score, in points, that counts as multidimensionally deprived; absent where the standard looks at income alone. */
  readonly cutOff?: number;
  /** Review scores, where the standard has them. */
  readonly reviewScores?: ReviewScores<Area, CitableAct<OwnAct>>;
  /** Upper bound of income of a low-income worker (người lao động có thu nhập thấp), where the law defines one. */
  readonly lowIncomeWorker?: UpperBound<Area, CitableAct<OwnAct>>;
  /** What is not known. */
  readonly gaps: readonly Gap[];
}

/** The indicator codes of a standard; `never` where it looks at income alone. */
export type IndicatorOf<Standard extends PovertyStandard> = Standard['indicators'][number]['code'];

/** The area codes of a standard. */
export type AreaOf<Standard extends PovertyStandard> = Standard['areas'][number];

/** Ids of the standards of the library. A standard of one’s own has another. */
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

/** The full source of a value of a standard, by its section. */
export function sourceInStandard(
  { sources }: { readonly sources: StandardSources },
  section: keyof StandardSources,
  difference?: OwnSource<string>,
): FullSource<string> {
  return fullSource(ownValue(sources, section) ?? sources.standard, difference);
}

/** Refuses an argument that cannot be a standard, such as the id of one. What its lists hold is for `defineStandard` to look at. */
export function requireStandard(standard: unknown, path = 'standard'): void {
  const expected = { kind: 'standard' } as const;
  const { areas, indicators, bands, sources } = own(
    (standard ?? fail('missing-value', path, standard, expected)) as PovertyStandard,
  );
  if (![areas, indicators, bands].every(Array.isArray) || !own<Partial<StandardSources>>(sources).standard) {
    const told = { path, received: showValue(standard), expected };
    throw new PovertyStandardError('invalid-standard', { ...told, issues: [{ code: 'invalid-value', ...told }] });
  }
}
