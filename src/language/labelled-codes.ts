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

/** The lists whose codes stand in results. Their codes need no list, because no two of these lists give a code different labels. */
export interface ResultCodes {
  /** Classes of households. */
  readonly class: HouseholdClass;
  /** Grounds on which a household is poor: income, or deprivations. */
  readonly ground: PovertyGround;
  /** Residence areas. */
  readonly area: AreaCode;
  /** Indicators. */
  readonly indicator: IndicatorCode;
  /** Basic social services. */
  readonly service: ServiceCode;
  /** Deprived, not deprived, or unknown. */
  readonly status: DeprivationStatus;
  /** How well a value is attested. */
  readonly evidence: Evidence;
  /** Kinds of gap. */
  readonly gap: GapKind;
  /** Types of legal act. */
  readonly act: LegalActType;
  /** Why classes differ between standards. */
  readonly difference: StandardDifference;
  /** Verdicts on claims. */
  readonly verdict: ClaimVerdict;
  /** Why a claim cannot be checked. */
  readonly 'not-checkable': NotCheckableReason;
  /** Rounding modes, and the words that stand in for one. */
  readonly rounding: Reproduction['rounding'];
  /** Values of the operands, as printed or within their rounding, from which a figure reproduces. */
  readonly operands: Reproduction['operands'];
  /** Meanings of a divisor of an average. */
  readonly divisor: DivisorMeaning;
  /** Notes on an average. */
  readonly 'average-note': AverageNote;
  /** Units of figures. */
  readonly unit: FigureUnit;
  /** Denominators of figures: per person, per month. */
  readonly per: FigurePer;
  /** Qualifiers of figures, such as “about”. */
  readonly qualifier: FigureQualifier;
  /** Reasons why a figure is ambiguous. */
  readonly ambiguity: AmbiguousFigure['reason'];
  /** Changes of a household from one list to the next. */
  readonly dynamics: DynamicsState;
  /** Outcomes of form A. */
  readonly screening: ScreeningOutcome;
}

/** The lists that must be given with a code, because some of their codes mean something else in another list. */
interface ListedCodes {
  /** Kinds of claim. */
  readonly claim: ClaimKind;
  /** Anomalies in how a figure is written. */
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
  /** Information devices. */
  readonly device: InformationDevice;
  /** Telecommunication services. */
  readonly 'telecom-service': TelecomService;
  /** Work statuses of members. */
  readonly 'work-status': WorkStatus;
  /** Fields of a member. */
  readonly 'member-field': keyof Member;
  /** Fields of a household. */
  readonly 'household-field': keyof Household;
  /** Fields of a dwelling. */
  readonly 'dwelling-field': keyof Dwelling;
  /** Fields of an income. */
  readonly 'income-field': keyof ReportedIncome;
  /** Statuses of a household in a list. */
  readonly 'list-status': ListStatus;
  /** Dynamics tables. */
  readonly 'dynamics-table': DynamicsTableCode;
  /** Columns of the dynamics tables. */
  readonly 'dynamics-column': DynamicsColumnName;
  /** Rules that dynamics tables must satisfy. */
  readonly 'dynamics-rule': DynamicsRule;
  /** Events behind a change. */
  readonly 'household-event': HouseholdEvent;
  /** Steps of a review. */
  readonly 'review-step': ReviewStep;
  /** Subjects of a review: poor and near-poor households, or those of average living standard. */
  readonly 'review-subject': ReviewSubject;
  /** Days of the week. */
  readonly weekday: Weekday;
  /** Levels of administrative units. */
  readonly 'unit-level': UnitLevel;
  /** Rural, urban or mixed settlement of a unit. */
  readonly settlement: Settlement;
  /** Standards of the library. */
  readonly standard: StandardId;
  /** Regions. */
  readonly region: RegionCode;
  /** Classes that programmes give to units. */
  readonly designation: DesignationClass;
  /** Zone classes of communes and villages. */
  readonly 'zone-class': ZoneClass;
  /** Facts by which communes and villages are classified. */
  readonly 'zone-fact': ZoneFactName;
  /** Reasons why a code names no unit. */
  readonly 'no-unit': UnitNotFound['reason'];
  /** Reasons why counts are in no total. */
  readonly unplaced: UnplacedReason;
  /** Reasons why counts of two days are not compared. */
  readonly incomparable: IncomparableUnit['reason'];
  /** Measures of targets. */
  readonly measure: MeasureCode;
  /** Bases of measures: what is counted. */
  readonly 'measure-base': MeasureBase;
  /** Parts of a population or of a territory. */
  readonly 'population-group': PopulationGroup;
  /** Kinds of target. */
  readonly 'target-kind': TargetKind;
  /** Statuses of a target. */
  readonly 'target-status': TargetStatus;
  /** Verdicts on a year of a target. */
  readonly 'target-year': YearVerdict['verdict'];
  /** Notes on the progress of a target. */
  readonly 'progress-note': ProgressNote;
  /** Methods of projection. */
  readonly projection: ProjectionMethod;
  /** Reasons why an observation was not used. */
  readonly excluded: ExclusionReason;
  /** Obstacles to comparing two observations. */
  readonly obstacle: ComparisonObstacle;
  /** Remedies for those obstacles. */
  readonly remedy: ComparisonRemedy;
  /** Bases of flows: households or persons. */
  readonly 'flow-base': FlowBase;
  /** Rules that flows must satisfy. */
  readonly 'flow-rule': FlowRule;
  /** Reasons why there is no trajectory. */
  readonly 'no-trajectory': NoTrajectory['reason'];
}

/** The codes of every list that {@link labelOf} knows, by the name of the list. */
export interface LabelledCodes extends ResultCodes, ListedCodes {}

/** Names of the lists. */
export type LabelList = keyof LabelledCodes;

/** The codes that {@link labelOf} takes without a list. */
export type ResultCode = ResultCodes[keyof ResultCodes];

/** The labels of a language: of every code of every list. */
export type Labels = {
  readonly [List in LabelList]: Readonly<Record<LabelledCodes[List] & string, string>>;
};

/** The lists that {@link labelOf} searches if none is given, in this order. */
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
  'average-note',
  'unit',
  'per',
  'qualifier',
  'ambiguity',
  'dynamics',
  'screening',
];
