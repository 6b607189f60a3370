import type { IncomparableUnit, UnplacedReason } from '../aggregation/index.ts';
import type {
  AverageNote,
  ClaimKind,
  ClaimVerdict,
  DivisorMeaning,
  NotCheckableReason,
  Reproduction,
} from '../claims/index.ts';
import type { StandardDifference } from '../classification/index.ts';
import type { Dwelling, Household, Member, ReportedIncome, WorkStatus } from '../deprivation/index.ts';
import type {
  DynamicsColumnName,
  DynamicsRule,
  DynamicsState,
  DynamicsTableCode,
  FlowBase,
  FlowRule,
  HouseholdEvent,
  ListStatus,
} from '../dynamics/index.ts';
import type { AmbiguousFigure, FigureAnomaly, FigurePer, FigureQualifier, FigureUnit } from '../figures/index.ts';
import type { ErrorCode } from '../foundation/errors/index.ts';
import type {
  ZoneClass,
  ZoneFactName,
  DesignationClass,
  LegalActType,
  RegionCode,
  ReviewStep,
  ReviewSubject,
  StandardId,
  Settlement,
  UnitLevel,
} from '../law/index.ts';
import type { ScreeningOutcome, Weekday } from '../review/index.ts';
import type {
  ComparisonObstacle,
  ComparisonRemedy,
  NoTrajectory,
  ProjectionMethod,
  ExclusionReason,
  TargetKind,
  ProgressNote,
  TargetStatus,
  YearVerdict,
} from '../targets/index.ts';
import type { UnitNotFound } from '../units/index.ts';
import type {
  AreaCode,
  DeprivationStatus,
  DwellingComponent,
  DwellingGrade,
  Evidence,
  GapKind,
  HouseholdClass,
  IndicatorCode,
  InformationDevice,
  MeasureBase,
  MeasureCode,
  PopulationGroup,
  PovertyGround,
  RuleName,
  SanitationFacility,
  SchoolLevel,
  ServiceCode,
  TelecomService,
  VocationalLevel,
  WaterSource,
} from '../vocabulary/index.ts';

/** The lists whose codes stand in results; a code of theirs needs no list to be named, because no two of them disagree about it. */
export interface ResultCodes {
  /** Classes of households. */
  readonly class: HouseholdClass;
  /** Grounds of poverty. */
  readonly ground: PovertyGround;
  /** Residence areas. */
  readonly area: AreaCode;
  /** Indicators. */
  readonly indicator: IndicatorCode;
  /** Basic social services. */
  readonly service: ServiceCode;
  /** What is known of an indicator. */
  readonly status: DeprivationStatus;
  /** How well a value is attested. */
  readonly evidence: Evidence;
  /** Kinds of gap. */
  readonly gap: GapKind;
  /** Kinds of act. */
  readonly act: LegalActType;
  /** Why classes differ between standards. */
  readonly difference: StandardDifference;
  /** Findings of a check. */
  readonly verdict: ClaimVerdict;
  /** Why a claim cannot be checked. */
  readonly 'not-checkable': NotCheckableReason;
  /** Roundings. */
  readonly rounding: Reproduction['rounding'];
  /** From which values of the operands a figure comes out. */
  readonly operands: Reproduction['operands'];
  /** What a divisor is. */
  readonly divisor: DivisorMeaning;
  /** What else is worth knowing of an average. */
  readonly remark: AverageNote;
  /** Units. */
  readonly unit: FigureUnit;
  /** For each of what a number is stated. */
  readonly per: FigurePer;
  /** Words that loosen a number. */
  readonly qualifier: FigureQualifier;
  /** Why a number is ambiguous. */
  readonly ambiguity: AmbiguousFigure['reason'];
  /** What became of a household from one list to the next. */
  readonly dynamics: DynamicsState;
  /** What form A decides. */
  readonly screening: ScreeningOutcome;
}

