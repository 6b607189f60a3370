import { fail } from '../foundation/errors/index.ts';
import {
  amountShape,
  decimalTextShape,
  exact,
  percentOf,
  percentShape,
  type Rational,
} from '../foundation/exact/index.ts';
import type { Period } from '../foundation/index.ts';
import { mostElements } from '../foundation/limits.ts';
import { fieldOf, type Fields, type FieldsOf, readOrFail, type Shape } from '../foundation/shape/index.ts';
import type { ZoneFactName, ZoneFacts, ZoneRules, ShareFact } from '../law/index.ts';
import { sourceShape } from '../law/source.ts';
import { zoneClasses } from '../law/zone-rules.ts';

/** A fact that is known: true or false, or a number; shares in per cent. */
export type KnownFact = boolean | Rational;

/** How a fact is given. */
type FactKind = 'share' | 'rate' | 'count' | 'amount' | 'flag';

/** Reads what is known; what is absent, or a share of nothing, is not. */
export function readZoneFacts(facts: unknown): ReadonlyMap<ZoneFactName, KnownFact> {
  const read = readOrFail(areaFactsShape(), facts, '') as ZoneFacts;
  const names = Object.keys(read) as ZoneFactName[];
  return new Map(
    names.flatMap((name): [ZoneFactName, KnownFact][] => {
      const value = knownFact(read[name], name);
      if (areaFactKinds[name] === 'rate' && typeof value === 'object' && value.n === 0n) {
        fail('division-by-zero', name, read[name], { kind: 'rate-above-zero' });
      }
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether a fact is true or false, and not a number. */
export function isFlag(name: ZoneFactName): boolean {
  return areaFactKinds[name] === 'flag';
}

/** The most that a number can be. */
export function limitOf(name: ZoneFactName): number | undefined {
  return areaFactKinds[name] === 'share' ? 100 : mostOfFact.get(name);
}

/**
 * Reads the rules of an act.
 *
 * @throws PovertyStandardError the first issue, under `rules`
 */
export function readZoneRules(rules: unknown): ZoneRules {
  const given = readOrFail(conditionsShape(), fieldOf(rules, 'conditions'), 'rules.conditions');
  const period: FieldsOf<Period> = { from: { kind: 'date' }, 'until?': { kind: 'date' } };
  const fields: FieldsOf<ZoneRules> = {
    conditions: { kind: 'anything' },
    classes: {
      kind: 'list',
      of: {
        kind: 'object',
        fields: { class: oneOf(zoneClasses), 'when?': formulaShape(Object.keys(given as object)) },
      },
    },
    id: { kind: 'text' },
    level: oneOf(['commune', 'village']),
    period: { kind: 'object', fields: period },
    source: sourceShape(),
    'note?': { kind: 'text' },
  };
  return {
    ...(readOrFail({ kind: 'object', fields }, rules, 'rules') as ZoneRules),
    conditions: given as ZoneRules['conditions'],
  };
}

/** How each fact is given. */
const areaFactKinds: Readonly<Record<ZoneFactName, FactKind>> = {
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
const mostOfFact: ReadonlyMap<ZoneFactName, number> = /* @__PURE__ */ new Map([
  ['otherCriteria', 11],
  ['worksLacking', 9],
]);

/** Facts of a commune or a village. */
export function areaFactsShape(): Shape {
  const share: Shape = {
    kind: 'either',
    object: { kind: 'object', fields: { count: { kind: 'count' }, total: { kind: 'count' } } },
    otherwise: percentShape(),
  };
  const amount = amountShape();
  const shapeOf = (name: ZoneFactName): Shape => {
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

/** Names of the facts, or of those that are given in one of some ways. */
function factNames(...ways: readonly FactKind[]): readonly ZoneFactName[] {
  const names = Object.keys(areaFactKinds) as ZoneFactName[];
  return ways.length > 0 ? names.filter((name) => ways.includes(areaFactKinds[name])) : names;
}

/** A fact as it is compared: shares in per cent, those of counts exactly, and an empty whole has none. */
function knownFact(value: boolean | ShareFact | undefined, name: ZoneFactName): KnownFact | undefined {
  if (value === undefined || typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'object' && 'count' in value) {
    const { count, total } = value;
    if (count > total) {
      fail('invalid-value', `${name}.count`, count, { kind: 'not-above', than: total });
    }
    return percentOf({ count, total });
  }
  return exact(value);
}

/** Conditions by name: of what is true or false, or of a number against a bound. */
function conditionsShape(): Shape {
  const [numbers, bound] = [oneOf(factNames('share', 'rate', 'count', 'amount')), decimalTextShape()];
  const compared: Fields = {
    fact: numbers,
    value: bound,
    'valueInMekongDelta?': bound,
    'timesFact?': numbers,
    'mekongDeltaOnly?': oneOf([true]),
  };
  const members = {
    '>=': compared,
    '>': compared,
    '<': compared,
    is: { fact: oneOf(factNames('flag')), 'mekongDeltaOnly?': oneOf([true]) },
  };
  return { kind: 'record', of: { kind: 'tagged', tag: 'operator', members } };
}

function oneOf(values: readonly unknown[]): Shape {
  return { kind: 'one-of', values };
}

/** A formula of conditions, by their names. */
function formulaShape(conditions: readonly string[]): Shape {
  let parts = 0;
  const formulaWithin = (depth: number): Shape => {
    const read = (value: unknown, path: string): unknown => {
      parts += 1;
      // A formula of the caller’s may hold itself.
      if (parts > mostElements || depth > deepest) {
        fail('out-of-range', path, 'a formula', { kind: 'parts-of-a-formula', most: mostElements });
      }
      const inner = formulaWithin(depth + 1);
      const list: Shape = { kind: 'list', of: inner };
      const forms: Fields[] = [
        { all: list },
        { any: list },
        { not: inner },
        {
          atLeast: { kind: 'count', most: mostElements },
          of: list,
          'besides?': oneOf(factNames('count')),
        },
      ];
      const form = forms.find((fields) => fieldOf(value, Object.keys(fields)[0] as string) !== undefined);
      return readOrFail({ kind: 'object', fields: form ?? (forms[0] as Fields) }, value, path);
    };
    return {
      kind: 'either',
      object: { kind: 'readable', read, json: { type: 'object' } },
      otherwise: { kind: 'one-of', values: conditions, code: 'unknown-condition' },
    };
  };
  return formulaWithin(0);
}

/** How deep formulas stand within each other. */
const deepest = 16;
