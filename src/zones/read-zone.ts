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
import {
  fieldOf,
  type Fields,
  type FieldsOf,
  listOf,
  oneOf,
  readOrFail,
  recordOf,
  type Shape,
} from '../foundation/shape/index.ts';
import type { ZoneFactName, ZoneFacts, ZoneRules, ShareFact } from '../law/index.ts';
import { sourceShape } from '../law/source.ts';
import { zoneClasses } from '../law/zone-rules.ts';

/** A known fact: true or false, or a number; shares in per cent. */
export type KnownFact = boolean | Rational;

/** The kinds of facts; a `rate` is a share other than zero. */
type FactKind = 'share' | 'rate' | 'count' | 'amount' | 'flag';

/** Reads the known facts; a share of a total of zero is unknown. */
export function readZoneFacts(facts: unknown): ReadonlyMap<ZoneFactName, KnownFact> {
  const read = readOrFail(zoneFactsShape(), facts, '') as ZoneFacts;
  const names = Object.keys(read) as ZoneFactName[];
  return new Map(
    names.flatMap((name): [ZoneFactName, KnownFact][] => {
      const value = knownFact(read[name], name);
      if (factKinds[name] === 'rate' && typeof value === 'object' && value.n === 0n) {
        fail('division-by-zero', name, read[name], { kind: 'rate-above-zero' });
      }
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether a fact is true or false rather than a number. */
export function isFlag(name: ZoneFactName): boolean {
  return factKinds[name] === 'flag';
}

/** The maximum of a number; undefined where it has none. */
export function limitOf(name: ZoneFactName): number | undefined {
  return factKinds[name] === 'share' ? 100 : mostOfFact.get(name);
}

/**
 * Reads the rules of an act.
 *
 * @throws PovertyStandardError the first issue, under `rules`
 */
export function readZoneRules(rules: unknown): ZoneRules {
  const given = readOrFail(conditionsShape(), fieldOf(rules, 'conditions'), 'rules.conditions');
  const formula = formulaShape(Object.keys(given as object));
  const fields: FieldsOf<ZoneRules> = {
    // Read above, because formulas refer to their names.
    conditions: { kind: 'anything' },
    classes: listOf({ kind: 'object', fields: { class: oneOf(zoneClasses), 'when?': formula } }),
    id: { kind: 'text' },
    level: oneOf(['commune', 'village']),
    period: recordOf<Period>({ from: { kind: 'date' }, 'until?': { kind: 'date' } }),
    source: sourceShape(),
    'note?': { kind: 'text' },
  };
  return {
    ...(readOrFail({ kind: 'object', fields }, rules, 'rules') as ZoneRules),
    conditions: given as ZoneRules['conditions'],
  };
}

/** The kind of each fact. */
const factKinds: Readonly<Record<ZoneFactName, FactKind>> = {
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

/** Maximums of counts: eleven criteria without the second, nine works. */
const mostOfFact: ReadonlyMap<ZoneFactName, number> = /* @__PURE__ */ new Map([
  ['otherCriteria', 11],
  ['worksLacking', 9],
]);

/**
 * Shape of the facts of a commune or a village.
 *
 * @internal
 */
export function zoneFactsShape(): Shape {
  const share: Shape = {
    kind: 'either',
    object: { kind: 'object', fields: { count: { kind: 'count' }, total: { kind: 'count' } } },
    otherwise: percentShape(),
  };
  const amount = amountShape();
  const shapeOf = (name: ZoneFactName): Shape => {
    const kind = factKinds[name];
    const limit = mostOfFact.get(name);
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

/** Names of the facts, of some kinds or of all. */
function factNames(...kinds: readonly FactKind[]): readonly ZoneFactName[] {
  const names = Object.keys(factKinds) as ZoneFactName[];
  return kinds.length > 0 ? names.filter((name) => kinds.includes(factKinds[name])) : names;
}

/** A fact for comparison: shares in per cent, exact if from counts, undefined for a total of zero. */
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

/** Shape of conditions by name: a fact that is true or false, or a number compared with a bound. */
function conditionsShape(): Shape {
  const numbers = oneOf(factNames('share', 'rate', 'count', 'amount'));
  const bound = decimalTextShape();
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

/** Shape of a formula of conditions by name. */
function formulaShape(conditions: readonly string[]): Shape {
  let parts = 0;
  const formulaWithin = (depth: number): Shape => {
    const read = (value: unknown, path: string): unknown => {
      parts += 1;
      // A formula of the caller’s may contain itself.
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

/** The deepest nesting of formulas. */
const deepest = 16;
