/** A source of numbers from 0 up to 1 that a seed settles (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function wholeTo(chance: Chance, most: number): number {
  return Math.floor(chance() * (most + 1));
}

export function oneOf<Value>(chance: Chance, values: readonly Value[]): Value {
  return values[wholeTo(chance, values.length - 1)] as Value;
}

export function listOf<Value>(chance: Chance, most: number, make: (chance: Chance) => Value): Value[] {
  return Array.from({ length: wholeTo(chance, most) }, () => make(chance));
}