/** The lists that must be named, because some of their codes mean something else in another list. */
export interface ListedCodes {
  /** Kinds of claim. */
  readonly claim: ClaimKind;
  /** How the writing of a number departs from custom. */
  readonly anomaly: FigureAnomaly;
  /** Rules of deprivation. */
  readonly rule: RuleName;
  /** Error codes. */
  readonly error: ErrorCode;
  /** Levels of schooling. */
  readonly 'school-level': SchoolLevel;
  /** Levels of vocational training. */
  readonly 'vocational-level': VocationalLevel;
  /** Water sources. */
  readonly 'water-source': WaterSource;
  /** Toilets. */
  readonly sanitation: SanitationFacility;
  /** Grades of a dwelling. */
  readonly 'dwelling-grade': DwellingGrade;
  /** Parts of a dwelling. */
  readonly 'dwelling-component': DwellingComponent;
  /** Devices for information. */
  readonly device: InformationDevice;
  /** Telecommunication services. */
  readonly 'telecom-service': TelecomService;
  /** What a member does. */
  readonly 'work-status': WorkStatus;
  /** Facts of a member. */
  readonly 'member-field': keyof Member;
  /** Facts of a household. */
  readonly 'household-field': keyof Household;
  /** Facts of a dwelling. */
  readonly 'dwelling-field': keyof Dwelling;
  /** Facts of an income. */
  readonly 'income-field': keyof ReportedIncome;
  /** Where a household stands in a list. */
  readonly 'list-status': ListStatus;
  /** Dynamics tables. */
  readonly 'dynamics-table': DynamicsTableCode;
  /** Columns of the dynamics tables. */
  readonly 'dynamics-column': DynamicsColumnName;
  /** What dynamics tables must agree on. */
  readonly 'dynamics-rule': DynamicsRule;
  /** Events behind a change. */
  readonly 'household-event': HouseholdEvent;
  /** Steps of a review. */
  readonly 'review-step': ReviewStep;
  /** Whose review it is. */
  readonly 'review-subject': ReviewSubject;
  /** Days of the week. */
  readonly weekday: Weekday;
  /** Levels of administrative units. */
  readonly 'unit-level': UnitLevel;
  /** Where people of a unit live. */
  readonly settlement: Settlement;
  /** Standards of the library. */
  readonly standard: StandardId;
  /** Regions. */
  readonly region: RegionCode;
  /** Classes that programmes give to units. */
  readonly designation: DesignationClass;
  /** Classes of area rules. */
  readonly 'zone-class': ZoneClass;
  /** Facts of a commune or a village. */
  readonly 'zone-fact': ZoneFactName;
  /** Why a code names no unit. */
  readonly 'no-unit': UnitNotFound['reason'];
  /** Why counts are in no total. */
  readonly unplaced: UnplacedReason;
  /** Why counts of two days are not compared. */
  readonly incomparable: IncomparableUnit['reason'];
  /** What targets are about. */
  readonly measure: MeasureCode;
  /** What is counted. */
  readonly 'measure-base': MeasureBase;
  /** Parts of a population or of a territory. */
  readonly 'population-group': PopulationGroup;
  /** Kinds of target. */
  readonly 'target-kind': TargetKind;
  /** Where a target stands. */
  readonly 'target-status': TargetStatus;
  /** What became of a year of a target. */
  readonly 'target-year': YearVerdict['verdict'];
  /** What else is worth knowing of a target. */
  readonly 'progress-note': ProgressNote;
  /** How a pace is carried on. */
  readonly projection: ProjectionMethod;
  /** Why an observation was not used. */
  readonly excluded: ExclusionReason;
  /** Why two observations are not compared. */
  readonly obstacle: ComparisonObstacle;
  /** How they could be made comparable. */
  readonly remedy: ComparisonRemedy;
  /** What flows count. */
  readonly 'flow-base': FlowBase;
  /** What flows must obey. */
  readonly 'flow-rule': FlowRule;
  /** Why there is no plan. */
  readonly 'no-trajectory': NoTrajectory['reason'];
}

/** The codes of every list that {@link labelOf} names, by the name of the list. */
export interface LabelledCodes extends ResultCodes, ListedCodes {}

/** Names of the lists. */
export type LabelList = keyof LabelledCodes;

/** The codes that {@link labelOf} names without being told their list. */
export type ResultCode = ResultCodes[keyof ResultCodes];

/** What every code of every list is called in a language. */
export type Labels = {
  readonly [List in LabelList]: Readonly<Record<LabelledCodes[List] & string, string>>;
};

/** The lists that {@link labelOf} looks through where none is named. */
export const resultLists: readonly (keyof ResultCodes)[] = [
  'class',
  'ground',
  'area',
  'indicator',
  'service',
  'status',
  'evidence',
  'gap',
  'act',
  'difference',
  'verdict',
  'not-checkable',
  'rounding',
  'operands',
  'divisor',
  'remark',
  'unit',
  'per',
  'qualifier',
  'ambiguity',
  'dynamics',
  'screening',
];
