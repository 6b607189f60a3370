import { amountShape, percentShape } from '../../foundation/exact/index.ts';
import type { Shape } from '../../foundation/shape/index.ts';
import type { AreaFactName } from '../../law/index.ts';

/** How a fact is given. */
type FactKind = 'share' | 'rate' | 'count' | 'amount' | 'flag';

/** Facts of a commune or a village. */
export function areaFactsShape(): Shape {
  const share: Shape = {
    kind: 'either',
    object: { kind: 'object', fields: { count: { kind: 'count' }, total: { kind: 'count' } } },
    otherwise: percentShape(),
  };
  const amount = amountShape();
  const shapeOf = (name: AreaFactName): Shape => {
    const [kind, limit] = [areaFactKinds[name], mostOfFact.get(name)];
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

/** How each fact is given. */
export const areaFactKinds: Readonly<Record<AreaFactName, FactKind>> = {
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
export const mostOfFact: ReadonlyMap<AreaFactName, number> = /* @__PURE__ */ new Map([
  ['otherCriteria', 11],
  ['worksLacking', 9],
]);

/** Names of the facts, or of those that are given in one of some ways. */
export function factNames(...ways: readonly FactKind[]): readonly AreaFactName[] {
  const names = Object.keys(areaFactKinds) as AreaFactName[];
  return ways.length > 0 ? names.filter((name) => ways.includes(areaFactKinds[name])) : names;
}
