import type { CivilDate } from '../foundation/dates.ts';
import type { MissingPath } from '../foundation/unknown.ts';
import type { DeprivationStatus } from '../vocabulary/index.ts';
import type { DeprivationFinding } from './finding.ts';

/** When to assess. */
export interface AssessmentOptions {
  /**
   * The day on which ages are counted, such as that of the review. It is needed for a member with a birth date, and for one of whom only
   * the age is known where a rule asks for the year of birth and schooling does not settle it; nothing else depends on it.
   */
  readonly on?: CivilDate | undefined;
}

/** What the facts of a household say of every indicator of a standard. */
export interface DeprivationAssessment<Indicator extends string = string> {
  /** What is told. */
  readonly kind: 'assessment';
  /** Whether every status is known. */
  readonly decided: boolean;
  /** Id of the standard. */
  readonly standard: string;
  /** The day on which ages were counted; absent where none was given. */
  readonly on?: CivilDate;
  /** Status of each indicator; {@link classifyHousehold} takes it as the deprivations. */
  readonly statuses: Readonly<Record<Indicator, DeprivationStatus>>;
  /** The reason for each status, in the order of the standard. */
  readonly findings: readonly DeprivationFinding<Indicator>[];
  /** All facts on which some status still depends. */
  readonly missing: readonly MissingPath[];
  /** Ids of the gaps of the standard by which a status is unknown: the cut-off of its indicator is not known, and nothing was reported. */
  readonly gaps: readonly string[];
}
