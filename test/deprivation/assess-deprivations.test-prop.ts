import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { classifyHousehold } from '../../src/classification/index.ts';
import { assessDeprivations, type DeprivationAssessment, type Household } from '../../src/deprivation/index.ts';
import { completedYearsBetween, isPovertyStandardError } from '../../src/foundation/index.ts';
import { type PovertyStandard, vn2016, vn2022 } from '../../src/standards/index.ts';
import { householdClasses } from '../../src/vocabulary/index.ts';
import { domainsOf, type FlatHousehold, householdOf, isConsistent } from './flat-household.ts';
import { naiveStatuses } from './naive-statuses.ts';

const mostCompletions = 800;

interface Case {
  readonly standard: PovertyStandard;
  readonly on: string;
  readonly size: number;
  /** Everything there is to know. */
  readonly truth: FlatHousehold;
  /** The paths, in the order in which they become known. */
  readonly order: readonly string[];
  /** How many of them are known. */
  readonly known: number;
}

/** Complete facts: any value of each domain, and any birth date of the last seventy years. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    standardAndDay: fc.constantFrom<{ standard: PovertyStandard; on: string }>(
      { standard: vn2022, on: '2024-09-30' },
      { standard: vn2022, on: '2025-03-01' },
      { standard: vn2016, on: '2018-06-15' },
      { standard: vn2016, on: '2020-12-31' },
    ),
    size: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ standardAndDay, size }) => {
    const paths = [...domainsOf(size, standardAndDay.on)];
    const values = paths.map(([path, domain]) =>
      path.endsWith('birthDate')
        ? fc.oneof(
            fc.constantFrom(...domain),
            fc
              .date({ min: new Date('1950-01-01'), max: new Date('2018-01-01'), noInvalidDate: true })
              .map((date) => date.toISOString().slice(0, 10)),
          )
        : fc.constantFrom(...domain),
    );
    return fc.record({
      standard: fc.constant(standardAndDay.standard),
      on: fc.constant(standardAndDay.on),
      size: fc.constant(size),
      truth: fc
        .tuple(...values)
        .map((tuple) =>
          consistent(Object.fromEntries(paths.map(([path], index) => [path, tuple[index] as string])), size),
        ),
      order: fc.shuffledSubarray(
        paths.map(([path]) => path),
        { minLength: paths.length },
      ),
      known: fc.integer({ min: 0, max: paths.length }),
    });
  });

/** Takes back what contradicts something else. */
function consistent(facts: FlatHousehold, size: number): FlatHousehold {
  const changed: Record<string, string | number | boolean> = { ...facts };
  for (let index = 0; index < size; index += 1) {
    const member = `members[${String(index)}]`;
    changed[`${member}.labourContract`] &&= changed[`${member}.workStatus`] === 'wage-work';
    changed[`${member}.seekingWork`] &&= changed[`${member}.workStatus`] === 'not-working';
  }
  for (const service of ['telecomServices.internet', 'telecomServices.telephone-subscription']) {
    changed[service] = Array.from({ length: size }).some((_, index) => changed[`members[${String(index)}].${service}`]);
  }
  return changed;
}

function pick(facts: FlatHousehold, paths: readonly string[]): FlatHousehold {
  return Object.fromEntries(paths.map((path) => [path, facts[path] as string]));
}

const ids = ['a', 'b', 'c'];
const assess = (
  facts: FlatHousehold,
  { standard, on, size }: Case,
  more: Partial<Household> = {},
): DeprivationAssessment =>
  assessDeprivations({ ...householdOf(facts, ids.slice(0, size)), ...more }, standard, { on });

const statusOf = (deprived: boolean | undefined): string => (deprived ? 'deprived' : 'not-deprived');

/** All completions of some paths, as changes to the facts. */
function* completions(paths: readonly string[], domains: ReturnType<typeof domainsOf>): Generator<FlatHousehold> {
  const [first, ...rest] = paths;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const completion of completions(rest, domains)) {
    for (const value of domains.get(first) ?? []) {
      yield { ...completion, [first]: value };
    }
  }
}

/** The facts on which each indicator may depend, by the end of their paths. */
const relevant: Record<string, readonly string[]> = {
  employment: ['workStatus', 'labourContract', 'seekingWork', 'ableToWork', 'ofWorkingAge'],
  dependants: ['birthDate', 'elderly', 'disability', 'monthlySocialAllowance'],
  nutrition: ['birthDate', 'stunted', 'underweight'],
  'health-care': ['ill', 'soughtTreatment'],
  'health-insurance': ['birthDate', 'healthInsurance'],
  'adult-education': ['birthDate', 'School', 'Training', '-vocational', 'onTheJobTrainingCertificate'],
  'child-schooling': ['birthDate', 'attendsSchool'],
  'housing-quality': ['wall', 'column', 'roof', 'grade'],
  'housing-area': ['floorAreaSquareMetres'],
  'water-source': ['waterSource'],
  sanitation: ['sanitation'],
  'telecom-use': ['internet', 'telephone-subscription'],
  'information-device': ['television', 'radio', 'computer', 'telephone', 'laptop', 'tablet', 'smartphone'],
  'information-asset': ['television', 'radio', 'computer', 'laptop', 'hearsLoudspeaker'],
};

