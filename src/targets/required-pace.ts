import { own, readList, readOptions, requireArgument } from '../foundation/input/index.ts';
import type { OpenResult } from '../foundation/unknown.ts';
import type { NumberBounds } from './change.ts';
import type { Observation } from './observation.ts';
import type { ObservedSubject } from './read-observation.ts';
import type { MissingObservation, ProgressNote } from './target-progress.ts';
import type { Target } from './target.ts';
import { trackTarget } from './track-target.ts';

/** What is known besides the present observation. */
export interface PaceOptions {
  /** Earlier observations, of which the first is that of the start; needed where the target counts from a baseline, or adds years up. */
  readonly earlier?: readonly Observation[];
}

/** The pace that is still required. */
export interface DecidedPace {
  /** What is told. */
  readonly kind: 'pace';
  /** It follows from what is known. */
  readonly decided: true;
  /** What the observations are of. */
  readonly subject: ObservedSubject;
  /** So much a step, in the direction of the target: percentage points of a percentage, else units. Not above zero where the goal is reached. */
  readonly perYear: number;
  /** Steps that are left. */
  readonly years: number;
  /** In what `perYear` is told. */
  readonly unit: 'percent' | 'number';
  /** The exact value, as a decimal or a fraction in lowest terms. */
  readonly exact: string;
  /** What rounding leaves possible. */
  readonly bounds: NumberBounds;
  /** What else is worth knowing, such as that the goal is below zero. */
  readonly notes: readonly ProgressNote[];
}

/** The pace does not follow from what is known, or no step is left. */
export interface UndecidedPace extends OpenResult<'pace', NumberBounds, MissingObservation> {
  /** An interval without ends: nothing bounds it. */
  readonly possible: NumberBounds;
  /** Observations that would tell; none where no step is left. */
  readonly missing: readonly MissingObservation[];
  /** What else is worth knowing. */
  readonly notes: readonly ProgressNote[];
}

/** The pace that a target still requires. */
export type RequiredPace = DecidedPace | UndecidedPace;

/**
 * The pace a step that is still required for a target to be met on its day: what is missing ÷ the years that are left.
 *
 * @param target - the target
 * @param now - the latest observation
 * @param options - earlier observations, where the target counts from a baseline
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
        // What has a pace has observations.
        subject: subject as ObservedSubject,
        perYear,
        years: yearsLeft,
        unit,
        exact: exact.requiredPace as string,
        bounds: bounds.requiredPace as NumberBounds,
        notes,
      };
}
