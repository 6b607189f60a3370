import type { AnyStandardId } from '../law/index.ts';
import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own, readFields, readIfKnown, readList, readOneOf, readText } from '../foundation/input/index.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/index.ts';
import type { DynamicsColumn, DynamicsTableCode } from './dynamics-columns.ts';

/** The class of a household in a review, or the classes still possible: a classification, or these fields of it. */
export type ReviewedClass =
  | {
      /** Kind of the classification; not needed. */
      readonly kind?: 'classification' | 'comparison' | undefined;
      /** `true` if the class is decided. */
      readonly decided: true;
      /** The class. */
      readonly class: HouseholdClass;
      /** Id of the standard. */
      readonly standard: AnyStandardId;
    }
  | {
      /** Kind of the classification; not needed. */
      readonly kind?: 'classification' | 'comparison' | undefined;
      /** `false` if the class is undecided. */
      readonly decided: false;
      /** The classes still possible, at least one. */
      readonly possible: readonly HouseholdClass[];
      /** Id of the standard. */
      readonly standard: AnyStandardId;
    };

const events = ['members-changed', 'death', 'moved-away', 'moved-in', 'split', 'merged'] as const;

/**
 * An event because of which a change counts as "other" (khác) in the tables, not as a fall or a rise:
 *
 * - `members-changed`: the members of the household changed
 * - `death`: a single-person household ended by death
 * - `moved-away`, `moved-in`: the household left the area, or came to it
 * - `split`, `merged`: the household was split or merged, whether it began, ended or continued thereby
 */
export type HouseholdEvent = (typeof events)[number];

/** The lists of a household before the opening list. A field that is absent or `undefined` is unknown. */
export interface ReviewHistory {
  /** Whether it was ever on the list of poor households. */
  readonly wasPoor?: boolean | undefined;
  /** Whether it was ever on the list of near-poor households. */
  readonly wasNearPoor?: boolean | undefined;
}

/** The known facts of a household at two reviews under the same standard. */
export interface ReviewedHousehold {
  /** Class in the opening list; `absent` if it was not a household of the area. */
  readonly previous: ReviewedClass | 'absent';
  /** Class in this review; `absent` if it is no longer a household of the area. */
  readonly current: ReviewedClass | 'absent';
  /** Lists before the opening list; needed only for a household that enters a list. */
  readonly history?: ReviewHistory | undefined;
  /** Event of the change; absent if none is reported. */
  readonly event?: HouseholdEvent | undefined;
}

/** All list statuses. */
export const listStatuses = ['poor', 'near-poor', 'above', 'absent'] as const;

/** The status of a household in a list: poor, near-poor, above both, or absent from the area. */
export type ListStatus = (typeof listStatuses)[number];

/**
 * The kind of change of a household.
 *
 * - `unchanged`: same status in both lists
 * - `left-poverty`: thoát nghèo, to near-poor or beyond
 * - `left-near-poverty`: thoát cận nghèo
 * - `became-poor`: from near-poor to poor
 * - `relapsed-into-poverty`, `relapsed-into-near-poverty`: tái nghèo, tái cận nghèo
 * - `newly-poor`, `newly-near-poor`: phát sinh mới
 * - `other`: khác, a change with an event
 */
export type DynamicsState =
  | 'unchanged'
  | 'left-poverty'
  | 'left-near-poverty'
  | 'became-poor'
  | 'relapsed-into-poverty'
  | 'relapsed-into-near-poverty'
  | 'newly-poor'
  | 'newly-near-poor'
  | 'other';

/** A column of flows in which a household is counted. */
export interface TableColumn {
  /** Table of the column. */
  readonly table: DynamicsTableCode;
  /** Number of the column on the official form. */
  readonly column: DynamicsColumn;
}

/** The change of a household between two lists. */
export interface HouseholdChange {
  /** Status in the opening list. */
  readonly previous: ListStatus;
  /** Status now. */
  readonly current: ListStatus;
  /** Kind of change. */
  readonly state: DynamicsState;
  /** The columns in which the household is counted as leaving and entering, the leaving first; empty if unchanged. */
  readonly counted: readonly TableColumn[];
}

