import type { ProgrammeTargetId } from '../../src/targets/index.ts';
import { isInForce } from '../../src/foundation/index.ts';
import { ownName } from '../../src/vocabulary/index.ts';
import {
  assessDeprivations,
  classifyByScores,
  type Classification,
  classifyZone,
  classifyHousehold,
  classifyLowIncomeWorkers,
  communeZoneRules2021,
  type Household,
  type HouseholdFacts,
  incomeFactOf,
  localStandards,
  nationalStandards,
  type PovertyStandard,
  programmeTarget,
  reviewProcedures,
  trackTarget,
} from '../../src/index.ts';
import { meetingAgrees, type MeetingVote } from '../../src/review/index.ts';
import type { Case } from './case-form.ts';

type Given<Name extends Case['given']> = Extract<Case, { readonly given: Name }>;

/** What has the id; a misspelt one is told with those that there are. */
function byId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (!found) {
    throw new Error(`"${id}" is none of ${items.map((item) => item.id).join(', ')}`);
  }
  return found;
}

/** The standard of a case, which must apply on its day. */
function standardOf({ standard: id, day }: { readonly standard: string; readonly day: string }): PovertyStandard {
  const standard = byId([...nationalStandards, ...localStandards], id);
  if (!standard.periods.some((period) => isInForce(period, day))) {
    throw new Error(`${id} does not apply on ${day}`);
  }
  return standard;
}

/** A class, with its ground where the case names one; or what remains possible, what is missing and which gaps there are. */
function classIn(result: Classification, { ground }: { readonly ground?: string | undefined }): object {
  return result.decided
    ? { class: result.class, ...(ground !== undefined && { ground: result.ground }) }
    : {
        possible: result.possible,
        missing: result.missing.map((one) => Object.values(one).join()).sort(),
        gaps: result.gaps,
      };
}

function ofHousehold(one: Given<'household'>): object {
  const standard = standardOf(one);
  const household = one.household as unknown as Household;
  const { statuses } = assessDeprivations(household, standard, { on: one.day });
  const { deprivations, ...expected } = one.expected;
  const { deprived = [], notDeprived = [], unknown = [] } = deprivations ?? {};
  const listed = [...deprived, ...notDeprived, ...unknown];
  const having = (status: string): string[] => listed.filter((code) => statuses[code] === status);
  const facts = {
    area: household.area,
    monthlyIncomePerCapita: incomeFactOf(household),
    deprivations: statuses,
  } as HouseholdFacts;
  return {
    ...(Object.keys(expected).length > 0 && classIn(classifyHousehold(facts, standard), expected)),
    ...(deprivations && {
      deprivations: {
        deprived: having('deprived'),
        notDeprived: having('not-deprived'),
        unknown: having('unknown'),
      },
    }),
  };
}

function ofFacts(one: Given<'facts'>): object {
  const standard = standardOf(one);
  const facts = one.facts as unknown as HouseholdFacts;
  const { lowIncomeWorkers, ...expected } = one.expected;
  const workers = lowIncomeWorkers === undefined ? undefined : classifyLowIncomeWorkers(facts, standard);
  return {
    ...(Object.keys(expected).length > 0 && classIn(classifyHousehold(facts, standard), expected)),
    ...(workers && { lowIncomeWorkers: workers.decided ? workers.lowIncome : workers.possible }),
  };
}

/** The classes one đồng below the bound, at it, and one above, in the period by which the standard reckons. */
function atBound(one: Given<'bound'>): object {
  const standard = standardOf(one);
  const { area, amount, deprived } = one.bound;
  const months = standard.incomePeriod === 'year' ? 12 : 1;
  const classesWith = (total: number): readonly string[] => {
    const facts = { area, monthlyIncomePerCapita: { total, members: 1, months }, deprivations: deprived };
    const result = classifyHousehold(facts as HouseholdFacts, standard);
    return result.decided ? [result.class] : result.possible;
  };
  return { below: classesWith(amount - 1), at: classesWith(amount), above: classesWith(amount + 1) };
}

function ofMeeting(one: Given<'meeting'>): object {
  const procedure = byId(reviewProcedures, one.procedure);
  return { agrees: meetingAgrees(one.meeting as unknown as MeetingVote, procedure) };
}

/** The verdict on the year that ends on the day of the case, counted from the first rate that it gives. */
function ofTarget(one: Given<'target'>): object {
  const target = programmeTarget(one.target as ProgrammeTargetId);
  const { measure, base, group, territory = { level: 'country' } } = target;
  const observations = Object.entries(one.rates).map(([at, percent]) => ({
    at,
    measure,
    standard: ownName(one.standard),
    territory,
    value: { percent },
    ...(base && { base }),
    ...(group && { group }),
  }));
  const [baseline = one.day] = Object.keys(one.rates).sort();
  const { years } = trackTarget(target, observations, { asOf: one.day, baseline });
  return { verdict: years.find(({ until }) => until === one.day)?.verdict };
}

function ofCommune(one: Given<'commune'>): object {
  const result = classifyZone(one.commune, byId([communeZoneRules2021], one.rules));
  return { class: result.decided ? result.class : result.possible };
}

/** What the package says of a case, in the form of what the case expects. */
export function outcomeOf(one: Case): object {
  switch (one.given) {
    case 'household':
      return ofHousehold(one);
    case 'facts':
      return ofFacts(one);
    case 'scores':
      return classIn(classifyByScores(one.scores, standardOf(one)), one.expected);
    case 'bound':
      return atBound(one);
    case 'meeting':
      return ofMeeting(one);
    case 'target':
      return ofTarget(one);
    case 'commune':
      return ofCommune(one);
    default:
      return one satisfies never;
  }
}

/** What a case expects, with what it need not write: lists that are empty, and an order of what is missing. */
export function expectationOf({ expected }: Case): object {
  return {
    ...expected,
    ...('possible' in expected &&
      expected.possible && { missing: [...(expected.missing ?? [])].sort(), gaps: expected.gaps ?? [] }),
    ...('deprivations' in expected &&
      expected.deprivations && {
        deprivations: { deprived: [], notDeprived: [], unknown: [], ...expected.deprivations },
      }),
  };
}
