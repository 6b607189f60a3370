import { own, readList, readOptions, requireArgument } from '../foundation/input/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type { NumberBounds } from './change.ts';
import type { Observation } from './observation.ts';
import type { ObservedSubject } from './read-observation.ts';
import type { MissingObservation, ProgressNote } from './target-progress.ts';
import type { Target } from './target.ts';
import { trackTarget } from './track-target.ts';

/** Options of {@link computeRequiredPace}. */
export interface PaceOptions {
  /** Earlier observations; needed where the target has a baseline, which the first of them is, or adds up years. */
  readonly earlier?: readonly Observation[];
}

/** The pace that is required until the due day. */
export interface DecidedPace {
  /** Always `pace`. */
  readonly kind: 'pace';
  /** The observations determine it. */
  readonly decided: true;
  /** The subject of the observations. */
  readonly subject: ObservedSubject;
  /** Change a year, positive in the direction of the target: percentage points or units. Zero or negative where the goal is reached. */
  readonly perYear: number;
  /** Years until the due day, at least 1. */
  readonly years: number;
  /** The unit of `perYear`: `percent` for percentage points. */
  readonly unit: 'percent' | 'number';
  /** The exact value of `perYear`: a decimal, or a fraction in lowest terms. */
  readonly exact: string;
  /** The interval of the true value, given the rounding of the observations. */
  readonly bounds: NumberBounds;
  /** Notes, such as that the goal is out of reach. */
  readonly notes: readonly ProgressNote[];
}

/** The observations do not determine the pace, or no year is left. */
export interface UndecidedPace extends OpenResult<'pace', NumberBounds, MissingObservation> {
  /** The unbounded interval. */
  readonly possible: NumberBounds;
  /** Observations that would determine it; empty where no year is left. */
  readonly missing: readonly MissingObservation[];
  /** Notes on the progress of the target. */
  readonly notes: readonly ProgressNote[];
}

/** The pace that a target requires until it is due. */
export type RequiredPace = DecidedPace | UndecidedPace;

/**
 * The pace a year that is required for a target to be met on its due day: gap ÷ years left.
 *
 * @param target - the target
 * @param now - the latest observation
 * @param options - earlier observations, where the target has a baseline
 * @throws PovertyStandardError as {@link trackTarget}
 *
 * @example
 * ```ts
 * const now = { at: 'cuối năm 2022', measure: 'poor', base: 'households', standard: 'vn-2022', territory: { level: 'country' }, value: { percent: '4.03' } } as const;
 * const target = { id: 'under-three', kind: 'level', better: 'lower', measure: 'poor', period: { until: 'cuối năm 2025' }, bound: { value: '3', included: false } } as const;
 * const pace = computeRequiredPace(target, now);
 * pace.decided && [pace.exact, pace.years]; // => ['103/300', 3]
 * ```
 */
export function computeRequiredPace(target: Target, now: Observation, options: PaceOptions = {}): RequiredPace {
  requireArgument(now, 'now');
  const { earlier = [] } = readOptions(options, 'options', ['earlier']);
  readList(earlier, 'options.earlier');
  const progress = trackTarget(target, [...earlier, now], { asOf: own(now).at });
  const { requiredPace: perYear, yearsLeft, exact, bounds, missing, notes, unit, subject } = own(progress);
  return perYear === undefined || yearsLeft === undefined
    ? { kind: 'pace', decided: false, possible: { fromIncluded: false, toIncluded: false }, missing, gaps: [], notes }
    : {
        kind: 'pace',
        decided: true,
        // A pace is computed from observations, so there is a subject.
        subject: subject as ObservedSubject,
        perYear,
        years: yearsLeft,
        unit,
        exact: exact.requiredPace as string,
        bounds: bounds.requiredPace as NumberBounds,
        notes,
      };
}