/** The possible values of each input. */
interface HouseholdCandidates {
  readonly previous: readonly ListStatus[];
  readonly current: readonly ListStatus[];
  readonly 'history.wasPoor': readonly boolean[];
  readonly 'history.wasNearPoor': readonly boolean[];
}

/** Whether a household exists only after an event, only before it, or both. */
type Presence = 'enters' | 'leaves' | 'stays';

/** All events. */
export const householdEvents: readonly HouseholdEvent[] = /* @__PURE__ */ freezeDeep(events);

/** Validates the known facts of a household at two reviews. */
export function readReviewedHousehold(household: ReviewedHousehold): {
  standard: string;
  hasEvent: boolean;
  candidates: HouseholdCandidates;
} {
  const fields = readFields(household, '', ['previous', 'current', 'history', 'event']);
  const previous = own(readClass(fields.get('previous'), 'previous'));
  const current = own(readClass(fields.get('current'), 'current'));
  const standard =
    previous.standard ??
    current.standard ??
    fail('invalid-value', 'current', 'absent', { kind: 'household-that-is-there-at-one-of-the-reviews' });
  if (current.standard !== undefined && current.standard !== standard) {
    fail('different-standards', 'current.standard', current.standard, {
      kind: 'standard-of-the-first',
      than: standard,
    });
  }
  const presence = previous.standard === undefined ? 'enters' : current.standard === undefined ? 'leaves' : 'stays';
  const history = readFields(fields.get('history') ?? {}, 'history', ['wasPoor', 'wasNearPoor']);
  return {
    standard,
    hasEvent: readEvent(fields.get('event'), presence) !== undefined,
    candidates: {
      previous: previous.statuses,
      current: current.statuses,
      'history.wasPoor': readHistory(history, 'wasPoor'),
      'history.wasNearPoor': readHistory(history, 'wasNearPoor'),
    },
  };
}

/** Reads a class: the possible statuses, and the standard unless the household is absent. */
function readClass(value: unknown, path: string): { statuses: readonly ListStatus[]; standard?: string } {
  if (value === 'absent') {
    return { statuses: ['absent'] };
  }
  const fields = readFields(value, path);
  const classes = readOneOf(fields.get('decided'), `${path}.decided`, [true, false])
    ? [readOneOf(fields.get('class'), `${path}.class`, householdClasses)]
    : readList(fields.get('possible'), `${path}.possible`).map((name, index) =>
        readOneOf(name, `${path}.possible[${index}]`, householdClasses),
      );
  if (classes.length === 0) {
    fail('empty-input', `${path}.possible`, [], { kind: 'list', least: 1 });
  }
  return {
    statuses: [...new Set(classes.map(statusOf))],
    standard: readText(fields.get('standard'), `${path}.standard`),
  };
}

/** Reads the event; throws for an event that is impossible for the household. */
function readEvent(value: unknown, presence: Presence): HouseholdEvent | undefined {
  const event = readIfKnown(value, 'event', householdEvents);
  if (event === undefined && presence !== 'stays') {
    fail('missing-value', 'event', event, { kind: 'event-by-which-the-household', than: presence });
  }
  if (event !== undefined && !presences[event].includes(presence)) {
    fail('invalid-value', 'event', event, { kind: 'event-by-which-the-household', than: presence });
  }
  return event;
}

function readHistory(history: ReadonlyMap<string, unknown>, name: 'wasPoor' | 'wasNearPoor'): readonly boolean[] {
  const answer = readIfKnown(history.get(name), `history.${name}`, [true, false]);
  return answer === undefined ? [true, false] : [answer];
}

const statusOf = (name: HouseholdClass): ListStatus => (name === 'poor' || name === 'near-poor' ? name : 'above');

const presences: Readonly<Record<HouseholdEvent, readonly Presence[]>> = {
  'members-changed': ['stays'],
  death: ['leaves'],
  'moved-away': ['leaves'],
  'moved-in': ['enters'],
  split: ['enters', 'leaves', 'stays'],
  merged: ['enters', 'leaves', 'stays'],
};
