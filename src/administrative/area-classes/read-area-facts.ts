import { refuse } from '../../foundation/errors/index.ts';
import { exact, percentOf, type Rational } from '../../foundation/exact/index.ts';
import { readOrRefuse } from '../../foundation/shape/index.ts';
import type { AreaFactName, AreaFacts, ShareFact } from '../../law/index.ts';
import { areaFactKinds, areaFactsShape, mostOfFact } from './area-facts-shape.ts';

/** A fact that is known: true or false, or a number; shares in per cent. */
export type KnownFact = boolean | Rational;

/** Reads what is known; what is absent, or a share of nothing, is not. */
export function readAreaFacts(facts: unknown): ReadonlyMap<AreaFactName, KnownFact> {
  const read = readOrRefuse(areaFactsShape(), facts, '') as AreaFacts;
  const names = Object.keys(read) as AreaFactName[];
  return new Map(
    names.flatMap((name): [AreaFactName, KnownFact][] => {
      const value = knownFact(read[name], name);
      if (areaFactKinds[name] === 'rate' && typeof value === 'object' && value.n === 0n) {
        refuse('division-by-zero', name, read[name], { kind: 'rate-above-zero' });
      }
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Whether a fact is true or false, and not a number. */
export function isFlag(name: AreaFactName): boolean {
  return areaFactKinds[name] === 'flag';
}

/** The most that a number can be. */
export function limitOf(name: AreaFactName): number | undefined {
  return areaFactKinds[name] === 'share' ? 100 : mostOfFact.get(name);
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
