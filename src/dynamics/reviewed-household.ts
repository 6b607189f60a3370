import type { AnyStandardId } from '../law/index.ts';
import { fail } from '../foundation/errors/index.ts';
import { freezeDeep } from '../foundation/frozen.ts';
import { own, readFields, readIfKnown, readList, readOneOf, readText } from '../foundation/input/index.ts';
import { type HouseholdClass, householdClasses } from '../vocabulary/index.ts';
import type { DynamicsColumn, DynamicsTableCode } from './dynamics-columns.ts';

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
      readonly standard: AnyStandardId;
    }
  | {
      /** A classification says what it is. */
      readonly kind?: 'classification' | 'comparison' | undefined;
      /** The class is not settled. */
      readonly decided: false;
      /** The classes that remain possible. */
      readonly possible: readonly HouseholdClass[];
      /** Id of the standard. */
      readonly standard: AnyStandardId;
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

/** All standings. */
export const householdStandings = ['poor', 'near-poor', 'above', 'absent'] as const;

/** Where a household stands in a list: poor, near-poor, above both, or no household of the area. */
export type ListStatus = (typeof householdStandings)[number];

/**
 * What became of a household.
 *
 * - `unchanged`: it stands where it stood
 * - `left-poverty`: thoát nghèo, to near-poor or beyond
 * - `left-near-poverty`: thoát cận nghèo
 * - `became-poor`: from near-poor to poor
 * - `relapsed-into-poverty`, `relapsed-into-near-poverty`: tái nghèo, tái cận nghèo
 * - `newly-poor`, `newly-near-poor`: phát sinh mới
 * - `other`: khác, a change with an event behind it
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

/** A column in which a household is counted besides the opening. */
export interface TableColumn {
  /** The table. */
  readonly table: DynamicsTableCode;
  /** Number of the column on the official form. */
  readonly column: DynamicsColumn;
}

/** What became of a household between two lists. */
export interface HouseholdChange {
  /** Where it stood in the opening list. */
  readonly previous: ListStatus;
  /** Where it stands now. */
  readonly current: ListStatus;
  /** What became of it. */
  readonly state: DynamicsState;
  /** The columns in which its leaving and entering are counted, the list that it leaves first. */
  readonly counted: readonly TableColumn[];
}

/** What is possible in each input of a household that has been read. */
interface OpenHousehold {
  readonly previous: readonly ListStatus[];
  readonly current: readonly ListStatus[];
  readonly 'history.wasPoor': readonly boolean[];
  readonly 'history.wasNearPoor': readonly boolean[];
}

/** Whether a household is there before an event, after it, or both. */
type Presence = 'enters' | 'leaves' | 'stays';

/** All events. */
export const householdEvents: readonly HouseholdEvent[] = /* @__PURE__ */ freezeDeep(events);

/** Validates what is known of a household at two reviews. */
export function readReviewedHousehold(household: ReviewedHousehold): {
  standard: string;
  other: boolean;
  open: OpenHousehold;
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
    other: readEvent(fields.get('event'), presence) !== undefined,
    open: {
      previous: previous.standings,
      current: current.standings,
      'history.wasPoor': readHistory(history, 'wasPoor'),
      'history.wasNearPoor': readHistory(history, 'wasNearPoor'),
    },
  };
}

/** The standings that a class leaves possible, and its standard. */
function readClass(value: unknown, path: string): { standings: readonly ListStatus[]; standard?: string } {
  if (value === 'absent') {
    return { standings: ['absent'] };
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
    standings: [...new Set(classes.map(standingOf))],
    standard: readText(fields.get('standard'), `${path}.standard`),
  };
}

/** The event, which must be one that the household can have had. */
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

const standingOf = (name: HouseholdClass): ListStatus => (name === 'poor' || name === 'near-poor' ? name : 'above');

const presences: Readonly<Record<HouseholdEvent, readonly Presence[]>> = {
  'members-changed': ['stays'],
  death: ['leaves'],
  'moved-away': ['leaves'],
  'moved-in': ['enters'],
  split: ['enters', 'leaves', 'stays'],
  merged: ['enters', 'leaves', 'stays'],
};
