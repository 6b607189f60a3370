import type { ProjectionMethod } from './target-progress.ts';

/** How {@link trackTarget} looks at observations. */
export interface TrackOptions {
  /** The moment up to which observations are known, such as `cuối năm 2023` or a date. */
  readonly asOf: string;
  /** The moment from which the target is counted, where that is not the start of its period: `cuối năm 2021` for 2021–2025, because the standard changed. */
  readonly baseline?: string;
  /** The standard under which it is judged, where the target names none; the one that goes on longest when absent. */
  readonly standard?: string;
  /** How the achieved pace is carried on; `linear` when absent. */
  readonly projection?: ProjectionMethod;
}
