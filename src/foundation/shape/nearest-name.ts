import type { Expected } from '../errors/index.ts';

/** What there is to choose from, and what was most likely meant. */
export function among(
  kind: 'one-of' | 'known-field' | 'one-that-is-listed',
  given: unknown,
  values: readonly unknown[],
): Expected {
  const nearest = nearestOf(given, values);
  return { kind, values: values as NonNullable<Expected['values']>, ...(nearest !== undefined && { nearest }) };
}

/** Names that every object has already; listed, because what somebody put on every object besides forbids no code. */
export const namesOfEveryObject: readonly string[] = [
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
];

function nearestOf(given: unknown, values: readonly unknown[]): string | undefined {
  const known = found.get(values) ?? new Map<unknown, string | undefined>();
  if (!known.has(given)) {
    if (known.size >= mostKept) {
      known.clear();
    }
    found.set(values, known.set(given, nearestName(given, values)));
  }
  return known.get(given);
}

/** What was found for the names of a list; the rows of a table have the same columns. */
const found = /* @__PURE__ */ new WeakMap<readonly unknown[], Map<unknown, string | undefined>>();

/** Names that are kept for a list. */
const mostKept = 1_000;

/** The name that was most likely meant: the one with the fewest letters to change, at most a third of them. */
function nearestName(given: unknown, names: readonly unknown[]): string | undefined {
  if (typeof given !== 'string' || given.length > longest) {
    return undefined;
  }
  const plain = given.trim().toLowerCase();
  let nearest: string | undefined;
  let fewest = Math.floor(Math.max(plain.length, 3) / 3) + 1;
  for (const name of names) {
    const edits = typeof name === 'string' ? editsBetween(plain, name.toLowerCase()) : fewest;
    if (edits < fewest) {
      [nearest, fewest] = [name as string, edits];
    }
  }
  return nearest;
}

/** Names longer than this have no nearest: it would be work for nothing. */
const longest = 60;

/** How many letters have to be put in, left out, changed or swapped with the next to make one name of another. */
function editsBetween(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] as number) + 1,
          (next[column - 1] as number) + 1,
          (last[column - 1] as number) + (isSame ? 0 : 1),
          isSwapped ? (before[column - 2] as number) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] as number;
}
