import { freezeDeep } from '../foundation/frozen.ts';
import type { HouseholdClass } from '../vocabulary/index.ts';

/** The class that a review gave, or those that it left possible: any classification will do, and so will these fields of one. */
export type ReviewedClass =
  | {
      /** A classification says what it is. */
      readonly kind?: 'classification' | 'comparison' | undefined;
      /** The class is settled. */
      readonly decided: true;
      /** The class. */
      readonly class: HouseholdClass;
      /** Id of the standard. */
      readonly standard: string;
    }
  | {
      /** A classification says what it is. */
      readonly kind?: 'classification' | 'comparison' | undefined;
      /** The class is not settled. */
      readonly decided: false;
      /** The classes that remain possible. */
      readonly possible: readonly HouseholdClass[];
      /** Id of the standard. */
      readonly standard: string;
    };

const events = ['members-changed', 'death', 'moved-away', 'moved-in', 'split', 'merged'] as const;

/**
 * What makes a change count as "other" (khác) in the tables, not as a fall or a rise:
 *
 * - `members-changed`: the household has other members
 * - `death`: it was of one person, who died
 * - `moved-away`, `moved-in`: it left the area, or came to it
 * - `split`, `merged`: it was split or merged, whether it began, ended or went on by that
 */
export type HouseholdEvent = (typeof events)[number];

/** In which lists a household was before the opening one. What is absent or `undefined` is unknown. */
export interface ReviewHistory {
  /** It was once on the list of poor households. */
  readonly wasPoor?: boolean | undefined;
  /** It was once on the list of near-poor households. */
  readonly wasNearPoor?: boolean | undefined;
}

/** What is known of a household at two reviews under one standard. */
export interface ReviewedHousehold {
  /** Its class in the opening list; `absent` where it was no household of the area. */
  readonly previous: ReviewedClass | 'absent';
  /** Its class in this review; `absent` where it no longer is one. */
  readonly current: ReviewedClass | 'absent';
  /** Its past before the opening list; only a household that enters a list needs it. */
  readonly history?: ReviewHistory | undefined;
  /** An event behind the change; absent where none is reported. */
  readonly event?: HouseholdEvent | undefined;
}

/** All events. */
export const householdEvents: readonly HouseholdEvent[] = /* @__PURE__ */ freezeDeep(events);
