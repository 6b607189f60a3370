import { refuse } from '../../foundation/errors/index.ts';
import { amountShape, exact, percentOf, percentShape, type Rational } from '../../foundation/exact/index.ts';
import { readOrRefuse, type Shape } from '../../foundation/shape/index.ts';
import type { AreaFactName, AreaFacts, ShareFact } from './area-facts.ts';

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

/** Facts of a commune or a village. */
export function areaFactsShape(): Shape {
  const share: Shape = {
    kind: 'either',
    object: { kind: 'object', fields: { count: { kind: 'count' }, total: { kind: 'count' } } },
    otherwise: percentShape(),
  };
  const amount = amountShape();
  const shapeOf = (name: AreaFactName): Shape => {
    const [kind, limit] = [kinds[name], most.get(name)];
    switch (kind) {
      case 'share':
      case 'rate':
        return share;
      case 'amount':
        return amount;
      case 'count':
        return { kind, ...(limit !== undefined && { most: limit }) };
      case 'flag':
        return { kind };
    }
  };
  return { kind: 'object', fields: Object.fromEntries(factNames().map((name) => [`${name}?`, shapeOf(name)])) };
}

/** Names of the facts, or of those that are given in one of some ways. */
export function factNames(...ways: readonly FactKind[]): readonly AreaFactName[] {
  const names = Object.keys(kinds) as AreaFactName[];
  return ways.length > 0 ? names.filter((name) => ways.includes(kinds[name])) : names;
}

/** Reads what is known; what is absent, or a share of nothing, is not. */
export function readAreaFacts(facts: unknown): ReadonlyMap<AreaFactName, KnownFact> {
  const read = readOrRefuse(areaFactsShape(), facts, '') as AreaFacts;
  const names = Object.keys(read) as AreaFactName[];
  return new Map(
    names.flatMap((name): [AreaFactName, KnownFact][] => {
      const value = knownFact(read[name], name);
      if (kinds[name] === 'rate' && typeof value === 'object' && value.n === 0n) {
        refuse('division-by-zero', name, read[name], { kind: 'rate-above-zero' });
      }
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A fact as it is compared: shares in per cent, those of counts exactly, and an empty whole has none. */
function knownFact(value: boolean | ShareFact | undefined, name: AreaFactName): KnownFact | undefined {
  if (value === undefined || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'object' && 'count' in value) {
    const { count, total } = value;
    if (count > total) {
      refuse('invalid-value', `${name}.count`, count, { kind: 'not-above', than: total });
    }
    return percentOf({ count, total });
  }
  return exact(value);
}

/** Whether a fact is true or false, and not a number. */
export function isFlag(name: AreaFactName): boolean {
  return kinds[name] === 'flag';
}

/** The most that a number can be. */
export function limitOf(name: AreaFactName): number | undefined {
  return kinds[name] === 'share' ? 100 : most.get(name);
}
