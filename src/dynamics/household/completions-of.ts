import { changeBetween } from './change-between.ts';
import type { HouseholdChange } from './household-change.ts';
import type { OpenHousehold } from './read-reviewed-household.ts';

/** One completion of what is known: an answer to every input, and the change that they make. */
export interface Completion {
  readonly answers: Readonly<Record<keyof OpenHousehold, string | boolean>>;
  readonly change: HouseholdChange;
}

/** Every completion of what is known of a household. */
export function completionsOf(open: OpenHousehold, other: boolean): Completion[] {
  return open.previous.flatMap((previous) =>
    open.current.flatMap((current) =>
      open['history.wasPoor'].flatMap((wasPoor) =>
        open['history.wasNearPoor'].map(
          (wasNearPoor): Completion => ({
            answers: { previous, current, 'history.wasPoor': wasPoor, 'history.wasNearPoor': wasNearPoor },
            change: changeBetween(previous, current, current === 'poor' ? wasPoor : wasNearPoor, other),
          }),
        ),
      ),
    ),
  );
}