describe('the assessment of random partial households', () => {
  test.prop([cases], { numRuns: 300 })('of complete facts is that of a second implementation', (example) => {
    const { statuses, missing } = assess(example.truth, example);
    const naive = naiveStatuses(example.truth, example.size, example.on)[example.standard.id] ?? {};
    expect(missing).toEqual([]);
    expect(statuses).toEqual(
      Object.fromEntries(Object.entries(naive).map(([code, deprived]) => [code, statusOf(deprived)])),
    );
  });

  test.prop([cases], { numRuns: 120 })('is what all completions agree on', (example) => {
    const { standard, on, size, truth, order, known } = example;
    const domains = domainsOf(size, on);
    const { statuses } = assess(pick(truth, order.slice(0, known)), example);
    for (const { code } of standard.indicators) {
      const open = order.slice(known).filter((path) => relevant[code]?.some((end) => path.endsWith(end)));
      if (open.reduce((product, path) => product * (domains.get(path)?.length ?? 0), 1) > mostCompletions) {
        continue;
      }
      const outcomes = new Set<string>();
      for (const completion of completions(open, domains)) {
        const facts = { ...truth, ...completion };
        if (isConsistent(facts, size)) {
          outcomes.add(statusOf(naiveStatuses(facts, size, on)[standard.id]?.[code]));
        }
      }
      expect([code, statuses[code]]).toEqual([code, outcomes.size > 1 ? 'unknown' : [...outcomes][0]]);
    }
  });

  test.prop([cases], { numRuns: 30 })('is never contradicted by a further fact', (example) => {
    let before = assess({}, example).statuses;
    for (let known = 1; known <= example.order.length; known += 1) {
      const { statuses } = assess(pick(example.truth, example.order.slice(0, known)), example);
      const changed = Object.keys(before).filter((code) => statuses[code] !== before[code]);
      expect(changed.filter((code) => before[code] !== 'unknown')).toEqual([]);
      before = statuses;
    }
    expect(Object.values(before)).not.toContain('unknown');
  });

  test.prop([cases])('is settled by the answers to what it misses, and asks for nothing that is known', (example) => {
    const known = example.order.slice(0, example.known);
    const missing = assess(pick(example.truth, known), example).missing.map(({ path }) => path);
    expect(missing.filter((path) => known.includes(path))).toEqual([]);
    const answered = assess(pick(example.truth, [...known, ...missing]), example);
    expect(answered.missing).toEqual([]);
    expect(answered.statuses).toEqual(assess(example.truth, example).statuses);
  });

  test.prop([cases])('of some members, where there may be more, holds for all', (example) => {
    const household = householdOf(example.truth, ids.slice(0, example.size));
    const complete = assess(example.truth, example).statuses;
    const members = household.members.slice(0, Math.max(1, example.known % 3));
    const { standard, on } = example;
    const { statuses } = assessDeprivations({ ...household, members, mayHaveMoreMembers: true }, standard, { on });
    for (const [code, status] of Object.entries(statuses)) {
      expect([code, status]).toContain(status === 'unknown' ? 'unknown' : complete[code]);
    }
  });

  test.prop([cases])('does not depend on the order of the members', (example) => {
    const facts = pick(example.truth, example.order.slice(0, example.known));
    const household = householdOf(facts, ids.slice(0, example.size));
    const { standard, on } = example;
    const turned = { ...household, members: [...household.members].reverse() };
    const [one, other] = [household, turned].map((each) => {
      const { statuses, findings } = assessDeprivations(each, standard, { on });
      const byId = (member: { readonly member?: string }): string => member.member ?? '';
      return {
        statuses,
        behind: findings.map(({ reasons }) => reasons.map((reason) => byId(reason as { member?: string })).sort()),
        missing: findings.map(({ missing }) => missing.map(({ path }) => path.replace(/\d+/u, '')).sort()),
      };
    });
    expect(other).toEqual(one);
  });

  test.prop([cases, fc.integer({ min: 0, max: 3_000_000 }), fc.nat(11)])(
    'never gives a better class for one deprivation more',
    (example, monthlyIncomePerCapita, place) => {
      const { standard } = example;
      const { statuses } = assess(example.truth, example);
      const codes = Object.keys(statuses);
      const worse = { ...statuses, [codes[place % codes.length] ?? '']: 'deprived' as const };
      const [before, after] = [statuses, worse].map((deprivations) => {
        const result = classifyHousehold({ area: 'rural', monthlyIncomePerCapita, deprivations }, standard);
        return result.decided ? householdClasses.indexOf(result.class) : Number.NaN;
      });
      expect(after).toBeLessThanOrEqual(before ?? Number.NaN);
    },
  );
});

/** The household with the ages of its members in place of their birth dates. */
function withAges({ members, ...others }: Household, on: string): Household {
  return {
    ...others,
    members: members.map(({ birthDate, ...member }) =>
      birthDate === undefined ? member : { ...member, age: completedYearsBetween(birthDate, on) },
    ),
  };
}

describe('without a day', () => {
  test.prop([cases], { numRuns: 300 })('what is told is told on every day, and what is refused differs', (one) => {
    const { standard, on, size, truth, order, known } = one;
    const household = withAges(householdOf(pick(truth, order.slice(0, known)), ids.slice(0, size)), on);
    const onDays = ['1950-01-01', on, '2100-12-31'].map((day) => {
      const { on: given, ...told } = assessDeprivations(household, standard, { on: day });
      expect(given).toBe(day);
      return told;
    });
    try {
      const undated = assessDeprivations(household, standard);
      expect(onDays).toStrictEqual([undated, undated, undated]);
    } catch (error) {
      if (!isPovertyStandardError(error, 'missing-value')) {
        throw error;
      }
      expect(error.details.path).toBe('options.on');
      expect(onDays[0]).not.toEqual(onDays[2]);
    }
  });
});
