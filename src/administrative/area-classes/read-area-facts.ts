import { refuse } from '../../foundation/errors/index.ts';
import { exact, type ExactValue, percentOf, type Rational, readPart } from '../../foundation/exact/index.ts';
import { readCount, readFields, readOneOf } from '../../foundation/reading/index.ts';
import type { AreaFactName, AreaFacts } from './area-facts.ts';

/** How a fact is given. */
type FactKind = 'share' | 'rate' | 'count' | 'amount' | 'flag';

const kinds: Readonly<Record<AreaFactName, FactKind>> = {
  minorityShare: 'share',
  minorityPeople: 'count',
  inMinorityArea: 'flag',
  mekongDelta: 'flag',
  newCountryside: 'flag',
  poorRate: 'share',
  poorOrNearPoorRate: 'share',
  nationalPoorOrNearPoorRate: 'rate',
  poorMinorityHouseholds: 'count',
  minorityShareOfPoor: 'share',
  illiterateShare: 'share',
  untrainedShare: 'share',
  roadKilometres: 'amount',
  unpavedShare: 'share',
  hardRoad: 'flag',
  withoutGridShare: 'share',
  hardenedRoadShare: 'share',
  gridShare: 'share',
  otherCriteria: 'count',
  difficultVillageShare: 'share',
  coastal: 'flag',
  saltMonths: 'count',
  worksLacking: 'count',
};

/** The most of a count that has a limit: eleven criteria besides the second, nine works. */
const most: ReadonlyMap<AreaFactName, number> = /* @__PURE__ */ new Map([
  ['otherCriteria', 11],
  ['worksLacking', 9],
]);

/** A fact that is known: true or false, or a number; shares in per cent. */
export type KnownFact = boolean | Rational;

function readAmount(value: unknown, path: string): Rational {
  const amount = exact(value as ExactValue, path);
  return amount.s < 0n ? refuse('negative-value', path, value, '0 or more') : amount;
}

/** A share in per cent; of counts exactly, and an empty whole has none. */
function readShare(value: unknown, path: string): Rational | undefined {
  if (typeof value !== 'object' || value === null) {
    const percent = readAmount(value, path);
    return percent.compare(100) > 0 ? refuse('invalid-value', path, value, 'at most 100') : percent;
  }
  if (Object.hasOwn(value, 'numerator')) {
    return refuse('invalid-value', path, value, 'a percentage, or a count and its total');
  }
  return percentOf(readPart(value, path));
}

function readFact(name: AreaFactName, value: unknown): KnownFact | undefined {
  switch (kinds[name]) {
    case 'flag':
      return readOneOf(value, name, [true, false]);
    case 'amount':
      return readAmount(value, name);
    case 'share':
      return readShare(value, name);
    case 'rate': {
      const rate = readShare(value, name);
      return rate?.n === 0n ? refuse('division-by-zero', name, value, 'a rate above 0') : rate;
    }
    case 'count': {
      const count = readCount(value, name);
      const limit = most.get(name);
      return limit !== undefined && count > limit
        ? refuse('invalid-value', name, count, `at most ${limit}`)
        : exact(count);
    }
  }
}

/** Reads what is known; what is absent, or a share of nothing, is not. */
export function readAreaFacts(facts: AreaFacts): ReadonlyMap<AreaFactName, KnownFact> {
  const names = Object.keys(kinds) as AreaFactName[];
  const fields = readFields(facts, '', names);
  return new Map(
    names.flatMap((name): [AreaFactName, KnownFact][] => {
      const value = fields.get(name) === undefined ? undefined : readFact(name, fields.get(name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether a fact is true or false, and not a number. */
export function isFlag(name: AreaFactName): boolean {
  return kinds[name] === 'flag';
}

/** The most that a number can be. */
export function limitOf(name: AreaFactName): number | undefined {
  return kinds[name] === 'share' ? 100 : most.get(name);
}
