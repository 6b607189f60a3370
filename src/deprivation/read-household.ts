import { type CivilDate, completedYearsBetween, parseCivilDate } from '../foundation/dates.ts';
import { type HouseholdIssue, plainValue, fail } from '../foundation/errors/index.ts';
import { readOptions } from '../foundation/input/index.ts';
import { type Add, readInput, type Shape } from '../foundation/shape/index.ts';
import type { PovertyStandard } from '../law/index.ts';
import { requireStandard } from '../law/poverty-standard.ts';
import { dwellingComponents, informationDevices, telecomServices, vocationalLevels } from '../vocabulary/index.ts';
import type { AssessmentOptions, Checked, KnownHousehold, KnownMember } from './finding.ts';
import { type Checklist, type Household, householdShape, type Member } from './household.ts';
import { asksForDay } from './rules/evidence.ts';

/** The result of reading a household. */
interface HouseholdReading {
  /** The facts that could be read; complete only without issues. */
  readonly known: KnownHousehold;
  /** Every issue of its facts. */
  readonly issues: readonly HouseholdIssue[];
  /** The facts that need a day, if no day is given. */
  readonly undated: readonly HouseholdIssue[];
}

/** A partly read household: any field may be missing. */
type ReadHousehold = Omit<Household, 'members'> & { readonly members?: readonly (Partial<Member> | undefined)[] };

/**
 * Lists every issue of the facts of a household, such as those of a form being filled in. Facts without issues are accepted by
 * {@link assessDeprivations}.
 *
 * @param household - anything
 * @param standard - the standard to assess under, for its areas and indicators
 * @param options - the day on which ages are counted; needed as by {@link assessDeprivations}
 * @returns the issues, by path and member; plain data
 * @throws PovertyStandardError `missing-value` for an absent standard, and for `on` where it is needed; `invalid-date` for `on`
 *
 * @example
 * ```ts
 * const household = { members: [{ id: 'mother', age: 34 }, { id: 'son', birthDate: '2030-01-01' }] };
 * issuesOfHousehold(household, vn2022, { on: '2024-09-30' });
 * // => [{ code: 'invalid-date', path: 'members[1].birthDate', received: '2030-01-01', expected: { kind: 'date-not-after', than: '2024-09-30' }, member: 'son' }]
 * issuesOfHousehold({ members: [{ id: 'mother', age: 34 }] }, vn2022); // => []
 * ```
 */
export function issuesOfHousehold(
  household: unknown,
  standard: PovertyStandard,
  options: AssessmentOptions = {},
): readonly HouseholdIssue[] {
  requireStandard(standard);
  const { issues, undated } = householdReader(standard, readDay(options))(household);
  failUndated(undated);
  return issues.map(plainIssue);
}

/** Creates a reader of households under a standard, on a day if given. */
export function householdReader(
  standard: PovertyStandard,
  on: CivilDate | undefined,
): (household: unknown) => HouseholdReading {
  const shape = householdShape(standard);
  const needsDay = (member: KnownMember): boolean =>
    member.birthDate !== undefined || standard.indicators.some(({ rule }) => asksForDay(rule, member));
  return (household) => {
    const { known, issues } = readFacts(household, shape, on);
    const undated = on === undefined ? known.members.filter(needsDay) : [];
    return { known, issues, undated: undated.map(undatedIssue) };
  };
}

/** Reads the day of an assessment; undefined if not given. */
export function readDay(options: AssessmentOptions): CivilDate | undefined {
  const { on } = readOptions(options, 'options', ['on']);
  return on === undefined ? on : parseCivilDate(on, 'options.on');
}

/** Throws if facts need a day and no day is given: an error of the call, not of the household. */
export function failUndated(undated: readonly unknown[]): void {
  if (undated.length > 0) {
    fail('missing-value', 'options.on', undefined, { kind: 'calendar-date' });
  }
}

/** An issue as plain data; values that JSON cannot carry are described in text. */
export function plainIssue(issue: HouseholdIssue): HouseholdIssue {
  return { ...issue, received: plainValue(issue.received) };
}

/** Reads the facts of a household, computes ages and collects every issue; with issues, the known facts are incomplete. */
function readFacts(
  household: unknown,
  shape: Shape,
  on: CivilDate | undefined,
): { readonly known: KnownHousehold; readonly issues: readonly HouseholdIssue[] } {
  const { read, issues, add } = readInput(shape, household);
  const known = knownHousehold(read ?? noFacts, on, add);
  checkHousehold(known, add);
  return { known, issues: withMembers(issues, known.members) };
}

/** Reports contradictory facts of a household. */
function checkHousehold(household: KnownHousehold, add: Add): void {
  checkMembers(household, add);
  checkTelecomServices(household, add);
  checkIncome(household, add);
}

function undatedIssue({ path, id }: KnownMember): HouseholdIssue {
  return {
    code: 'missing-value',
    path: `${path}.birthDate`,
    received: undefined,
    expected: { kind: 'day-on-which-ages-are-counted' },
    ...(typeof id === 'string' && { member: id }),
  };
}

function knownHousehold(read: ReadHousehold, on: CivilDate | undefined, add: Add): KnownHousehold {
  const { members = [], dwelling, telecomServices: services, devices, ...unchanged } = read;
  return withoutPrototype<KnownHousehold>({
    ...unchanged,
    // An unreadable member stays in the list without facts, so that the indexes of the members do not shift.
    members: members.map((member, index) => knownMember(member ?? noFacts, `members[${index}]`, on, add)),
    dwelling: dwelling && withoutPrototype({ ...dwelling, durable: checked(dwelling.durable, dwellingComponents) }),
    telecomServices: checked(services, telecomServices),
    devices: checked(devices, informationDevices),
  });
}

