import type { CivilDate } from '../../foundation/dates.ts';
import type { Quantities } from '../reading/tell-quantities.ts';
import type {
  MissingObservation,
  ProgressName,
  ProjectionMethod,
  TargetRemark,
  TargetStatus,
  YearVerdict,
} from '../target-progress.ts';
import type { UsedObservation } from './select-observations.ts';
import type { Verdict } from './verdict.ts';

/** How a target is tracked. */
export interface Tracking {
  readonly asOf: CivilDate;
  /** The moment from which it is counted. */
  readonly from: CivilDate | undefined;
  readonly projection: ProjectionMethod;
}

/** Where a target stands, before it is told. */
export interface Standing {
  /** Undefined where what is known does not say. */
  readonly status: TargetStatus | undefined;
  readonly withinRounding: boolean;
  readonly quantities: Quantities<ProgressName>;
  readonly baseline?: UsedObservation | undefined;
  readonly latest?: UsedObservation | undefined;
  readonly stepsPassed?: number | undefined;
  readonly stepsLeft?: number | undefined;
  readonly projectedOn?: CivilDate | undefined;
  readonly years?: readonly YearVerdict[];
  readonly remarks: readonly TargetRemark[];
  readonly missing: readonly MissingObservation[];
}

/** The status of a target that is settled. */
export function settledStatus({ met, exceeded }: Verdict): 'achieved' | 'exceeded' | 'missed' {
  return exceeded ? 'exceeded' : met ? 'achieved' : 'missed';
}

/** The status of a target that is not due yet, by what it will come to. */
export function expectedStatus({ met }: Verdict): 'on-track' | 'behind' {
  return met ? 'on-track' : 'behind';
}
