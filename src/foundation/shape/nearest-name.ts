import type { Expected } from '../errors/index.ts';

/** The accepted values, and the value that was most likely meant. */
export function among(
  kind: 'one-of' | 'known-field' | 'one-that-is-listed',
  given: unknown,
  values: readonly unknown[],
): Expected {
  const nearest = nearestOf(given, values);
  return { kind, values: values as NonNullable<Expected['values']>, ...(nearest !== undefined && { nearest }) };
}

/** Names on `Object.prototype`; a fixed list, so that names added to it are still accepted as codes. */
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
  const known = nearestByList.get(values) ?? new Map<unknown, string | undefined>();
  if (!known.has(given)) {
    if (known.size >= mostKept) {
      known.clear();
    }
    nearestByList.set(values, known.set(given, nearestName(given, values)));
  }
  return known.get(given);
}

/** Results by list and given name; the rows of a table misspell the same columns. */
const nearestByList = /* @__PURE__ */ new WeakMap<readonly unknown[], Map<unknown, string | undefined>>();

/** Results that are kept for a list. */
const mostKept = 1_000;

/** The name with the smallest edit distance, at most a third of the letters. */
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
      nearest = name as string;
      fewest = edits;
    }
  }
  return nearest;
}

/** The longest name for which the nearest is looked for. */
const longest = 60;

/** The edit distance with swaps of neighbours (optimal string alignment, Damerau–Levenshtein). */
function editsBetween(first: string, second: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const isSame = first[row - 1] === second[column - 1];
      const isSwapped = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1];
      next.push(
        Math.min(
          (last[column] as number) + 1,
          (next[column - 1] as number) + 1,
          (last[column - 1] as number) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] as number) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return last[second.length] as number;
}
