import { refuse } from '../../foundation/errors/index.ts';
import { own, readFields, readIfKnown, readList, readOneOf, readText } from '../../foundation/input/index.ts';
import { type HouseholdClass, householdClasses } from '../../vocabulary/index.ts';
import { type HouseholdEvent, householdEvents, type ReviewedHousehold } from '../reviewed-household.ts';
import type { HouseholdStanding } from './household-change.ts';

/** What is possible in each input of a household that has been read. */
interface OpenHousehold {
  readonly previous: readonly HouseholdStanding[];
  readonly current: readonly HouseholdStanding[];
  readonly 'history.wasPoor': readonly boolean[];
  readonly 'history.wasNearPoor': readonly boolean[];
}

/** Whether a household is there before an event, after it, or both. */
type Presence = 'enters' | 'leaves' | 'stays';

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
    refuse('invalid-value', 'current', 'absent', { kind: 'household-that-is-there-at-one-of-the-reviews' });
  if (current.standard !== undefined && current.standard !== standard) {
    refuse('different-standards', 'current.standard', current.standard, {
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
function readClass(value: unknown, path: string): { standings: readonly HouseholdStanding[]; standard?: string } {
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
    refuse('empty-input', `${path}.possible`, [], { kind: 'list', least: 1 });
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
    refuse('missing-value', 'event', event, { kind: 'event-by-which-the-household', than: presence });
  }
  if (event !== undefined && !presences[event].includes(presence)) {
    refuse('invalid-value', 'event', event, { kind: 'event-by-which-the-household', than: presence });
  }
  return event;
}

function readHistory(history: ReadonlyMap<string, unknown>, name: 'wasPoor' | 'wasNearPoor'): readonly boolean[] {
  const answer = readIfKnown(history.get(name), `history.${name}`, [true, false]);
  return answer === undefined ? [true, false] : [answer];
}

const standingOf = (name: HouseholdClass): HouseholdStanding =>
  name === 'poor' || name === 'near-poor' ? name : 'above';

const presences: Readonly<Record<HouseholdEvent, readonly Presence[]>> = {
  'members-changed': ['stays'],
  death: ['leaves'],
  'moved-away': ['leaves'],
  'moved-in': ['enters'],
  split: ['enters', 'leaves', 'stays'],
  merged: ['enters', 'leaves', 'stays'],
};