/** Stands for an unreadable household or member; it inherits no facts. */
const noFacts: object = /* @__PURE__ */ Object.create(null) as object;

/** Adds the id of the member to each issue, by the index in its path. */
function withMembers(issues: readonly HouseholdIssue[], members: readonly KnownMember[]): HouseholdIssue[] {
  return issues.map((issue) => {
    const index = /^members\[(\d+)/u.exec(issue.path)?.[1];
    const id = index === undefined ? index : members[Number(index)]?.id;
    return typeof id === 'string' ? { ...issue, member: id } : issue;
  });
}

/** Computes age and work status of a member, and reports contradictory facts. */
function resolveMember(member: KnownMember, on: CivilDate | undefined, add: Add): KnownMember {
  return {
    __proto__: null,
    ...member,
    age: ageOf(member, on, add),
    workStatus: workStatusOf(member, add),
  } as KnownMember;
}

function ageOf({ path, birthDate, age }: KnownMember, on: CivilDate | undefined, add: Add): number | undefined {
  // A birth date without a day of assessment is reported as undated.
  if (birthDate === undefined || on === undefined) {
    return age;
  }
  if (birthDate > on) {
    add({
      code: 'invalid-date',
      path: `${path}.birthDate`,
      received: birthDate,
      expected: { kind: 'date-not-after', than: on },
    });
    return undefined;
  }
  const years = completedYearsBetween(birthDate, on);
  if (age !== undefined && age !== years) {
    add({
      code: 'invalid-value',
      path: `${path}.age`,
      received: age,
      expected: { kind: 'as-the-birth-date-gives', than: years },
    });
  }
  return years;
}

/** The work status that the facts imply: a labour contract implies wage work, seeking work implies not working. Reports contradictions. */
function workStatusOf(member: KnownMember, add: Add): KnownMember['workStatus'] {
  const { path, workStatus, labourContract, seekingWork } = member;
  const implied = [
    ['workStatus', workStatus],
    ['labourContract', labourContract ? 'wage-work' : undefined],
    ['seekingWork', seekingWork ? 'not-working' : undefined],
  ] as const;
  const status = implied.find(([, impliedStatus]) => impliedStatus)?.[1];
  for (const [field, impliedStatus] of implied) {
    if (impliedStatus && impliedStatus !== status) {
      add({
        code: 'invalid-value',
        path: `${path}.${field}`,
        received: true,
        expected: { kind: 'no-second-work-status-beside', than: String(status) },
      });
    }
  }
  return status;
}

function checkMembers({ members }: KnownHousehold, add: Add): void {
  const ids = new Set<string>();
  for (const { id, path } of members) {
    if (id && ids.has(id)) {
      add({ code: 'duplicate-code', path: `${path}.id`, received: id, expected: { kind: 'each-once' } });
    }
    ids.add(id);
  }
}

function checkTelecomServices(household: KnownHousehold, add: Add): void {
  for (const service of telecomServices) {
    const used = household.telecomServices?.[service];
    const users = household.members.filter((member) => member.telecomServices?.[service] !== false);
    for (const { path, telecomServices: services } of used === false ? users : []) {
      if (services?.[service]) {
        add({
          code: 'invalid-value',
          path: `${path}.telecomServices.${service}`,
          received: true,
          expected: { kind: 'no-use-that-the-household-denies' },
        });
      }
    }
    if (used && household.members.length && !users.length && !household.mayHaveMoreMembers) {
      add({
        code: 'invalid-value',
        path: `telecomServices.${service}`,
        received: true,
        expected: { kind: 'use-that-some-member-may-have' },
      });
    }
  }
}

function checkIncome({ income }: KnownHousehold, add: Add): void {
  if (income?.monthlyPerCapita !== undefined) {
    for (const field of ['total', 'months', 'excluded'] as const) {
      if (income[field] !== undefined) {
        add({
          code: 'invalid-value',
          path: `income.${field}`,
          received: income[field],
          expected: { kind: 'nothing-beside', values: ['monthlyPerCapita'] },
        });
      }
    }
  }
  const excluded = (income?.excluded ?? []).reduce(
    (sum, part?: { readonly dong?: number }) => sum + (part?.dong ?? 0),
    0,
  );
  if (excluded > (income?.total ?? Infinity)) {
    add({
      code: 'invalid-value',
      path: 'income.excluded',
      received: excluded,
      expected: { kind: 'together-at-most-the-total' },
    });
  }
}

/** Removes the prototype, so that inherited (polluted) properties are never read as facts. */
function withoutPrototype<Whole extends object>(
  whole: {
    readonly [Name in keyof Whole]: Whole[Name] | undefined;
  },
): Whole {
  return Object.setPrototypeOf(whole, null) as Whole;
}

function knownMember(read: Partial<Member>, path: string, on: CivilDate | undefined, add: Add): KnownMember {
  const { diplomas, telecomServices: services, ...unchanged } = read;
  const member = withoutPrototype<KnownMember>({
    ...(unchanged as Member),
    path,
    diplomas: checked(diplomas, vocationalLevels),
    telecomServices: checked(services, telecomServices),
  });
  return resolveMember(member, on, add);
}

/** A checklist as a record; items that a list does not name are absent. */
function checked<Code extends string>(
  checklist: Checklist<Code> | undefined,
  codes: readonly Code[],
): Checked<Code> | undefined {
  return Array.isArray(checklist)
    ? (withoutPrototype(Object.fromEntries(codes.map((code) => [code, checklist.includes(code)]))) as Checked<Code>)
    : (checklist as Checked<Code> | undefined);
}
